import { z } from 'zod'
import { commandOf, day, longText, writtenText } from '../shared/input.ts'
import { channel, contactId, direction, helpKind, interactionId, interactionKind } from '../shared/values.ts'
import { partId, userId } from '../shared/values.ts'

const unique = <Entry>(entries: readonly Entry[]): Entry[] => [...new Set(entries)]
const helps = z.array(helpKind).transform(unique)

const of = { interactionId }

/** What happened. `today` is the calendar date in the owner's zone; nothing happens after it. */
const content = {
  channel,
  kind: interactionKind,
  direction,
  happenedOn: day,
  today: day,
  summary: longText,
  outcome: longText,
  helpGiven: helps,
  helpReceived: helps,
}

const promise = { followUpId: partId, promisedBy: z.enum(['me', 'them']), text: writtenText, dueOn: day }

export const followUpStatus = z.enum(['open', 'done', 'dropped'])
export type FollowUpStatus = z.output<typeof followUpStatus>

const commands = [
  commandOf('LogInteraction', {
    ...of,
    ownerId: userId,
    contactIds: z.array(contactId).min(1).max(50).transform(unique),
    ...content,
    followUp: z.object(promise).optional(),
  }),
  // The whole content as it should stand; who took part cannot change.
  commandOf('CorrectInteraction', { ...of, ...content }),
  commandOf('RetractInteraction', of),
  commandOf('RestoreInteraction', of),
  commandOf('RecordReply', { ...of, receivedOn: day, today: day }),
  commandOf('PromiseFollowUp', { ...of, ...promise }),
  // `open` takes a "done" or a "dropped" back.
  commandOf('SettleFollowUp', { ...of, followUpId: partId, status: followUpStatus }),
] as const

/** Checks and cleans what comes in. */
export const interactionCommand = z.discriminatedUnion('type', commands)

export type InteractionCommand = z.output<typeof interactionCommand>

/** One command by its name. */
export type InteractionCommandOf<Type extends InteractionCommand['type']> = Extract<
  InteractionCommand,
  { readonly type: Type }
>
