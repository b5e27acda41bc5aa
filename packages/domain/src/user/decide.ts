import type { Decision } from '@kith/kernel'
import { accept, assertNever, isSame, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import { defaultSettings } from '../workspace/settings.ts'
import type { UserCommand, UserCommandOf } from './commands.ts'
import type { UserEvent } from './events.ts'
import type { Account, Digest, UserState } from './state.ts'

type Outcome = Decision<UserEvent, RejectionCode>
type Data<Type extends UserCommand['type']> = UserCommandOf<Type>['data']

const register = ({ by: _by, ...data }: Data<'RegisterUser'>, state: UserState): Outcome => {
  if (state.status === 'none') return accept({ type: 'user.registered', data })
  if (state.status === 'erased') return reject('USER_ERASED')
  return state.account.email === data.email ? nothing() : reject('ALREADY_EXISTS')
}

const setTimeZone = ({ by: _by, ...data }: Data<'SetTimeZone'>, account: Account): Outcome =>
  account.timeZone === data.timeZone && account.locale === data.locale
    ? nothing()
    : accept({ type: 'user.time-zone-set', data })

const isUnsubscribed = ({ mail }: Account): boolean => mail.kind === 'suppressed' && mail.reason === 'unsubscribed'

const setDigest = ({ by: _by, ...data }: Data<'SetDigestPreferences'>, account: Account): Outcome => {
  const { userId: _userId, ...digest } = data
  const liftsUnsubscription = isUnsubscribed(account) && digest.frequency !== 'off'
  if (isSame(account.digest, digest) && !liftsUnsubscription) return nothing()
  return accept({ type: 'user.digest-preferences-set', data })
}

const setQuietHours = ({ by: _by, ...data }: Data<'SetQuietHours'>, account: Account): Outcome => {
  const { userId: _userId, ...hours } = data
  return isSame(account.quietHours, hours) ? nothing() : accept({ type: 'user.quiet-hours-set', data })
}

const goAway = ({ userId, until, today }: Data<'GoAway'>, { presence }: Account): Outcome => {
  if (until !== null && until < today) return reject('AWAY_OVER', { field: 'until' })
  return presence.kind === 'away' && presence.until === until
    ? nothing()
    : accept({ type: 'user.went-away', data: { userId, until } })
}

/** A bounce is not softened by a later unsubscription, which the user could lift alone. */
const suppressMail = ({ userId, reason }: Data<'SuppressMail'>, { mail }: Account): Outcome => {
  if (mail.kind === 'suppressed' && (mail.reason !== 'unsubscribed' || reason === 'unsubscribed')) return nothing()
  return accept({ type: 'user.mail-suppressed', data: { userId, reason } })
}

/** What holds for whoever never chose, where no proposal of a workspace is told. */
const usual = defaultSettings.digest

/** What is proposed, as if somebody had chosen it: workspaces propose full hours. */
const chosenFrom = (proposed: typeof usual): Digest => ({ ...proposed, localMinute: 0, evenIfEmpty: false })

const stopMail = ({ userId, stream, proposed = usual }: Data<'StopMail'>, account: Account): Outcome => {
  if (stream !== 'digest')
    return account.stopped.includes(stream)
      ? nothing()
      : accept({ type: 'user.mail-stopped', data: { userId, stream } })
  if (account.digest?.frequency === 'off') return nothing()
  const digest = account.digest ?? chosenFrom(proposed)
  return accept({ type: 'user.digest-preferences-set', data: { userId, ...digest, frequency: 'off' } })
}

/** Goes back to the digest that was wished before, or else to the one that is proposed. */
const resumeMail = ({ userId, stream, proposed = usual }: Data<'ResumeMail'>, account: Account): Outcome => {
  if (stream !== 'digest')
    return account.stopped.includes(stream) || isUnsubscribed(account)
      ? accept({ type: 'user.mail-resumed', data: { userId, stream } })
      : nothing()
  const digest = account.digest ?? chosenFrom(proposed)
  if (digest.frequency !== 'off' && !isUnsubscribed(account)) return nothing()
  const proposal = proposed.frequency === 'off' ? 'daily' : proposed.frequency
  const frequency = digest.frequency === 'off' ? (account.digestBefore ?? proposal) : digest.frequency
  return accept({ type: 'user.digest-preferences-set', data: { userId, ...digest, frequency } })
}

/** What a command of a user leads to. Only the user and the system may act. */
export const decideUser = (command: UserCommand, state: UserState): Outcome => {
  const { userId, by } = command.data
  if (!actsFor(by, userId)) return reject('NOT_FOUND')
  if (command.type === 'RegisterUser') return register(command.data, state)
  if (state.status === 'none') return reject('NOT_FOUND')
  if (command.type === 'EraseUser')
    return state.status === 'erased' ? nothing() : accept({ type: 'user.erased', data: { userId } })
  if (state.status === 'erased') return reject('USER_ERASED')
  const { account } = state
  switch (command.type) {
    case 'ChangeProfile':
      return account.name === command.data.name
        ? nothing()
        : accept({ type: 'user.profile-changed', data: { userId, name: command.data.name } })
    case 'ChangeEmail':
      return account.email === command.data.email
        ? nothing()
        : accept({ type: 'user.email-changed', data: { userId, email: command.data.email } })
    case 'SetTimeZone':
      return setTimeZone(command.data, account)
    case 'SetDigestPreferences':
      return setDigest(command.data, account)
    case 'SetQuietHours':
      return setQuietHours(command.data, account)
    case 'GoAway':
      return goAway(command.data, account)
    case 'ComeBack':
      return account.presence.kind === 'here' ? nothing() : accept({ type: 'user.came-back', data: { userId } })
    case 'SuppressMail':
      return suppressMail(command.data, account)
    case 'StopMail':
      return stopMail(command.data, account)
    case 'ResumeMail':
      return resumeMail(command.data, account)
    case 'AllowMail':
      return account.mail.kind === 'open' ? nothing() : accept({ type: 'user.mail-allowed', data: { userId } })
    default:
      return assertNever(command)
  }
}
