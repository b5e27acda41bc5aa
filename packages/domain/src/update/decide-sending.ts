import type { Decision } from '@kith/kernel'
import { accept, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import type { UpdateEvent } from './events.ts'
import { fillUpdate, isPersonal, unknownUpdateFields } from './fields.ts'
import type { Data, Outcome } from './outcome.ts'
import type { PassOverReason } from './reason.ts'
import { barAgainst, restsFromUpdatesUntil } from './recipient.ts'
import type { RecipientFacts } from './recipient.ts'
import type { Update } from './state.ts'

type Refusal = Extract<Decision<never, RejectionCode>, { readonly kind: 'rejected' }>

const refuse = (code: RejectionCode, about: Omit<Refusal['rejection'], 'code'> = {}): Refusal => ({
  kind: 'rejected',
  rejection: { code, ...about },
})

const isSameChoice = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id, index) => id === right[index])

/** Whoever comes in anew must be somebody who may get it; who was chosen before is looked at when it is sent. */
export const chooseRecipients = (
  { updateId, recipients, today }: Data<'ChooseRecipients'>,
  update: Update,
): Outcome => {
  const contactIds = [...new Set(recipients.map(({ contactId }) => contactId))]
  const known = new Set(update.contactIds)
  for (const facts of recipients) {
    const why = known.has(facts.contactId) ? null : barAgainst(facts, today)
    if (why === null) continue
    const until = restsFromUpdatesUntil(facts, today)
    return refuse('UPDATE_BARRED', { field: 'contactIds', detail: { why, ...(until === null ? {} : { until }) } })
  }
  if (isSameChoice(contactIds, update.contactIds)) return nothing()
  return accept({ type: 'update.recipients-chosen', data: { updateId, ownerId: update.ownerId, contactIds } })
}

/** What is wrong with the words themselves. */
const wrongWords = ({ subject, body }: Data<'SendUpdate'>, update: Update): Refusal | undefined => {
  if (subject !== update.subject || body !== update.body) return refuse('UPDATE_NOT_AS_SEEN')
  if (subject === '') return refuse('TEXT_MISSING', { field: 'subject' })
  if (body === '') return refuse('TEXT_MISSING', { field: 'body' })
  const [name] = unknownUpdateFields(update)
  if (name !== undefined) return refuse('TEMPLATE_FIELD_UNKNOWN', { field: 'body', detail: { name } })
  return isPersonal(update) ? undefined : refuse('UPDATE_NOT_PERSONAL', { field: 'body' })
}

const whyNot = (
  facts: RecipientFacts | undefined,
  { myName, today }: Data<'SendUpdate'>,
  update: Update,
): PassOverReason | null => {
  if (facts === undefined) return 'gone'
  return barAgainst(facts, today) ?? (fillUpdate(update, facts, myName).missing.length > 0 ? 'field-missing' : null)
}

/** Everybody chosen is looked at once more; who must not get it is passed over at once, and said to be. */
export const sendUpdate = (data: Data<'SendUpdate'>, update: Update): Outcome => {
  const wrong = wrongWords(data, update)
  if (wrong !== undefined) return wrong
  const { ownerId, subject, body, contactIds } = update
  const facts = new Map(data.recipients.map((one) => [one.contactId, one]))
  const passed = contactIds.flatMap((contactId): UpdateEvent[] => {
    const reason = whyNot(facts.get(contactId), data, update)
    const of = { updateId: data.updateId, ownerId, contactId }
    return reason === null ? [] : [{ type: 'update.passed-over', data: { ...of, reason } }]
  })
  if (passed.length === contactIds.length) return reject('UPDATE_NOBODY')
  const sent = { updateId: data.updateId, ownerId, subject, body, contactIds: [...contactIds], on: data.today }
  return accept<UpdateEvent>({ type: 'update.sent', data: sent }, ...passed)
}
