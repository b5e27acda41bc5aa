import { isTimeZone } from '@kith/kernel'
import { z } from 'zod'
import { commandOf, day, email, name, refusal } from '../shared/input.ts'
import { userId } from '../shared/values.ts'

const of = { userId }
const hour = z.int().min(0).max(23)
/** Full and half hours. */
const halfHour = z.int().min(0).max(30).multipleOf(30)
const timeZone = z.string().refine(isTimeZone, refusal('TIME_ZONE_UNKNOWN'))

/** A BCP 47 tag such as `en` or `de-AT`. */
const locale = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
  .max(35)

/** Mails that somebody may have or do without, each by itself. */
export const mailStreams = ['digest', 'reminders', 'notices'] as const

export type MailStream = (typeof mailStreams)[number]

const digest = {
  frequency: z.enum(['off', 'daily', 'weekly']),
  weekday: z.int().min(1).max(7),
  localHour: hour,
}

/** `proposed`: the digest that the workspace proposes to whoever never chose one, at a full hour. */
const ofStream = { ...of, stream: z.enum(mailStreams), proposed: z.object(digest).optional() }

const commands = [
  commandOf('RegisterUser', { ...of, name, email: email.transform((text) => text.toLowerCase()), timeZone, locale }),
  commandOf('ChangeProfile', { ...of, name }),
  // Once the new address was confirmed by its own mail.
  commandOf('ChangeEmail', { ...of, email: email.transform((text) => text.toLowerCase()) }),
  commandOf('SetTimeZone', { ...of, timeZone, locale }),
  // `weekday`: ISO, 1 = Monday. `localHour` and `localMinute` (0 or 30): on the user's own clock.
  commandOf('SetDigestPreferences', { ...of, ...digest, localMinute: halfHour, evenIfEmpty: z.boolean() }),
  // Equal hours: none, so that somebody who chose none is told from somebody who never chose.
  commandOf('SetQuietHours', { ...of, fromHour: hour, toHour: hour }),
  // `until`: the last day away; null when nobody knows yet. `today`: where the person is.
  commandOf('GoAway', { ...of, until: day.nullable(), today: day }),
  commandOf('ComeBack', of),
  commandOf('SuppressMail', { ...of, reason: z.enum(['hard-bounce', 'complaint', 'soft-bounces', 'unsubscribed']) }),
  commandOf('StopMail', ofStream),
  commandOf('ResumeMail', ofStream),
  // The person says that mail reaches them again.
  commandOf('AllowMail', of),
  commandOf('EraseUser', of),
] as const

/** Checks and cleans what comes in. */
export const userCommand = z.discriminatedUnion('type', commands)

export type UserCommand = z.output<typeof userCommand>

/** One command by its name. */
export type UserCommandOf<Type extends UserCommand['type']> = Extract<UserCommand, { readonly type: Type }>
