import { lineSplitter } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { headerOf } from './header.ts'
import { readPlain } from './read-plain.ts'
import { readTable } from './read-table.ts'
import { mostInvitations } from './row.ts'
import type { InvitationList } from './row.ts'

const linesOf = (text: string): readonly Line[] => {
  const splitter = lineSplitter()
  return [...splitter.push(text.replace(/^\uFEFF/, '')), ...splitter.end()]
}

const counted = (count: number): string => new Intl.NumberFormat('en').format(count)

/**
 * Reads whom to invite from what a person pasted: addresses, or a table whose first line titles its columns (email, and
 * perhaps roles and cohorts). Every row comes back, the unreadable ones with a sentence that says what is the matter.
 */
export const readInvitations = (text: string): InvitationList => {
  const lines = linesOf(text)
  const first = lines.findIndex((line) => line.text.trim() !== '')
  const header = headerOf(lines[first]?.text ?? '')
  const rows = header ? readTable(lines.slice(first + 1), header) : readPlain(lines)
  if (rows.length === 0)
    return { kind: 'refused', code: 'NO_ADDRESSES', message: 'There is no address here. Please paste at least one.' }
  if (rows.length > mostInvitations)
    return {
      kind: 'refused',
      code: 'TOO_MANY_ADDRESSES',
      message: `At most ${mostInvitations} people can be invited at once, and this list has ${counted(rows.length)}. Please split it.`,
    }
  return { kind: 'rows', rows }
}
