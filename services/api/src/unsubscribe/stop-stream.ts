import { randomUUID } from 'node:crypto'
import { userDecider } from '@kith/domain'
import type { Account, MailStream } from '@kith/domain'
import type { CommandId } from '@kith/kernel'
import { membershipOf } from '@kith/read-model/queries'
import type { UnsubscribeTarget } from '@kith/vault'
import { masked } from './stoppable.ts'
import type { Act, Standing, Stopper, UnsubscribeHouse } from './stoppable.ts'

type StreamTarget = Extract<UnsubscribeTarget, { readonly kind: 'stream' }>

const words: Readonly<Record<MailStream, Pick<Standing, 'what' | 'about'>>> = {
  digest: {
    what: 'digests',
    about: 'A digest says who is due for a check-in, what was promised, and which dates come.',
  },
  reminders: { what: 'reminders', about: 'A reminder says that a request still waits for somebody.' },
  notices: { what: 'notices', about: 'A notice says what happened to a request or an opening of yours.' },
}

const commands = { stop: 'StopMail', resume: 'ResumeMail' } as const

/** What the workspace proposes to whoever never chose; undefined for somebody who left it. */
const proposedIn = async ({ system }: UnsubscribeHouse, { userId, workspaceId }: StreamTarget) =>
  (await membershipOf(system, userId, workspaceId))?.settings.digest

/** Read from the log itself: the answer to a click must not lag behind it. */
const accountOf = async (
  { commands: log }: UnsubscribeHouse,
  { userId }: StreamTarget,
): Promise<Account | undefined> => {
  const { state } = await log.load(userDecider, userId)
  return state.status === 'registered' ? state.account : undefined
}

const isStopped = ({ digest, stopped, mail }: Account, stream: MailStream, proposed = 'daily'): boolean => {
  if (mail.kind === 'suppressed' && mail.reason === 'unsubscribed') return true
  return stream === 'digest' ? (digest?.frequency ?? proposed) === 'off' : stopped.includes(stream)
}

const look = async (house: UnsubscribeHouse, target: StreamTarget): Promise<Standing | undefined> => {
  const [account, proposed] = await Promise.all([accountOf(house, target), proposedIn(house, target)])
  if (account === undefined) return undefined
  return {
    ...words[target.stream],
    address: masked(account.email),
    isStopped: isStopped(account, target.stream, proposed?.frequency),
    wishes: `${house.publicUrl}/settings/mail`,
  }
}

const change = async (house: UnsubscribeHouse, target: StreamTarget, act: Act): Promise<Standing | undefined> => {
  const { userId, workspaceId, stream } = target
  const proposed = await proposedIn(house, target)
  const outcome = await house.commands.handle(
    userDecider,
    userId,
    { type: commands[act], data: { userId, stream, ...(proposed ? { proposed } : {}), by: 'system' } },
    // In nobody's name but the link's: whoever holds it need not be signed in.
    { workspaceId, actor: 'system', commandId: randomUUID() as CommandId, now: house.clock.now() },
  )
  if (outcome.kind === 'conflict')
    throw new Error('Somebody changed the same account at the same moment, again and again')
  return outcome.kind === 'rejected' ? undefined : look(house, target)
}

/** Stops one stream of mails to one member, and lets it flow again. */
export const streamStopper: Stopper<StreamTarget> = { look, change }
