import type { CalendarDate } from '@kith/kernel'
import { csvRow } from '../csv/csv-field.ts'

/** What an export tells about a contact. */
export interface ExportedContact {
  readonly name: string
  readonly company: string
  readonly position: string
  readonly email: string
  readonly profileUrl: string
  readonly connectedOn: CalendarDate | null
}

/** The first row of an export, with a byte-order mark: without one, Excel reads UTF-8 as something else. */
export const connectionsHeader = `\ufeff${csvRow(['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'])}`

/**
 * One contact in LinkedIn's own layout, safe to open in a spreadsheet; importing it gives the original back. Kith keeps
 * a name whole and cuts it at its last blank only here.
 */
export const connectionsRow = (contact: ExportedContact): string => {
  const at = contact.name.lastIndexOf(' ')
  const [first, last] = at < 0 ? [contact.name, ''] : [contact.name.slice(0, at), contact.name.slice(at + 1)]
  return csvRow([
    first,
    last,
    contact.profileUrl,
    contact.email,
    contact.company,
    contact.position,
    contact.connectedOn ?? '',
  ])
}
