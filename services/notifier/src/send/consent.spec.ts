import { defaultSettings } from '@kith/domain'
import type { CalendarDate, UserId, WorkspaceId } from '@kith/kernel'
import type { Membership } from '@kith/read-model/queries'
import { describe, expect, it } from 'vitest'
import { reasonNotToNotify, reasonNotToSend, streamOfNotice } from './consent.ts'

const member: Membership = {
  userId: 'u' as UserId,
  workspaceId: 'w' as WorkspaceId,
  workspaceName: 'Harbor',
  name: 'Amara',
  email: 'amara@harbor.example',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  roles: ['member'],
  cohortIds: [],
  settings: defaultSettings,
  digest: { frequency: 'daily', weekday: 1, localHour: 8, localMinute: 0, evenIfEmpty: false },
  quietHours: { fromHour: 21, toHour: 8, chosen: false },
  away: false,
  awayUntil: null,
  mailSuppressed: null,
  mailSuppressedAt: null,
  mailStopped: [],
  erased: false,
}
const today = '2026-11-24' as CalendarDate

describe('a digest', () => {
  it('goes to a member who wishes it', () => expect(reasonNotToSend('digest', member, today)).toBeUndefined())

  it.each<[string, Partial<Membership>, string | undefined, string | undefined]>([
    ['was erased', { erased: true }, 'left', 'left'],
    ['has no address', { email: '' }, 'no e-mail address', 'no e-mail address'],
    ['bounced', { mailSuppressed: 'hard-bounce' }, 'came back', 'came back'],
    ['unsubscribed', { mailSuppressed: 'unsubscribed' }, 'switched off', undefined],
    ['switched it off', { digest: { ...member.digest, frequency: 'off' } }, 'switched off', undefined],
    ['is away without an end', { away: true }, 'away', undefined],
    ['is away until today', { away: true, awayUntil: today }, 'away', undefined],
    ['is back since today', { away: true, awayUntil: '2026-11-23' as CalendarDate }, undefined, undefined],
  ])('looks at whether somebody %s', (_, change, planned, asked) => {
    const changed = { ...member, ...change }
    for (const [kind, reason] of [
      ['digest', planned],
      ['digest-now', asked],
    ] as const) {
      const answer = reasonNotToSend(kind, changed, today)
      if (reason === undefined) expect(answer).toBeUndefined()
      else expect(answer).toContain(reason)
    }
  })
})

describe('a notice', () => {
  it.each(['reminders', 'notices'] as const)('of the stream %s goes only to whoever did not stop it', (stream) => {
    expect(reasonNotToNotify(stream, member, today)).toBeUndefined()
    expect(reasonNotToNotify(stream, { ...member, mailStopped: [stream] }, today)).toBe(
      `You asked for no more ${stream}.`,
    )
    const other = stream === 'reminders' ? 'notices' : 'reminders'
    expect(reasonNotToNotify(stream, { ...member, mailStopped: [other] }, today)).toBeUndefined()
  })
  it('of any stream stays away after an unsubscription from everything', () =>
    expect(reasonNotToNotify('notices', { ...member, mailSuppressed: 'unsubscribed' }, today)).toContain(
      'no more mail',
    ))
  it('leaves the digest alone when its stream is stopped', () =>
    expect(reasonNotToSend('digest', { ...member, mailStopped: ['reminders', 'notices'] }, today)).toBeUndefined())
  it('is a reminder when it reminds, else a notice', () => {
    expect(streamOfNotice('reminder')).toBe('reminders')
    expect(streamOfNotice('request-received')).toBe('notices')
    expect(streamOfNotice('expired')).toBe('notices')
  })
})
