import { z } from 'zod'
import { commandOf, day } from '../shared/input.ts'
import { openingId, postingId, userId } from '../shared/values.ts'
import { guardrails } from '../workspace/settings.ts'

const of = { postingId, posterId: userId, openingId }

// By the system, as somebody posts. Whoever could take an opening off their count would have no limit.
const commands = [
  // `today` is the poster's.
  commandOf('CountOpening', { ...of, today: day, perDay: guardrails.shape.openingsPerDay }),
  commandOf('UncountOpening', of),
] as const

/** Checks and cleans what comes in. */
export const postingCommand = z.discriminatedUnion('type', commands)

export type PostingCommand = z.output<typeof postingCommand>

/** One command by its name. */
export type PostingCommandOf<Type extends PostingCommand['type']> = Extract<PostingCommand, { readonly type: Type }>
