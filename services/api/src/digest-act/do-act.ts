import { contactDecider, interactionDecider } from '@kith/domain'
import type { ContactCommand, InteractionCommand } from '@kith/domain'
import { addDays, deterministicId } from '@kith/kernel'
import type { CommandId, InteractionId } from '@kith/kernel'
import { contactViews } from '../graphql/act.ts'
import type { ActHouse, OpenAct } from './open-act.ts'

const patienceMs = 1_000
const snoozeDays = 7

/** What came of it. `spent`: somebody else pressed first. `moved`: it makes no sense any more, and nothing was changed. */
export type Done = 'done' | 'spent' | 'moved'

type Wanted =
  | { readonly on: 'contact'; readonly command: ContactCommand }
  | { readonly on: 'interaction'; readonly command: InteractionCommand }

const wantedBy = ({ linkId, viewer, subject }: OpenAct): Wanted => {
  const { userId: by, today } = viewer
  switch (subject.act) {
    case 'snooze': {
      const { contactId } = subject
      const until = addDays(today, snoozeDays)
      return { on: 'contact', command: { type: 'SnoozeCheckIn', data: { contactId, by, today, until } } }
    }
    case 'skip':
      return { on: 'contact', command: { type: 'SkipCheckIn', data: { contactId: subject.contactId, by, today } } }
    case 'follow-up-done': {
      const { interactionId, followUpId } = subject
      const data = { interactionId, followUpId, by, status: 'done' } as const
      return { on: 'interaction', command: { type: 'SettleFollowUp', data } }
    }
    case 'done': {
      // A mail cannot ask how; what is noted can be put right on the person's page.
      const content = { channel: 'message', kind: 'catch-up', direction: 'mutual', summary: '', outcome: '' } as const
      const interactionId = deterministicId('digest-act', linkId, 'interaction') as InteractionId
      const helps = { helpGiven: [], helpReceived: [] }
      const who = { interactionId, ownerId: by, by, contactIds: [subject.contactId], happenedOn: today, today }
      return { on: 'interaction', command: { type: 'LogInteraction', data: { ...who, ...content, ...helps } } }
    }
  }
}

/**
 * Does what a link is for, in its owner's name and by the rules of the app's own act. What is written says that a link
 * of a mail caused it. The command id is the link's: however often the button is pressed, it happens once, and a try
 * that broke off can be made again. The link is used up last.
 */
export const doAct = async (house: ActHouse, open: OpenAct, token: string): Promise<Done> => {
  const { linkId, viewer } = open
  const context = {
    workspaceId: viewer.workspaceId,
    actor: viewer.userId,
    commandId: deterministicId('digest-act', linkId) as CommandId,
    now: house.clock.now(),
    causationId: `mail-link:${linkId}`,
  }
  const wanted = wantedBy(open)
  const outcome =
    wanted.on === 'contact'
      ? await house.commands.handle(contactDecider, wanted.command.data.contactId, wanted.command, context)
      : await house.commands.handle(interactionDecider, wanted.command.data.interactionId, wanted.command, context)
  if (outcome.kind === 'rejected' || outcome.kind === 'conflict') return 'moved'
  if ((await house.links.use('digest-act', token)) === undefined) return 'spent'
  if (outcome.position !== undefined) await house.waiter.wait(contactViews, outcome.position, patienceMs)
  return 'done'
}
