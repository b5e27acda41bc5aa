import { mentorshipIdFor } from '@kith/domain'
import type { KithEvent, MentorshipEvent } from '@kith/domain'
import type { SmtpSink } from '@kith/mail/testing'
import { startSmtpSink } from '@kith/mail/testing'
import { passedChannel } from '@kith/postgres'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planNewNotices } from '../src/plan/plan-notices.ts'
import { openHouse, settableClock, yesterdayMorning } from './house.ts'
import type { House, Member } from './house.ts'
import { runNotifier } from './running.ts'

const within = { timeout: 20_000, interval: 25 }

describe('a notice of a mentorship on its way', () => {
  let house: House
  let sink: SmtpSink
  let noor: Member
  let odile: Member
  let clock: ReturnType<typeof settableClock>
  let stop: (() => Promise<void>) | undefined

  beforeEach(async () => {
    house = await openHouse()
    sink = await startSmtpSink()
    clock = settableClock(yesterdayMorning())
    noor = await house.addMember('Noor')
    odile = await house.addMember('Odile')
  })
  afterEach(async () => {
    await stop?.()
    stop = undefined
    await sink.stop()
    await house.close()
  })

  const start = async (): Promise<void> => {
    stop = (await runNotifier({ ...house, clock, mail: sink.url })).stop
  }
  const plan = () => planNewNotices(house.pool, clock, () => undefined)
  const passed = () =>
    house.pool.query('select pg_notify($1, $2)', [
      passedChannel,
      JSON.stringify({ position: '1', projections: ['notice'], changes: [] }),
    ])
  const ends = () =>
    house.rows<{ readonly state: string; readonly last_error: string | null }>(
      `select state, last_error from mail.outbox where kind = 'notice' order by created_at, id`,
    )
  const say = async (by: Member, type: MentorshipEvent['type'], data: object = {}): Promise<void> => {
    const [row] = await house.rows<{ readonly id: string }>(`select workspace_id as id from read.workspace limit 1`)
    const mentorshipId = mentorshipIdFor(row?.id as never, noor.userId, odile.userId)
    const pair = { mentorshipId, menteeId: noor.userId, mentorId: odile.userId, authorId: by.userId }
    await house.recordBy({ actor: by.userId, at: clock.now() }, {
      type,
      data: { ...pair, ...data },
    } as unknown as KithEvent)
  }
  const sessionId = mentorshipIdFor('s' as never, 's' as never, 's' as never)
  const session = (hoursAhead: number) => {
    const startsAt = new Date(Date.parse(clock.now()) + hoursAhead * 3_600_000).toISOString()
    const plan = { date: startsAt.slice(0, 10), time: startsAt.slice(11, 16), timeZone: 'UTC', startsAt, minutes: 45 }
    return { sessionId, ...plan, topic: 'Which roles', place: 'Room 2' }
  }
  const ask = () => say(noor, 'mentorship.requested', { purpose: 'Into data.', requestedAt: clock.now() })

  it('goes to the other one for each step', async () => {
    await plan()
    await start()
    const steps: readonly (() => Promise<void>)[] = [
      ask,
      () => say(odile, 'mentorship.accepted'),
      () => say(noor, 'mentorship.session-scheduled', session(48)),
      () => say(odile, 'mentorship.session-moved', session(50)),
      () => say(odile, 'mentorship.session-cancelled', { sessionId, reason: 'A cold.' }),
      () => say(noor, 'mentorship.ended', { words: 'Thank you.', endedAt: clock.now() }),
    ]
    for (const [index, step] of steps.entries()) {
      await step()
      await passed()
      await vi.waitFor(() => expect(sink.received).toHaveLength(index + 1), within)
    }
    expect(sink.received.map(({ recipients, mail }) => [recipients[0], mail.subject])).toEqual([
      [odile.email, 'Somebody asks you to be their mentor'],
      [noor.email, 'You have a mentor'],
      [odile.email, 'A session is scheduled'],
      [noor.email, 'A session was changed'],
      [noor.email, 'A session was cancelled'],
      [odile.email, 'A mentorship has ended'],
    ])
    expect(sink.received[0]?.mail.text).toContain('Into data.')
    expect(sink.received[2]?.mail.text).toContain('(Europe/Berlin), 45 minutes')
    expect(sink.received[4]?.mail.text).toContain('A cold.')
  })

  it('is not sent once nothing waits, or the session stands otherwise', async () => {
    await plan()
    await ask()
    await plan()
    await say(odile, 'mentorship.accepted')
    await say(noor, 'mentorship.session-scheduled', session(48))
    await plan()
    await say(odile, 'mentorship.session-cancelled', { sessionId, reason: '' })
    await start()
    await vi.waitFor(
      async () =>
        expect((await ends()).map(({ state }) => state).toSorted()).toEqual(['dismissed', 'dismissed', 'sent', 'sent']),
      within,
    )
    expect((await ends()).flatMap(({ last_error }) => last_error ?? []).toSorted()).toEqual([
      'It was settled before this mail could go: nothing waits for you.',
      'The session stands otherwise by now.',
    ])
    expect(new Set(sink.received.map(({ mail }) => mail.subject))).toEqual(
      new Set(['A session was cancelled', 'You have a mentor']),
    )
  })

  it('is not sent when the time of the session has come', async () => {
    await plan()
    await ask()
    await say(odile, 'mentorship.accepted')
    await plan()
    await say(noor, 'mentorship.session-scheduled', session(1))
    await plan()
    clock.set(new Date(Date.parse(clock.now()) + 2 * 3_600_000).toISOString() as never)
    await start()
    await vi.waitFor(
      async () =>
        expect((await ends()).map(({ last_error }) => last_error)).toContain('The time of the session has come.'),
      within,
    )
  })
})
