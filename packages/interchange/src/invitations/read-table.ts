import { restoreNeutralised } from '../csv/csv-field.ts'
import { recordAssembler } from '../csv/records.ts'
import type { CsvRecord } from '../csv/records.ts'
import { parseEmail } from '../linkedin/email.ts'
import { cleanText } from '../text/clean.ts'
import type { Line } from '../text/lines.ts'
import type { Header } from './header.ts'
import { notAnAddress, unreadable } from './row.ts'
import type { InvitationRow } from './row.ts'

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Several roles stand in one cell, whatever keeps them apart: none has a blank in it. */
const rolesIn = (cell: string): readonly string[] => cell.split(/[\s,;|/+]+/u).filter((word) => word !== '')

/** Names of cohorts have blanks and commas in them; only these two keep them apart. */
const cohortsIn = (cell: string): readonly string[] =>
  cell
    .split(/[;|]/)
    .map(cleanText)
    .filter((name) => name !== '')

const broken = {
  BAD_QUOTES: 'The quotes of this row do not close where they should. Please check them.',
  LINE_TOO_LONG: 'This row is too long to be an address. Please check it.',
} as const

const rowOf = (record: CsvRecord, header: Header): readonly InvitationRow[] => {
  if (record.kind === 'broken') return [unreadable(record.line, record.raw, broken[record.code])]
  const { line, raw } = record
  const cells = record.cells.map(restoreNeutralised)
  if (isBlank(cells)) return []
  if (cells.length > header.width) {
    const message = `This row has ${cells.length} cells and the first line has ${header.width}. Put quotes around a cell that holds a separator.`
    return [unreadable(line, raw, message)]
  }
  const cell = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''))
  const address = cell(header.email).trim()
  if (address === '') return [unreadable(line, raw, 'This row has no e-mail address. Please add one.')]
  const email = parseEmail(address)?.toLowerCase()
  if (email === undefined) return [unreadable(line, address, notAnAddress)]
  const roles = rolesIn(cell(header.roles).toLowerCase())
  const cohorts = cohortsIn(cell(header.cohorts))
  return [
    {
      kind: 'address',
      line,
      email,
      roles: roles.length === 0 ? undefined : roles,
      cohorts: cohorts.length === 0 ? undefined : cohorts,
    },
  ]
}

/** The rows below a header. A quote that never closes costs its own line and not the rest of the list. */
export const readTable = (lines: readonly Line[], header: Header): readonly InvitationRow[] => {
  const assembler = recordAssembler(header.delimiter)
  return [...assembler.push(lines), ...assembler.end()].flatMap((record) => rowOf(record, header))
}
