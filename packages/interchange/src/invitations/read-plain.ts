import { parseEmail } from '../linkedin/email.ts'
import type { Line } from '../text/lines.ts'
import { notAnAddress, unreadable } from './row.ts'
import type { InvitationRow } from './row.ts'

const bracketed = /<([^<>]*)>/

/** What a person pastes between two separators: an address, `Name <address>`, or several addresses with blanks. */
const addressesIn = (piece: string): readonly string[] => {
  const inside = bracketed.exec(piece)?.[1]
  if (inside !== undefined) return [inside.trim()]
  const words = piece.split(/\s+/u)
  return words.length > 1 && words.every((word) => word.includes('@')) ? words : [piece]
}

const rowOf = (line: number, text: string): InvitationRow => {
  const email = parseEmail(text.replace(/^mailto:/i, ''))?.toLowerCase()
  return email === undefined
    ? unreadable(line, text, notAnAddress)
    : { kind: 'address', line, email, roles: undefined, cohorts: undefined }
}

/** Addresses as people paste them: one to a line, or several with commas, semicolons, tabs or blanks between them. */
export const readPlain = (lines: readonly Line[]): readonly InvitationRow[] =>
  lines.flatMap(({ number, text }) =>
    text
      .slice(0, 10_000)
      // A name in quotes may hold a comma; nobody's address does.
      .replace(/"[^"]*"/g, ' ')
      .split(/[,;\t]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .flatMap(addressesIn)
      .map((address) => rowOf(number, address)),
  )
