import type { CalendarDate } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import { userDecider } from './decider.ts'

const { given } = specify(userDecider)
const registered = sampleEvent('user.registered')
const erased = sampleEvent('user.erased')
const strangers = { by: sampleIds.stranger }

describe('registering a user', () => {
  it('opens an account, its e-mail in lower case', () =>
    given([])
      .when(sampleCommand('RegisterUser', { email: 'Noor@Cohort.example', by: 'system' }))
      .then([registered]))
  it('changes nothing when it was done before', () =>
    given([registered]).when(sampleCommand('RegisterUser')).thenNothing())
  it('is refused with another e-mail', () =>
    given([registered])
      .when(sampleCommand('RegisterUser', { email: 'no@cohort.example' }))
      .thenRejected('ALREADY_EXISTS'))
  it('is refused for an erased account', () =>
    given([registered, erased]).when(sampleCommand('RegisterUser')).thenRejected('USER_ERASED'))
  it('is refused for somebody else', () =>
    given([]).when(sampleCommand('RegisterUser', strangers)).thenRejected('NOT_FOUND'))
  it('is refused without a name', () =>
    given([])
      .when(sampleCommand('RegisterUser', { name: ' \u200B ' }))
      .thenRejected('NAME_MISSING'))
  it('is refused without an e-mail address', () =>
    given([])
      .when(sampleCommand('RegisterUser', { email: 'noor' }))
      .thenRejected('EMAIL_INVALID'))
  it('is refused in a zone that nobody lives in', () =>
    given([])
      .when(sampleCommand('RegisterUser', { timeZone: 'Mars/Base' }))
      .thenRejected('TIME_ZONE_UNKNOWN'))
  it('is refused with a locale that is none', () =>
    given([])
      .when(sampleCommand('RegisterUser', { locale: '../en' }))
      .thenRejected('INPUT_INVALID'))
})

describe.each([
  ['ChangeProfile', 'user.profile-changed'],
  ['SetTimeZone', 'user.time-zone-set'],
  ['SetDigestPreferences', 'user.digest-preferences-set'],
  ['SetQuietHours', 'user.quiet-hours-set'],
  ['GoAway', 'user.went-away'],
  ['SuppressMail', 'user.mail-suppressed'],
] as const)('%s', (command, event) => {
  it('records it', () =>
    given([registered])
      .when(sampleCommand(command))
      .then([sampleEvent(event)]))
  it('changes nothing when it is so already', () =>
    given([registered, sampleEvent(event)])
      .when(sampleCommand(command))
      .thenNothing())
  it('is refused to anybody else', () =>
    given([registered]).when(sampleCommand(command, strangers)).thenRejected('NOT_FOUND'))
  it('is refused without an account', () => given([]).when(sampleCommand(command)).thenRejected('NOT_FOUND'))
  it('is refused once erased', () =>
    given([registered, erased]).when(sampleCommand(command)).thenRejected('USER_ERASED'))
})

describe('coming back', () => {
  const away = sampleEvent('user.went-away')
  it('ends an absence', () =>
    given([registered, away])
      .when(sampleCommand('ComeBack'))
      .then([sampleEvent('user.came-back')]))
  it('changes nothing for somebody who is here', () =>
    given([registered, away, sampleEvent('user.came-back')])
      .when(sampleCommand('ComeBack'))
      .thenNothing())
})

describe('going away', () => {
  it('can change its last day', () =>
    given([registered, sampleEvent('user.went-away')])
      .when(sampleCommand('GoAway', { until: null }))
      .then([sampleEvent('user.went-away', { until: null })]))
  it('lasts until today at least', () =>
    given([registered])
      .when(sampleCommand('GoAway', { until: '2026-12-20' as CalendarDate }))
      .then([sampleEvent('user.went-away', { until: '2026-12-20' as CalendarDate })]))
  it('is refused for days that are over', () =>
    given([registered])
      .when(sampleCommand('GoAway', { until: '2026-12-19' as CalendarDate }))
      .thenRejected('AWAY_OVER'))
})

