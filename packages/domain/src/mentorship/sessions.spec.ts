import { deterministicId } from '@kith/kernel'
import type { CalendarDate, Instant, UserId } from '@kith/kernel'
import { specify } from '@kith/kernel/spec'
import { describe, it } from 'vitest'
import { sampleCommand, sampleEvent, sampleIds } from '../spec/index.ts'
import type { MentorshipCommand } from './commands.ts'
import { mentorshipDecider } from './decider.ts'
import type { MentorshipEvent } from './events.ts'

const { given } = specify(mentorshipDecider)
const { owner: mentee, stranger: mentor } = sampleIds
const outsider = deterministicId('an outsider') as UserId
const at = (text: string): Instant => text as Instant
const on = (text: string): CalendarDate => text as CalendarDate

const requested = sampleEvent('mentorship.requested')
const pair = [requested, sampleEvent('mentorship.accepted')]
const scheduled = sampleEvent('mentorship.session-scheduled')
const moved = sampleEvent('mentorship.session-moved')
const cancelled = sampleEvent('mentorship.session-cancelled')
const restored = sampleEvent('mentorship.session-restored')
const held = sampleEvent('mentorship.session-held')
const schedule = (different: Partial<ReturnType<typeof sampleCommand<'ScheduleSession'>>['data']> = {}) =>
  sampleCommand('ScheduleSession', different)

describe.each<[MentorshipCommand['type'], readonly MentorshipEvent[], MentorshipEvent]>([
  ['ScheduleSession', pair, scheduled],
  ['MoveSession', [...pair, scheduled], moved],
  ['CancelSession', [...pair, scheduled], cancelled],
  ['RestoreSession', [...pair, scheduled, cancelled], restored],
  ['RecordSessionHeld', [...pair, scheduled], held],
])('%s', (type, history, event) => {
  it.each([mentee, mentor])('is done by either of the pair', (by) =>
    given(history)
      .when(sampleCommand(type, { by }))
      .then([{ ...event, data: { ...event.data, authorId: by } } as MentorshipEvent]),
  )
  it('changes nothing the second time', () =>
    given([...history, event])
      .when(sampleCommand(type))
      .thenNothing())
  it('is refused to everybody else', () =>
    given(history)
      .when(sampleCommand(type, { by: outsider }))
      .thenRejected('NOT_FOUND'))
  it('is for a pair, not for a request or after the end', () => {
    given([requested]).when(sampleCommand(type)).thenRejected('MENTORSHIP_MOVED_ON')
    given([...history, sampleEvent('mentorship.ended')])
      .when(sampleCommand(type))
      .thenRejected('MENTORSHIP_MOVED_ON')
  })
})

describe('the time of a session', () => {
  it('is the moment that the scheduler’s clock shows it', () =>
    given(pair)
      .when(schedule({ timeZone: 'Pacific/Auckland' }))
      .then([
        sampleEvent('mentorship.session-scheduled', {
          timeZone: 'Pacific/Auckland',
          startsAt: at('2026-11-26T04:30:00.000Z'),
        }),
      ]))
  it('has not passed', () =>
    given(pair)
      .when(schedule({ now: at('2026-11-26T16:30:00.000Z') }))
      .thenRejected('SESSION_PAST'))
  it('is one that the clocks show: they jump over some on a day in spring', () => {
    const spring = { date: on('2027-03-28'), time: '02:30' }
    given(pair).when(schedule(spring)).thenRejected('TIME_SKIPPED')
    given([...pair, scheduled])
      .when(sampleCommand('MoveSession', spring))
      .thenRejected('TIME_SKIPPED')
  })
  it('is the first of two when the clocks go back', () =>
    given(pair)
      .when(schedule({ date: on('2027-10-31'), time: '02:30' }))
      .then([
        sampleEvent('mentorship.session-scheduled', {
          date: on('2027-10-31'),
          time: '02:30',
          startsAt: at('2027-10-31T00:30:00.000Z'),
        }),
      ]))
  it.each(['24:00', '7:30', '', '17:60', '17.30'])('is written as hours and minutes, not as “%s”', (time) =>
    given(pair).when(schedule({ time })).thenRejected('TIME_INVALID'),
  )
  it('is that of a zone we know', () =>
    given(pair)
      .when(schedule({ timeZone: 'Mars/Olympus' }))
      .thenRejected('TIME_ZONE_UNKNOWN'))
})

describe('the length of a session', () => {
  it.each([15, 240])('may be %d minutes', (minutes) =>
    given(pair)
      .when(schedule({ minutes }))
      .then([sampleEvent('mentorship.session-scheduled', { minutes })]),
  )
  it.each([14, 241])('is not %d minutes', (minutes) =>
    given(pair).when(schedule({ minutes })).thenRejected('SESSION_LENGTH'),
  )
})

describe('a session', () => {
  const known = [...pair, scheduled]
  it('is not scheduled twice with other content', () =>
    given(known)
      .when(schedule({ topic: 'Something else' }))
      .thenRejected('ALREADY_EXISTS'))
  it('has topic and place put right while it goes on', () =>
    given(known)
      .when(sampleCommand('MoveSession', { time: '17:30', place: 'Room 2', now: at('2026-11-26T16:40:00.000Z') }))
      .then([{ ...moved, data: { ...scheduled.data, place: 'Room 2' } }]))
  it('is not moved into the past', () =>
    given(known)
      .when(sampleCommand('MoveSession', { now: at('2026-11-26T17:30:00.000Z') }))
      .thenRejected('SESSION_PAST'))
  it.each([cancelled, held])('is over for moving after $type', (event) =>
    given([...known, event])
      .when(sampleCommand('MoveSession'))
      .thenRejected('SESSION_OVER'),
  )
  it('is held or cancelled, not both', () => {
    given([...known, held])
      .when(sampleCommand('CancelSession'))
      .thenRejected('SESSION_OVER')
    given([...known, cancelled])
      .when(sampleCommand('RecordSessionHeld'))
      .thenRejected('SESSION_OVER')
    given([...known, held])
      .when(sampleCommand('RestoreSession'))
      .thenRejected('SESSION_OVER')
  })
  it('is held on its day at the earliest, by the clock it was scheduled by', () => {
    const heldAt = (now: string) => sampleCommand('RecordSessionHeld', { now: at(now) })
    given(known).when(heldAt('2026-11-25T22:59:59.000Z')).thenRejected('SESSION_NOT_YET')
    given(known).when(heldAt('2026-11-25T23:00:00.000Z')).then([held])
  })
  it('does not come back once its time has passed', () =>
    given([...known, cancelled])
      .when(sampleCommand('RestoreSession', { now: at('2026-11-26T16:30:00.000Z') }))
      .thenRejected('SESSION_PAST'))
  it.each(['MoveSession', 'CancelSession', 'RestoreSession', 'RecordSessionHeld'] as const)(
    'has to be there: %s',
    (type) => given(pair).when(sampleCommand(type)).thenRejected('NOT_FOUND'),
  )
  it('to come is cancelled with the end, also for a pair that begins anew', () =>
    given([...known, sampleEvent('mentorship.ended'), ...pair])
      .when(sampleCommand('MoveSession'))
      .thenRejected('SESSION_OVER'))
})
