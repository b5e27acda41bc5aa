import type { UserId } from '@kith/kernel'
import type { ChangeSink } from '../fold/changes.ts'
import { isNext } from '../fold/revision.ts'
import { foldText } from '../shared/search-text.ts'
import type { MemberRows, RecordedUserEvent } from './rows.ts'
import type { AccountRow } from './table.ts'

const newAccount = (userId: UserId): AccountRow => ({
  user_id: userId,
  revision: -1,
  name: '',
  email: '',
  time_zone: 'UTC',
  locale: 'en',
  digest_frequency: null,
  digest_weekday: null,
  digest_hour: null,
  digest_minute: null,
  digest_even_if_empty: false,
  quiet_from: null,
  quiet_to: null,
  away: false,
  away_until: null,
  mail_suppressed: null,
  mail_suppressed_at: null,
  mail_stopped: [],
  erased: false,
})

const allowMail = (row: AccountRow): void => {
  Object.assign(row, { mail_suppressed: null, mail_suppressed_at: null })
}

/** Whoever asks for mails again wants mail again; a bounce or a complaint stays. */
const wantMail = (row: AccountRow): void => {
  if (row.mail_suppressed === 'unsubscribed') allowMail(row)
}

const changeAccount = (row: AccountRow, event: RecordedUserEvent): void => {
  switch (event.type) {
    case 'user.registered': {
      const { name, email, timeZone, locale } = event.data
      Object.assign(row, { name, email, time_zone: timeZone, locale })
      return
    }
    case 'user.profile-changed':
      row.name = event.data.name
      return
    case 'user.email-changed':
      row.email = event.data.email
      // That the old address bounced says nothing about the new one; a wish goes with the person.
      if (row.mail_suppressed === 'hard-bounce' || row.mail_suppressed === 'soft-bounces') allowMail(row)
      return
    case 'user.time-zone-set':
      row.time_zone = event.data.timeZone
      row.locale = event.data.locale
      return
    case 'user.digest-preferences-set': {
      const { frequency, weekday, localHour, localMinute, evenIfEmpty } = event.data
      Object.assign(row, { digest_frequency: frequency, digest_weekday: weekday })
      Object.assign(row, { digest_hour: localHour, digest_minute: localMinute })
      row.digest_even_if_empty = evenIfEmpty
      if (frequency !== 'off') wantMail(row)
      return
    }
    case 'user.quiet-hours-set':
      row.quiet_from = event.data.fromHour
      row.quiet_to = event.data.toHour
      return
    case 'user.went-away':
      row.away = true
      row.away_until = event.data.until
      return
    case 'user.came-back':
      row.away = false
      row.away_until = null
      return
    case 'user.mail-suppressed':
      row.mail_suppressed = event.data.reason
      row.mail_suppressed_at = event.metadata.occurredAt
      return
    case 'user.mail-stopped':
      row.mail_stopped = [...row.mail_stopped, event.data.stream]
      return
    case 'user.mail-resumed': {
      const { stream } = event.data
      row.mail_stopped = row.mail_stopped.filter((stopped) => stopped !== stream)
      wantMail(row)
      return
    }
    case 'user.mail-allowed':
      allowMail(row)
      return
    case 'user.erased':
      Object.assign(row, { name: 'Erased person', email: '', digest_frequency: 'off', erased: true })
      return
  }
}

/** Events after which somebody is called something else. */
export const renames = ({ type }: RecordedUserEvent): boolean =>
  type === 'user.registered' || type === 'user.profile-changed' || type === 'user.erased'

const tellWorkspaces = (account: AccountRow, rows: MemberRows, changes: ChangeSink): void => {
  for (const membership of rows.membership.group(account.user_id)) {
    const { name, erased } = account
    rows.membership.change(Object.assign(membership, { name, sort_name: foldText(name), erased }))
    if (!membership.removed) changes.addWorkspace(membership.workspace_id, ['members', 'cohorts'])
  }
}

/** What an account's own event changes: the account, and in every workspace what the person is called. */
export const foldUser = (event: RecordedUserEvent, rows: MemberRows, changes: ChangeSink): void => {
  const { userId } = event.data
  const known = rows.account.get(userId)
  if (!isNext(event, known?.revision ?? -1)) return
  const account = known ?? newAccount(userId)
  if (known === undefined) rows.account.add(account)
  else rows.account.change(account)
  account.revision = Number(event.revision)
  changeAccount(account, event)
  changes.add(userId, event.type === 'user.erased' ? ['viewer', 'access'] : ['viewer'])
  if (renames(event)) tellWorkspaces(account, rows, changes)
}