describe('mail that was suppressed', () => {
  const unsubscribed = sampleEvent('user.mail-suppressed', { reason: 'unsubscribed' })
  const digest = sampleEvent('user.digest-preferences-set')
  it('after an unsubscription can become a bounce', () =>
    given([registered, unsubscribed])
      .when(sampleCommand('SuppressMail', { by: 'system' }))
      .then([sampleEvent('user.mail-suppressed')]))
  it('after a bounce is not softened by an unsubscription', () =>
    given([registered, sampleEvent('user.mail-suppressed')])
      .when(sampleCommand('SuppressMail', { reason: 'unsubscribed' }))
      .thenNothing())
  it('after an unsubscription flows again when a digest is asked for, even the same one', () =>
    given([registered, digest, unsubscribed]).when(sampleCommand('SetDigestPreferences')).then([digest]))
  it('after an unsubscription stays suppressed when the digest is turned off', () =>
    given([registered, unsubscribed, sampleEvent('user.digest-preferences-set', { frequency: 'off' })])
      .when(sampleCommand('SuppressMail', { reason: 'unsubscribed' }))
      .thenNothing())
  it('flows again once only', () =>
    given([registered, unsubscribed, digest]).when(sampleCommand('SetDigestPreferences')).thenNothing())
  it('after a bounce stays suppressed', () =>
    given([registered, digest, sampleEvent('user.mail-suppressed')])
      .when(sampleCommand('SetDigestPreferences'))
      .thenNothing())
})

describe('erasing an account', () => {
  it('is for good', () => given([registered]).when(sampleCommand('EraseUser')).then([erased]))
  it('changes nothing the second time', () =>
    given([registered, erased]).when(sampleCommand('EraseUser')).thenNothing())
  it('is refused to anybody else', () =>
    given([registered]).when(sampleCommand('EraseUser', strangers)).thenRejected('NOT_FOUND'))
  it('is refused without an account', () => given([]).when(sampleCommand('EraseUser')).thenRejected('NOT_FOUND'))
})

describe('the time of a digest', () => {
  const at = (localHour: number, localMinute: number) =>
    sampleCommand('SetDigestPreferences', { localHour, localMinute })
  it('is a full or a half hour', () => {
    for (const minute of [0, 30])
      given([registered])
        .when(at(8, minute))
        .then([sampleEvent('user.digest-preferences-set', { localHour: 8, localMinute: minute })])
  })
  it.each([-30, 1, 15, 29, 31, 59, 60, 0.5, Number.NaN])('is no %d minutes past the hour', (minute) =>
    given([registered]).when(at(8, minute)).thenRejected('INPUT_INVALID'),
  )
  it('that moves by half an hour is another wish', () =>
    given([registered, sampleEvent('user.digest-preferences-set', { localMinute: 0 })])
      .when(sampleCommand('SetDigestPreferences'))
      .then([sampleEvent('user.digest-preferences-set')]))
})

describe('quiet hours', () => {
  const hours = (fromHour: number, toHour: number) => sampleCommand('SetQuietHours', { fromHour, toHour })

  it('that begin and end at the same hour are a choice of none', () =>
    given([registered])
      .when(hours(8, 8))
      .then([sampleEvent('user.quiet-hours-set', { fromHour: 8, toHour: 8 })]))
  it('of everybody are chosen like any others by whoever never chose', () =>
    given([registered])
      .when(hours(21, 8))
      .then([sampleEvent('user.quiet-hours-set', { fromHour: 21, toHour: 8 })]))
  it('are hours of a day', () => given([registered]).when(hours(24, 8)).thenRejected('INPUT_INVALID'))
})

