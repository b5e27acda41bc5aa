import type { UserEvent } from './events.ts'
import type { Account, UserState } from './state.ts'

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
      quietHours: null,
      presence: { kind: 'here' },
      mail: { kind: 'open' },
    },
  }
}

/** Whoever asks for digests again wants mail again; only a bounce or a complaint stays. */
const mailAfterDigest = (account: Account, frequency: string): Account['mail'] =>
  account.mail.kind === 'suppressed' && account.mail.reason === 'unsubscribed' && frequency !== 'off'
    ? { kind: 'open' }
    : account.mail

const changed = (account: Account, event: UserEvent): Account => {
  switch (event.type) {
    case 'user.profile-changed':
      return { ...account, name: event.data.name }
    case 'user.email-changed':
      return { ...account, email: event.data.email, mail: { kind: 'open' } }
    case 'user.time-zone-set':
      return { ...account, timeZone: event.data.timeZone, locale: event.data.locale }
    case 'user.digest-preferences-set': {
      const { frequency, weekday, localHour, evenIfEmpty } = event.data
      const digest = { frequency, weekday, localHour, evenIfEmpty }
      return { ...account, digest, mail: mailAfterDigest(account, frequency) }
    }
    case 'user.quiet-hours-set':
      return { ...account, quietHours: { fromHour: event.data.fromHour, toHour: event.data.toHour } }
    case 'user.went-away':
      return { ...account, presence: { kind: 'away', until: event.data.until } }
    case 'user.came-back':
      return { ...account, presence: { kind: 'here' } }
    case 'user.mail-suppressed':
      return { ...account, mail: { kind: 'suppressed', reason: event.data.reason } }
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
