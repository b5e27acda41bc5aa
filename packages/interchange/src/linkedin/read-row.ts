import type { CsvRecord } from '../csv/records.ts'
import { restoreNeutralised } from '../csv/csv-field.ts'
import { cleanText } from '../text/clean.ts'
import type { Header, Meaning } from './columns.ts'
import { parseConnectedOn } from './connected-on.ts'
import { parseEmail } from './email.ts'
import { parseProfile } from './profile.ts'
import type { ConnectionRow, RefusedRow, RowCode } from './row.ts'
import { longestText, rowSentence } from './sentences.ts'

/** At most 200 characters, never half of a character. */
const cut = (raw: string): string => raw.slice(0, 200).replaceAll(/\p{Surrogate}/gu, '')

interface Place {
  readonly line: number
  readonly raw: string
}

/** A row that cannot be taken. */
export const refuseRow = ({ line, raw }: Place, code: RowCode, column: string | null = null): RefusedRow => ({
  line,
  kind: 'refused',
  code,
  column,
  message: rowSentence(code),
  raw: cut(raw),
})

const cellReader = ({ at, columns }: Header, cells: readonly string[]) => ({
  text: (meaning: Meaning): string => {
    const index = at[meaning]
    const text = index === undefined ? '' : cleanText(restoreNeutralised(cells[index] ?? ''))
    // LinkedIn's exporter writes this word where its own data has a hole.
    return text === 'undefined' ? '' : text
  },
  header: (meaning: Meaning): string | null => columns[at[meaning] ?? -1]?.header ?? null,
})

/** The value, or undefined when something is written that cannot be read; `nothing` for an empty cell. */
const parsed = <Value, Nothing>(
  text: string,
  nothing: Nothing,
  parse: (text: string) => Value | undefined,
): Value | Nothing | undefined => (text === '' ? nothing : parse(text))

/** Reads one record under `header`. Never throws: what cannot be taken is answered with its reason. */
export const readRow = (header: Header, record: CsvRecord): ConnectionRow => {
  if (record.kind === 'broken') return refuseRow(record, record.code)
  if (record.cells.every((cell) => cell.trim() === '')) return { line: record.line, kind: 'blank' }
  if (record.cells.slice(header.width).some((cell) => cell.trim() !== '')) return refuseRow(record, 'TOO_MANY_CELLS')

  const cell = cellReader(header, record.cells)
  const name = cleanText(`${cell.text('firstName')} ${cell.text('lastName')}`)
  const company = cell.text('company')
  const position = cell.text('position')
  const profile = parsed(cell.text('profileUrl'), null, parseProfile)
  const email = parsed(cell.text('email'), '', parseEmail)
  const connectedOn = parsed(cell.text('connectedOn'), null, parseConnectedOn)

  if (name === '') return refuseRow(record, 'NO_NAME', cell.header('firstName'))
  if (name.length > longestText) return refuseRow(record, 'TOO_LONG', cell.header('firstName'))
  if (company.length > longestText) return refuseRow(record, 'TOO_LONG', cell.header('company'))
  if (position.length > longestText) return refuseRow(record, 'TOO_LONG', cell.header('position'))
  if (profile === undefined) return refuseRow(record, 'BAD_PROFILE_URL', cell.header('profileUrl'))
  if (email === undefined) return refuseRow(record, 'BAD_EMAIL', cell.header('email'))
  if (connectedOn === undefined) return refuseRow(record, 'BAD_DATE', cell.header('connectedOn'))

  const person = { name, company, position, email, profileUrl: profile?.url ?? '', slug: profile?.slug, connectedOn }
  return { line: record.line, kind: 'person', person }
}
