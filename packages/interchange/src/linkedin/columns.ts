import { parseRecord } from '../csv/records.ts'
import { cleanText } from '../text/clean.ts'

/** What a column of the file is taken for. */
export type Meaning = 'firstName' | 'lastName' | 'profileUrl' | 'email' | 'company' | 'position' | 'connectedOn'

const meanings: Readonly<Record<string, Meaning>> = {
  'first name': 'firstName',
  'last name': 'lastName',
  url: 'profileUrl',
  'profile url': 'profileUrl',
  'email address': 'email',
  email: 'email',
  company: 'company',
  position: 'position',
  'connected on': 'connectedOn',
}

const words: Readonly<Record<Meaning, string>> = {
  firstName: 'first name',
  lastName: 'last name',
  profileUrl: 'profile address',
  email: 'e-mail address',
  company: 'company',
  position: 'position',
  connectedOn: 'connected on',
}

/** One column as the file heads it and as Kith understands it; null when it is left out. */
export interface Column {
  readonly header: string
  readonly meaning: string | null
}

/** The header row of a connections list. */
export interface Header {
  readonly delimiter: string
  /** How many cells a row has. */
  readonly width: number
  readonly columns: readonly Column[]
  /** Where each meaning stands. */
  readonly at: Readonly<Partial<Record<Meaning, number>>>
}

const delimiters = [',', ';', '\t'] as const

/** The header that a line writes, or undefined when it is not the header of LinkedIn's list of connections. */
export const readHeader = (line: string): Header | undefined => {
  // Cheap first: notes of any length stand before the header.
  if (line.length > 10_000 || !/first name/i.test(line) || !/last name/i.test(line)) return undefined
  for (const delimiter of delimiters) {
    const cells = parseRecord(line, delimiter)?.map(cleanText)
    if (!cells) continue
    const at: Partial<Record<Meaning, number>> = {}
    const columns = cells.map((header, index): Column => {
      const meaning = meanings[header.toLowerCase()]
      if (meaning === undefined || at[meaning] !== undefined) return { header, meaning: null }
      at[meaning] = index
      return { header, meaning: words[meaning] }
    })
    const isNamed = at.firstName !== undefined && at.lastName !== undefined
    const isLinkedIn =
      at.connectedOn !== undefined ||
      (at.profileUrl !== undefined && (at.company !== undefined || at.position !== undefined))
    if (isNamed && isLinkedIn) return { delimiter, width: cells.length, columns, at }
  }
  return undefined
}
