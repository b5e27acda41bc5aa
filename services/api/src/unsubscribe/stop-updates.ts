import { randomUUID } from 'node:crypto'
import { contactDecider, userDecider } from '@kith/domain'
import type { CommandId } from '@kith/kernel'
import type { UnsubscribeTarget } from '@kith/vault'
import { masked } from './stoppable.ts'
import type { Act, Standing, Stopper, UnsubscribeHouse } from './stoppable.ts'

type UpdatesTarget = Extract<UnsubscribeTarget, { readonly kind: 'contact-updates' }>

const commands = { stop: 'RefuseUpdates', resume: 'ResumeUpdates' } as const

/** Read from the log itself: the answer to a click must not lag behind it. */
const look = async (
  { commands: log }: UnsubscribeHouse,
  { contactId, ownerId }: UpdatesTarget,
): Promise<Standing | undefined> => {
  const [{ state: contact }, { state: owner }] = await Promise.all([
    log.load(contactDecider, contactId),
    log.load(userDecider, ownerId),
  ])
  if (contact.status === 'none' || contact.status === 'erased' || owner.status !== 'registered') return undefined
  const { person } = contact
  if (person.ownerId !== ownerId) return undefined
  const who = owner.account.name
  return {
    what: `updates from ${who}`,
    about: `${who} writes to people they know, once in a while.`,
    address: masked(person.emails[0] ?? ''),
    isStopped: person.updatesRefused,
    wishes: null,
  }
}

const change = async (house: UnsubscribeHouse, target: UpdatesTarget, act: Act): Promise<Standing | undefined> => {
  const { contactId, workspaceId } = target
  if ((await look(house, target)) === undefined) return undefined
  const outcome = await house.commands.handle(
    contactDecider,
    contactId,
    { type: commands[act], data: { contactId, by: 'system' } },
    { workspaceId, actor: 'system', commandId: randomUUID() as CommandId, now: house.clock.now() },
  )
  if (outcome.kind === 'conflict')
    throw new Error('Somebody changed the same contact at the same moment, again and again')
  return outcome.kind === 'rejected' ? undefined : look(house, target)
}

/** Stops the updates of one member to one of their contacts, and lets them come again. */
export const updatesStopper: Stopper<UpdatesTarget> = { look, change }
