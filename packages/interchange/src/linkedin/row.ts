import type { CalendarDate } from '@kith/kernel'

/** What a row says about one person. Texts are clean; an empty one means that the file says nothing. */
export interface Person {
  readonly name: string
  readonly company: string
  readonly position: string
  readonly email: string
  /** Full address with the scheme; empty when the file names none. */
  readonly profileUrl: string
  /** The part of the address that tells people apart; undefined without an address. Never the e-mail. */
  readonly slug: string | undefined
  readonly connectedOn: CalendarDate | null
}

export type RowCode =
  | 'BAD_QUOTES'
  | 'LINE_TOO_LONG'
  | 'TOO_MANY_CELLS'
  | 'NO_NAME'
  | 'TOO_LONG'
  | 'BAD_PROFILE_URL'
  | 'BAD_EMAIL'
  | 'BAD_DATE'
  | 'CONTRADICTS_EARLIER_ROW'

export interface RefusedRow {
  /** The line of the file, from 1, as an editor shows it. */
  readonly line: number
  readonly kind: 'refused'
  readonly code: RowCode
  /** The header of the column that is to blame; null when it is the row as a whole. */
  readonly column: string | null
  readonly message: string
  /** At most 200 characters of what stood there. */
  readonly raw: string
}

/** One row of the list, told apart by what can be done with it. */
export type ConnectionRow =
  | { readonly line: number; readonly kind: 'person'; readonly person: Person }
  | RefusedRow
  /** Says word for word what `firstLine` said. */
  | { readonly line: number; readonly kind: 'duplicate'; readonly firstLine: number; readonly person: Person }
  | { readonly line: number; readonly kind: 'blank' }
