import { interactionDecider, updateDecider } from '@kith/domain'
import type { InteractionCommandOf, PassOverReason, UpdateCommand } from '@kith/domain'
import { passOverReason } from '@kith/domain'
import { StreamGone } from '@kith/event-store'
import { deterministicId, localDate } from '@kith/kernel'
import type { CommandContext, CommandId, InteractionId } from '@kith/kernel'
import { wordsOfNetworkUpdate } from '@kith/mail'
import type { Pool } from '@kith/postgres'
import { markUpdateTold, updateMailsToTell, updatesOfLeavers, updatesStand } from '@kith/read-model/outbox'
import type { UpdateMailToTell } from '@kith/read-model/outbox'
import { Crowded } from '../following/send-step.ts'
import type { Sending } from '../following/send-step.ts'

type Telling = Sending & { readonly pool: Pool }

const batch = 200
const by = 'system'

/** The same command whenever the same end of the same mail is told: telling it twice is telling it once. */
const contextOf = ({ clock }: Telling, mail: UpdateMailToTell, name: string): CommandContext => ({
  workspaceId: mail.workspaceId,
  actor: 'system',
  commandId: deterministicId('update', name, mail.mailId, mail.state) as CommandId,
  now: clock.now(),
  correlationId: mail.updateId,
})

const say = async (telling: Telling, mail: UpdateMailToTell, command: UpdateCommand): Promise<boolean> => {
  const context = contextOf(telling, mail, command.type)
  const outcome = await telling.commands.handle(updateDecider, mail.updateId, command, context)
  if (outcome.kind === 'conflict') throw new Crowded(`Others keep writing to update ${mail.updateId}`)
  return outcome.kind !== 'rejected'
}

/**
 * The sending stands on the timeline of whom it reached. Any interaction counts for the cadence, and an update is one: the
 * field calls it the regular communication with one's wider network. It shares news and asks for nothing, so its kind is
 * `sharing`, and it does not weigh on how often outreach is answered.
 */
const logInteraction = async (telling: Telling, mail: UpdateMailToTell): Promise<void> => {
  const { updateId, contactId, userId: ownerId, sentAt, timeZone, subject } = mail
  const interactionId = deterministicId('interaction', 'update', updateId, contactId) as InteractionId
  const on = localDate(sentAt ?? telling.clock.now(), timeZone)
  const data: InteractionCommandOf<'LogInteraction'>['data'] = {
    interactionId,
    ownerId,
    contactIds: [contactId],
    channel: 'email',
    kind: 'sharing',
    direction: 'outbound',
    happenedOn: on,
    today: on,
    summary: `Sent an update: ${subject}`,
    outcome: '',
    helpGiven: [],
    helpReceived: [],
    by,
  }
  const context = contextOf(telling, mail, 'interaction')
  const command = { type: 'LogInteraction', data } as const
  const outcome = await telling.commands.handle(interactionDecider, interactionId, command, context)
  if (outcome.kind === 'conflict') throw new Crowded(`Others keep writing to interaction ${interactionId}`)
}

const reasonOf = ({ state, reason }: UpdateMailToTell): PassOverReason => {
  if (state === 'uncertain') return 'uncertain'
  if (state === 'dead') return 'mail-refused'
  return passOverReason.safeParse(reason).data ?? 'dismissed'
}

const tell = async (telling: Telling, mail: UpdateMailToTell): Promise<void> => {
  const { updateId, contactId, state, reason, sentAt, timeZone, subject, text } = mail
  if (state === 'sent') {
    const on = localDate(sentAt ?? telling.clock.now(), timeZone)
    const words = { subject, text: wordsOfNetworkUpdate(text) }
    const data = { updateId, contactId, ...words, on, by } as const
    if (await say(telling, mail, { type: 'RecordReached', data })) await logInteraction(telling, mail)
    return
  }
  // Whom a cancelled update did not reach is known from its cancelling.
  if (reason === 'cancelled' && state === 'dismissed') return
  await say(telling, mail, { type: 'PassOver', data: { updateId, contactId, reason: reasonOf(mail), by } })
}

/** An update whose author left ends: nobody is there for the replies. */
const cancelOfLeavers = async (telling: Telling): Promise<void> => {
  const { pool, commands, clock } = telling
  for (const { updateId, workspaceId } of await updatesOfLeavers(pool)) {
    const commandId = deterministicId('update', 'cancel', updateId) as CommandId
    const context = { workspaceId, actor: 'system', commandId, now: clock.now() } as const
    await commands.handle(updateDecider, updateId, { type: 'CancelUpdate', data: { updateId, by } }, context)
  }
}

/**
 * Tells updates what became of their mails, and timelines of those that arrived. Answers how many. A mail is remembered as
 * told after that, so whoever dies in between tells it again, which changes nothing. For the same reason each instance may
 * do this at once: their commands have the same ids, so the second of two is a repetition.
 */
export const tellUpdates = async (telling: Telling): Promise<number> => {
  const { pool, log } = telling
  if (!(await updatesStand(pool))) return 0
  await cancelOfLeavers(telling)
  const mails = await updateMailsToTell(pool, batch)
  for (const mail of mails) {
    try {
      await tell(telling, mail)
    } catch (error) {
      // Closed for good with its author: nobody is left to tell.
      if (!(error instanceof StreamGone)) throw error
      log.info({ mailId: mail.mailId }, 'the update of a mail was closed for good')
    }
    await markUpdateTold(pool, mail)
  }
  return mails.length
}
