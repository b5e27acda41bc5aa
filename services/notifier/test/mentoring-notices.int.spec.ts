import { mentorshipIdFor } from '@kith/domain'
import type { KithEvent, MentorshipEvent } from '@kith/domain'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { yesterdayMorning } from './house.ts'
import type { Member } from './house.ts'
import { openNoticeHouse } from './notice-house.ts'
import type { NoticeHouse } from './notice-house.ts'

const within = { timeout: 20_000, interval: 25 }

describe('a notice of a mentorship on its way', () => {
  let house: NoticeHouse
  beforeEach(async () => {
    house = await openNoticeHouse(yesterdayMorning())
  })
  afterEach(() => house.close())

  const ends = () =>
    house.rows<{ readonly state: string; readonly last_error: string | null }>(
      `select state, last_error from mail.outbox where kind = 'notice' order by created_at, id`,
    )
  const say = async (by: Member, type: MentorshipEvent['type'], data: object = {}): Promise<void> => {
    const [row] = await house.rows<{ readonly id: string }>(`select workspace_id as id from read.workspace limit 1`)
    const mentorshipId = mentorshipIdFor(row?.id as never, house.noor.userId, house.odile.userId)
    const pair = { mentorshipId, menteeId: house.noor.userId, mentorId: house.odile.userId, authorId: by.userId }
    await house.recordBy({ actor: by.userId, at: house.clock.now() }, {
      type,
      data: { ...pair, ...data },
    } as unknown as KithEvent)
  }
  const sessionId = mentorshipIdFor('s' as never, 's' as never, 's' as never)
  const session = (hoursAhead: number) => {
    const startsAt = new Date(Date.parse(house.clock.now()) + hoursAhead * 3_600_000).toISOString()
    const plan = { date: startsAt.slice(0, 10), time: startsAt.slice(11, 16), timeZone: 'UTC', startsAt, minutes: 45 }
    return { sessionId, ...plan, topic: 'Which roles', place: 'Room 2' }
  }
  const ask = () => say(house.noor, 'mentorship.requested', { purpose: 'Into data.', requestedAt: house.clock.now() })

  it('goes to the other one for each step', async () => {
    await house.plan()
    await house.start()
    const steps: readonly (() => Promise<void>)[] = [
      ask,
      () => say(house.odile, 'mentorship.accepted'),
      () => say(house.noor, 'mentorship.session-scheduled', session(48)),
      () => say(house.odile, 'mentorship.session-moved', session(50)),
      () => say(house.odile, 'mentorship.session-cancelled', { sessionId, reason: 'A cold.' }),
      () => say(house.noor, 'mentorship.ended', { words: 'Thank you.', endedAt: house.clock.now() }),
    ]
    for (const [index, step] of steps.entries()) {
      await step()
      await house.passOn()
      await vi.waitFor(() => expect(house.sink.received).toHaveLength(index + 1), within)
    }
    expect(house.sink.received.map(({ recipients, mail }) => [recipients[0], mail.subject])).toEqual([
      [house.odile.email, 'Somebody asks you to be their mentor'],
      [house.noor.email, 'You have a mentor'],
      [house.odile.email, 'A session is scheduled'],
      [house.noor.email, 'A session was changed'],
      [house.noor.email, 'A session was cancelled'],
      [house.odile.email, 'A mentorship has ended'],
    ])
    expect(house.sink.received[0]?.mail.text).toContain('Into data.')
    expect(house.sink.received[2]?.mail.text).toContain('(Europe/Berlin), 45 minutes')
    expect(house.sink.received[4]?.mail.text).toContain('A cold.')
  })

  it('is not sent once nothing waits, or the session stands otherwise', async () => {
    await house.plan()
    await ask()
    await house.plan()
    await say(house.odile, 'mentorship.accepted')
    await say(house.noor, 'mentorship.session-scheduled', session(48))
    await house.plan()
    await say(house.odile, 'mentorship.session-cancelled', { sessionId, reason: '' })
    await house.start()
    await vi.waitFor(
      async () =>
        expect((await ends()).map(({ state }) => state).toSorted()).toEqual(['dismissed', 'dismissed', 'sent', 'sent']),
      within,
    )
    expect((await ends()).flatMap(({ last_error }) => last_error ?? []).toSorted()).toEqual([
      'It was settled before this mail could go: nothing waits for you.',
      'The session stands otherwise by now.',
    ])
    expect(new Set(house.sink.received.map(({ mail }) => mail.subject))).toEqual(
      new Set(['A session was cancelled', 'You have a mentor']),
    )
  })

  it('is not sent when the time of the session has come', async () => {
    await house.plan()
    await ask()
    await say(house.odile, 'mentorship.accepted')
    await house.plan()
    await say(house.noor, 'mentorship.session-scheduled', session(1))
    await house.plan()
    house.clock.set(new Date(Date.parse(house.clock.now()) + 2 * 3_600_000).toISOString() as never)
    await house.start()
    await vi.waitFor(
      async () =>
        expect((await ends()).map(({ last_error }) => last_error)).toContain('The time of the session has come.'),
      within,
    )
  })
})
