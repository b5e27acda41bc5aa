import type { CalendarDate } from '@kith/kernel'
import { fieldsIn, fillFields, unknownAmong } from '../template/fields.ts'
import type { RecipientFacts } from './recipient.ts'

/** What may stand between braces in an update. */
export const updateFields = ['first name', 'name', 'company', 'last time', 'my name'] as const
export type UpdateField = (typeof updateFields)[number]

export interface UpdateWords {
  readonly subject: string
  readonly body: string
}

export interface FilledUpdate {
  readonly subject: string
  readonly text: string
  /** Fields that have no value for this person; each stands as a visible gap. */
  readonly missing: readonly UpdateField[]
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `in March 2026`: nobody remembers the day, and the same words hold for weeks while an update is on its way. */
const lastTimeWords = (on: CalendarDate): string => `in ${months[Number(on.slice(5, 7)) - 1] ?? ''} ${on.slice(0, 4)}`

/** An update in the words that one person gets. A function of what is known; the same for preview and sending. */
export const fillUpdate = (
  { subject, body }: UpdateWords,
  { name, company, lastOn }: Pick<RecipientFacts, 'name' | 'company' | 'lastOn'>,
  myName: string,
): FilledUpdate => {
  const values = {
    'first name': name.trim().split(/\s+/)[0] ?? '',
    name,
    company,
    'last time': lastOn === null ? '' : lastTimeWords(lastOn),
    'my name': myName,
  }
  const filled = [fillFields(updateFields, subject, values), fillFields(updateFields, body, values)] as const
  return {
    subject: filled[0].text,
    text: filled[1].text,
    missing: updateFields.filter((field) => filled.some(({ missing }) => missing.includes(field))),
  }
}

/** Whether a text speaks to each person by name, so that no two get the same. */
export const isPersonal = ({ body }: UpdateWords): boolean =>
  fieldsIn(updateFields, body).some((field) => field === 'first name' || field === 'name')

/** Names between braces that are no fields of an update. */
export const unknownUpdateFields = ({ subject, body }: UpdateWords): readonly string[] =>
  unknownAmong(updateFields, `${subject}\n${body}`)