describe.each(['reminders', 'notices'] as const)('the stream of %s', (stream) => {
  const stopped = sampleEvent('user.mail-stopped', { stream })
  const resumed = sampleEvent('user.mail-resumed', { stream })
  const stop = sampleCommand('StopMail', { stream })
  const resume = sampleCommand('ResumeMail', { stream })
  it('is stopped and resumed', () => {
    given([registered]).when(stop).then([stopped])
    given([registered, stopped]).when(resume).then([resumed])
  })
  it('changes nothing when it is so already', () => {
    given([registered, stopped]).when(stop).thenNothing()
    given([registered]).when(resume).thenNothing()
    given([registered, stopped, resumed]).when(resume).thenNothing()
  })
  it('flows again after an unsubscription from everything', () => {
    const unsubscribed = sampleEvent('user.mail-suppressed', { reason: 'unsubscribed' })
    given([registered, unsubscribed]).when(resume).then([resumed])
    given([registered, unsubscribed, resumed]).when(resume).thenNothing()
  })
  it('is nobody else’s to stop or resume', () => {
    given([registered])
      .when(sampleCommand('StopMail', { stream, ...strangers }))
      .thenRejected('NOT_FOUND')
    given([registered, stopped])
      .when(sampleCommand('ResumeMail', { stream, ...strangers }))
      .thenRejected('NOT_FOUND')
  })
})

describe('the stream of digests', () => {
  const weekly = sampleEvent('user.digest-preferences-set', { frequency: 'weekly', weekday: 4, localHour: 17 })
  const off = sampleEvent('user.digest-preferences-set', { frequency: 'off', weekday: 4, localHour: 17 })
  const proposed = { frequency: 'weekly', weekday: 2, localHour: 9 } as const
  it('is stopped by its frequency, and goes back to what was wished before', () => {
    given([registered, weekly])
      .when(sampleCommand('StopMail', { stream: 'digest' }))
      .then([off])
    given([registered, weekly, off])
      .when(sampleCommand('ResumeMail', { stream: 'digest' }))
      .then([weekly])
  })
  it('goes back to what is proposed for whoever never chose', () => {
    const stopped = sampleEvent('user.digest-preferences-set', { ...proposed, localMinute: 0, frequency: 'off' })
    given([registered])
      .when(sampleCommand('StopMail', { stream: 'digest', proposed }))
      .then([stopped])
    given([registered, stopped])
      .when(sampleCommand('ResumeMail', { stream: 'digest', proposed }))
      .then([sampleEvent('user.digest-preferences-set', { ...proposed, localMinute: 0, evenIfEmpty: false })])
  })
  it('resumed where none is proposed comes once a day', () =>
    given([registered])
      .when(sampleCommand('ResumeMail', { stream: 'digest', proposed: { ...proposed, frequency: 'off' } }))
      .then([sampleEvent('user.digest-preferences-set', { ...proposed, localMinute: 0, frequency: 'daily' })]))
  it('changes nothing when it is so already', () => {
    given([registered, off])
      .when(sampleCommand('StopMail', { stream: 'digest' }))
      .thenNothing()
    given([registered, weekly])
      .when(sampleCommand('ResumeMail', { stream: 'digest' }))
      .thenNothing()
  })
})

describe('allowing mail again', () => {
  const bounced = sampleEvent('user.mail-suppressed')
  it('ends a suppression', () =>
    given([registered, bounced])
      .when(sampleCommand('AllowMail'))
      .then([sampleEvent('user.mail-allowed')]))
  it('changes nothing where mail flows', () => given([registered]).when(sampleCommand('AllowMail')).thenNothing())
  it('is not needed for a new address after a bounce, but after a complaint', () => {
    const moved = sampleEvent('user.email-changed')
    given([registered, bounced, moved]).when(sampleCommand('AllowMail')).thenNothing()
    given([registered, sampleEvent('user.mail-suppressed', { reason: 'complaint' }), moved])
      .when(sampleCommand('AllowMail'))
      .then([sampleEvent('user.mail-allowed')])
  })
  it('is refused to anybody else', () =>
    given([registered, bounced]).when(sampleCommand('AllowMail', strangers)).thenRejected('NOT_FOUND'))
})
