import type { CsvRecord } from '../csv/records.ts'
import { restoreNeutralised } from '../csv/csv-field.ts'
import { cleanText } from '../text/clean.ts'
import type { Header, Meaning } from './columns.ts'
import { parseConnectedOn } from './connected-on.ts'
import { parseEmail } from './email.ts'
import { parseProfile } from './profile.ts'
import type { ConnectionRow, RefusedRow, RowCode } from './row.ts'

/** Longest name, company or position that is taken, in characters. */
export const longestText = 200

/** At most 200 characters, never half of a character. */
const cut = (raw: string): string => raw.slice(0, 200).replaceAll(/\p{Surrogate}/gu, '')

const refuse = (
  record: { readonly line: number; readonly raw: string },
  about: { readonly code: RowCode; readonly message: string; readonly column?: string | undefined },
): RefusedRow => ({
  line: record.line,
  kind: 'refused',
  code: about.code,
  column: about.column ?? null,
  message: about.message,
  raw: cut(record.raw),
})

const brokenSentence = {
  BAD_QUOTES:
    'A quotation mark is opened and not closed, or closed in the middle of a cell. Double the quotation marks inside it.',
  LINE_TOO_LONG: 'The line is longer than a million characters.',
} as const

/** Reads one record under `header`. Never throws: what cannot be taken is answered with its reason. */
export const readRow = (header: Header, record: CsvRecord): ConnectionRow => {
  if (record.kind === 'broken') return refuse(record, { code: record.code, message: brokenSentence[record.code] })
  if (record.cells.every((cell) => cell.trim() === '')) return { line: record.line, kind: 'blank' }

  const extra = record.cells.slice(header.width).filter((cell) => cell.trim() !== '')
  if (extra.length > 0) {
    const message = `The row has ${record.cells.length} cells where the header has ${header.width}. Put quotation marks around a cell that holds a comma.`
    return refuse(record, { code: 'TOO_MANY_CELLS', message })
  }

  const cell = (meaning: Meaning): string => {
    const index = header.at[meaning]
    const text = index === undefined ? '' : cleanText(restoreNeutralised(record.cells[index] ?? ''))
    // LinkedIn's exporter writes this word where its own data has a hole.
    return text === 'undefined' ? '' : text
  }
  const headed = (meaning: Meaning): string | undefined => header.columns[header.at[meaning] ?? -1]?.header

  const name = cleanText(`${cell('firstName')} ${cell('lastName')}`)
  if (name === '')
    return refuse(record, {
      code: 'NO_NAME',
      column: headed('firstName'),
      message: 'The row names nobody; LinkedIn leaves such rows for closed accounts.',
    })
  const texts = { company: cell('company'), position: cell('position') }
  if (name.length > longestText)
    return refuse(record, {
      code: 'TOO_LONG',
      column: headed('firstName'),
      message: `The name is longer than ${longestText} characters.`,
    })
  for (const meaning of ['company', 'position'] as const)
    if (texts[meaning].length > longestText)
      return refuse(record, {
        code: 'TOO_LONG',
        column: headed(meaning),
        message: `The ${meaning} is longer than ${longestText} characters.`,
      })

  const url = cell('profileUrl')
  const profile = url === '' ? undefined : parseProfile(url)
  if (url !== '' && !profile)
    return refuse(record, {
      code: 'BAD_PROFILE_URL',
      column: headed('profileUrl'),
      message: 'The address is not one of a LinkedIn profile (linkedin.com/in/…). Correct it or leave it empty.',
    })

  const writtenEmail = cell('email')
  const email = writtenEmail === '' ? '' : parseEmail(writtenEmail)
  if (email === undefined)
    return refuse(record, {
      code: 'BAD_EMAIL',
      column: headed('email'),
      message: 'This is not an e-mail address. Correct it or leave it empty.',
    })

  const writtenDate = cell('connectedOn')
  const connectedOn = writtenDate === '' ? null : parseConnectedOn(writtenDate)
  if (connectedOn === undefined)
    return refuse(record, {
      code: 'BAD_DATE',
      column: headed('connectedOn'),
      message: 'This is not a date that Kith can read. Write it like 07 Dec 2025 or leave it empty.',
    })

  const person = { name, ...texts, email, profileUrl: profile?.url ?? '', slug: profile?.slug, connectedOn }
  return { line: record.line, kind: 'person', person }
}
