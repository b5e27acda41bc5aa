import type { CalendarDate, UserId } from '@kith/kernel'
import { parseCalendarDate } from '@kith/kernel'
import { z } from 'zod'
import type { RejectionCode } from '../rejections.ts'
import { cleanLine, cleanLines, fits } from './text.ts'
import { userId } from './values.ts'

/** Limits of what people type, in graphemes and in numbers of entries. */
export const limits = { name: 200, text: 10_000, tag: 50, tags: 50, entries: 20, fileName: 255, raw: 200 } as const

/** Refuses with a code of our own; `checked` turns it into the rejection. */
export const refusal = (
  code: RejectionCode,
  detail: Readonly<Record<string, string | number>> = {},
): { error: RejectionCode; params: Record<string, unknown> } => ({ error: code, params: { ...detail } })

// No text that a person types is longer; this bounds the work before anything else looks at it.
const anyText = z.string().max(100_000, refusal('TEXT_TOO_LONG', { limit: limits.text }))

const line = anyText.transform(cleanLine)

/** A name, or another single line, that must be there. */
export const name = line
  .refine((text) => text.length > 0, refusal('NAME_MISSING'))
  .refine((text) => fits(text, limits.name), refusal('NAME_TOO_LONG', { limit: limits.name }))

/** A single line that may be empty: company, position, place. */
export const shortText = line.refine(
  (text) => fits(text, limits.name),
  refusal('NAME_TOO_LONG', { limit: limits.name }),
)

/** Free text that may be empty: a summary, an outcome. */
export const longText = anyText
  .transform(cleanLines)
  .refine((text) => fits(text, limits.text), refusal('TEXT_TOO_LONG', { limit: limits.text }))

/** Free text that must be there: a note, a fact, a promise. */
export const writtenText = longText.refine((text) => text.length > 0, refusal('TEXT_MISSING'))

export const tag = line
  .refine((text) => text.length > 0, refusal('TAG_MISSING'))
  .refine((text) => fits(text, limits.tag), refusal('TAG_TOO_LONG', { limit: limits.tag }))

// The shape of RFC 5321 without its quoted forms: what providers hand out, and what people type.
const emailShape = /^[^\s@<>()[\]",:;\\]{1,64}@[^\s@.<>()[\]",:;\\]+(?:\.[^\s@.<>()[\]",:;\\]+)+$/

export const email = line.refine((text) => text.length <= 254 && emailShape.test(text), refusal('EMAIL_INVALID'))

const isWebAddress = (text: string): boolean =>
  text.length <= 2_048 && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text)

/** An address with its scheme; only http and https, so that no link runs a script. */
export const link = line.refine(isWebAddress, refusal('LINK_INVALID'))

/** Several distinct entries. */
export const listOf = <Entry extends z.ZodType<string>>(entry: Entry) =>
  z
    .array(entry)
    .max(limits.entries, refusal('TOO_MANY_ENTRIES', { limit: limits.entries }))
    .transform((entries) => [...new Set(entries)])

const isPlausible = (text: string): boolean =>
  parseCalendarDate(text) !== undefined && text >= '1900-01-01' && text < '2200'

/** A day between 1900 and 2199: far enough for anybody's life, near enough to catch a slip of the keys. */
export const day = z
  .string()
  .refine(isPlausible, refusal('DATE_INVALID'))
  .transform((text) => text as CalendarDate)

const mostDaysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isDayOfYear = (on: {
  readonly month: number
  readonly day: number
  readonly year?: number | undefined
}): boolean => {
  if (on.day > (mostDaysInMonth[on.month - 1] ?? 0)) return false
  if (on.year === undefined) return true
  const text = [String(on.year), String(on.month).padStart(2, '0'), String(on.day).padStart(2, '0')].join('-')
  return parseCalendarDate(text) !== undefined
}

/** A day of the year that exists; 29 February does, and in a given year only when it is a leap year. */
export const dayOfYear = z
  .object({
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    year: z.int().min(1800).max(3000).optional(),
  })
  .refine(isDayOfYear, refusal('NO_SUCH_DAY'))

/** Who acts: a user, or the system itself. */
export const actor = z.union([userId, z.literal('system')])

/** A command's schema: its name, its data, and who acts. */
export const commandOf = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.object({ type: z.literal(type), data: z.object({ ...shape, by: actor }) })

/** Whether `by` may act for `ownerId`. Whoever may not is told the same as for something that does not exist. */
export const actsFor = (by: UserId | 'system', ownerId: UserId): boolean => by === 'system' || by === ownerId
