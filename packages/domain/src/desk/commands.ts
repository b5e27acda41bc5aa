import { z } from 'zod'
import { commandOf, day } from '../shared/input.ts'
import { deskId, referralId, userId } from '../shared/values.ts'
import { guardrails } from '../workspace/settings.ts'

const of = { deskId, referrerId: userId }

const commands = [
  // None is a week without requests; null is as many as the workspace says.
  commandOf('SetDeskLimit', { ...of, perWeek: z.int().min(0).max(100).nullable() }),
  // By the system, as a seeker's request goes out. `today` is the referrer's, and so is the week.
  commandOf('TakeAsk', { ...of, referralId, today: day, workspacePerWeek: guardrails.shape.mentorAsksPerWeek }),
  commandOf('GiveBackAsk', { ...of, referralId }),
] as const

/** Checks and cleans what comes in. */
export const deskCommand = z.discriminatedUnion('type', commands)

export type DeskCommand = z.output<typeof deskCommand>

/** One command by its name. */
export type DeskCommandOf<Type extends DeskCommand['type']> = Extract<DeskCommand, { readonly type: Type }>
