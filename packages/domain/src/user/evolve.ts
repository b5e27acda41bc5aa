import type { UserEvent } from './events.ts'
import type { Account, Digest, UserState } from './state.ts'

const registered = (event: Extract<UserEvent, { type: 'user.registered' }>): UserState => {
  const { name, email, timeZone, locale } = event.data
  return {
    status: 'registered',
    account: {
      name,
      email,
      timeZone,
      locale,
      digest: null,
      digestBefore: null,
      stopped: [],
      quietHours: null,
      presence: { kind: 'here' },
      mail: { kind: 'open' },
    },
  }
}

/** Whoever asks for mails again wants mail again; only a bounce or a complaint stays. */
const mailAfterWish = ({ mail }: Account): Account['mail'] =>
  mail.kind === 'suppressed' && mail.reason === 'unsubscribed' ? { kind: 'open' } : mail

/** That the old address bounced says nothing about the new one; a wish and a complaint go with the person. */
const mailAfterMove = ({ mail }: Account): Account['mail'] =>
  mail.kind === 'suppressed' && (mail.reason === 'hard-bounce' || mail.reason === 'soft-bounces')
    ? { kind: 'open' }
    : mail

const digestSet = (account: Account, { frequency, weekday, localHour, localMinute, evenIfEmpty }: Digest): Account => {
  const digest = { frequency, weekday, localHour, localMinute, evenIfEmpty }
  return frequency === 'off'
    ? { ...account, digest }
    : { ...account, digest, digestBefore: frequency, mail: mailAfterWish(account) }
}

const changed = (account: Account, event: UserEvent): Account => {
  switch (event.type) {
    case 'user.profile-changed':
      return { ...account, name: event.data.name }
    case 'user.email-changed':
      return { ...account, email: event.data.email, mail: mailAfterMove(account) }
    case 'user.time-zone-set':
      return { ...account, timeZone: event.data.timeZone, locale: event.data.locale }
    case 'user.digest-preferences-set':
      return digestSet(account, event.data)
    case 'user.quiet-hours-set':
      return { ...account, quietHours: { fromHour: event.data.fromHour, toHour: event.data.toHour } }
    case 'user.went-away':
      return { ...account, presence: { kind: 'away', until: event.data.until } }
    case 'user.came-back':
      return { ...account, presence: { kind: 'here' } }
    case 'user.mail-suppressed':
      return { ...account, mail: { kind: 'suppressed', reason: event.data.reason } }
    case 'user.mail-stopped':
      return { ...account, stopped: [...account.stopped, event.data.stream] }
    case 'user.mail-resumed': {
      const stopped = account.stopped.filter((stream) => stream !== event.data.stream)
      return { ...account, stopped, mail: mailAfterWish(account) }
    }
    case 'user.mail-allowed':
      return { ...account, mail: { kind: 'open' } }
    case 'user.registered':
    case 'user.erased':
      return account
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveUser = (state: UserState, event: UserEvent): UserState => {
  if (event.type === 'user.erased') return { status: 'erased' }
  if (state.status === 'registered') return { ...state, account: changed(state.account, event) }
  return state.status === 'none' && event.type === 'user.registered' ? registered(event) : state
}
