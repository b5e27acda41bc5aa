import { z } from 'zod'
import { commandOf, day, longText, refusal, shortText } from '../shared/input.ts'
import { contactId, updateId, userId } from '../shared/values.ts'
import { passOverReason } from './reason.ts'
import { mostRecipients, recipientFacts } from './recipient.ts'

const of = { updateId }
const words = { subject: shortText, body: longText }
const recipients = z.array(recipientFacts).max(mostRecipients, refusal('UPDATE_TOO_MANY', { limit: mostRecipients }))

const commands = [
  // A draft may be unfinished, also empty; what is missing is asked for when it is to be sent.
  commandOf('DraftUpdate', { ...of, ownerId: userId, ...words }),
  commandOf('ChangeUpdate', { ...of, subject: shortText.optional(), body: longText.optional() }),
  // Everybody who is to get it; whoever is not among them does not any more.
  commandOf('ChooseRecipients', { ...of, recipients, today: day }),
  // The words as they were looked at, and what is known today of everybody chosen.
  commandOf('SendUpdate', { ...of, ...words, myName: z.string(), recipients, today: day }),
  // By the system, as mails go out or do not.
  commandOf('RecordReached', { ...of, contactId, subject: shortText, text: longText, on: day }),
  commandOf('PassOver', { ...of, contactId, reason: passOverReason }),
  commandOf('CancelUpdate', of),
  commandOf('DiscardUpdate', of),
] as const

/** Checks and cleans what comes in. */
export const updateCommand = z.discriminatedUnion('type', commands)

export type UpdateCommand = z.output<typeof updateCommand>

/** One command by its name. */
export type UpdateCommandOf<Type extends UpdateCommand['type']> = Extract<UpdateCommand, { readonly type: Type }>
