import { z } from 'zod'
import { overridableRule } from '../referral/package.ts'
import { commandOf, day, writtenText } from '../shared/input.ts'
import { askingId, partId, userId } from '../shared/values.ts'
import { askKind, askingNumbers } from './numbers.ts'

const of = { askingId, askId: partId }

/** SHA-256 of the cleaned text, in hexadecimal. */
const textDigest = z.string().regex(/^[0-9a-f]{64}$/)

const commands = [
  // `today` is the seeker's. Overrides of rules that are not the ledger's are let through, and change nothing here.
  commandOf('ReserveAsk', {
    ...of,
    seekerId: userId,
    kind: askKind,
    referrerKey: partId,
    today: day,
    textDigest,
    numbers: askingNumbers,
    overrides: z.array(z.object({ rule: overridableRule, reason: writtenText })).max(3),
  }),
  // By the system, as the ask goes on: a seeker who could release would have no budget.
  commandOf('ReleaseAsk', of),
  commandOf('DeclineAsk', { ...of, referrerKey: partId, declinedOn: day }),
  commandOf('OweThanks', of),
  commandOf('PayThanks', of),
] as const

/** Checks and cleans what comes in. */
export const askingCommand = z.discriminatedUnion('type', commands)

export type AskingCommand = z.output<typeof askingCommand>

/** One command by its name. */
export type AskingCommandOf<Type extends AskingCommand['type']> = Extract<AskingCommand, { readonly type: Type }>
