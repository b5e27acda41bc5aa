import { defaultSettings } from '@kith/domain'
import { addDays, deterministicId } from '@kith/kernel'
import type { CalendarDate, Instant, UserId } from '@kith/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { planDueDigests } from '../src/plan/plan-digests.ts'
import { followMembers } from '../src/schedule/follow-members.ts'
import { followZoneRules } from '../src/schedule/zone-rules.ts'
import { openHouse, settableClock, workspaceId } from './house.ts'
import type { House } from './house.ts'

interface Planned {
  readonly local_date: CalendarDate
}

describe('planning digests', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterEach(async () => {
    await house.pool.query('truncate mail.outbox, mail.digest_schedule')
  })
  afterAll(() => house.close())

  const plan = (now: string): Promise<number> => planDueDigests(house.pool, settableClock(now), () => undefined)
  const follow = (now: string): Promise<number> => followMembers(house.pool, settableClock(now))
  const datesOf = async (userId: string): Promise<readonly string[]> => {
    const rows = await house.rows<Planned>(
      'select local_date::text from mail.outbox where recipient_user_id = $1 order by local_date',
      [userId],
    )
    return rows.map(({ local_date }) => local_date)
  }

  it('begins with the next digest after a member is first seen, never with one gone by', async () => {
    const { userId } = await house.addMember('Amara')
    await follow('2026-11-24T07:30:00.000Z')
    expect(await plan('2026-11-24T07:31:00.000Z')).toBe(0)
    expect(await plan('2026-11-25T06:59:59.000Z')).toBe(0)
    expect(await plan('2026-11-25T07:00:00.000Z')).toBeGreaterThan(0)
    expect(await datesOf(userId)).toEqual(['2026-11-25'])
  })

  it('follows a change of hour, of zone, and of mind', async () => {
    const { userId } = await house.addMember('Jonas')
    const next = async (): Promise<string | undefined> => {
      await follow('2026-11-24T12:00:00.000Z')
      const [row] = await house.rows<{ at: Date | null }>(
        'select next_due_at as at from mail.digest_schedule where user_id = $1',
        [userId],
      )
      return row?.at?.toISOString()
    }
    expect(await next()).toBe('2026-11-25T07:00:00.000Z')
    const prefer = (frequency: 'off' | 'daily' | 'weekly', localHour: number) =>
      house.record({
        type: 'user.digest-preferences-set',
        data: { userId, frequency, weekday: 5, localHour, localMinute: 0, evenIfEmpty: false },
      })
    await prefer('daily', 18)
    expect(await next()).toBe('2026-11-24T17:00:00.000Z')
    await house.record({ type: 'user.time-zone-set', data: { userId, timeZone: 'Asia/Tokyo', locale: 'en' } })
    expect(await next()).toBe('2026-11-25T09:00:00.000Z')
    await house.record({ type: 'user.quiet-hours-set', data: { userId, fromHour: 17, toHour: 9 } })
    expect(await next()).toBe('2026-11-25T00:00:00.000Z')
    await prefer('weekly', 10)
    expect(await next()).toBe('2026-11-27T01:00:00.000Z')
    await prefer('off', 10)
    expect(await next()).toBeUndefined()
    expect(await follow('2026-11-24T12:00:00.000Z')).toBe(0)
  })

  it('follows what the workspace proposes until somebody chooses', async () => {
    const userId = deterministicId('user', 'Undecided') as UserId
    await house.record(
      {
        type: 'user.registered',
        data: { userId, name: 'Undecided', email: 'u@harbor.example', timeZone: 'Europe/Berlin', locale: 'en' },
      },
      { type: 'workspace.member-joined', data: { workspaceId, userId, roles: ['member'] } },
    )
    const next = async (): Promise<string | undefined> => {
      await followMembers(house.pool, settableClock('2026-11-24T12:00:00.000Z'), {
        userIds: [],
        workspaceIds: [workspaceId],
      })
      const [row] = await house.rows<{ at: Date | null }>(
        'select next_due_at as at from mail.digest_schedule where user_id = $1',
        [userId],
      )
      return row?.at?.toISOString()
    }
    const propose = (frequency: 'off' | 'daily' | 'weekly', localHour: number) =>
      house.record({
        type: 'workspace.settings-changed',
        data: { workspaceId, settings: { ...defaultSettings, digest: { frequency, weekday: 4, localHour } } },
      })
    // Proposed for seven, while it is quiet until eight for whoever never chose otherwise.
    expect(await next()).toBe('2026-11-25T07:00:00.000Z')
    await propose('weekly', 17)
    expect(await next()).toBe('2026-11-26T16:00:00.000Z')
    await house.record({
      type: 'user.digest-preferences-set',
      data: { userId, frequency: 'daily', weekday: 1, localHour: 10, localMinute: 0, evenIfEmpty: false },
    })
    expect(await next()).toBe('2026-11-25T09:00:00.000Z')
    await propose('off', 9)
    expect(await next()).toBe('2026-11-25T09:00:00.000Z')
    await propose('daily', 7)
    await house.record({ type: 'workspace.member-removed', data: { workspaceId, userId } })
    expect(await next()).toBeUndefined()
    await house.record({ type: 'workspace.member-joined', data: { workspaceId, userId, roles: ['member'] } })
    expect(await next()).toBe('2026-11-25T09:00:00.000Z')
  })

  it('writes no second digest for a local date when somebody moves west or wishes a later hour', async () => {
    const { userId } = await house.addMember('Ines')
    await follow('2026-11-24T00:00:00.000Z')
    await plan('2026-11-24T07:00:00.000Z')
    await house.record({ type: 'user.time-zone-set', data: { userId, timeZone: 'America/New_York', locale: 'en' } })
    await follow('2026-11-24T08:00:00.000Z')
    await plan('2026-11-24T13:00:00.000Z')
    expect(await datesOf(userId)).toEqual(['2026-11-24'])
  })

  it('writes none twice when somebody moves west past midnight, and goes on with the next date', async () => {
    const { userId } = await house.addMember('Mirela', 'Pacific/Auckland')
    await follow('2026-11-23T00:00:00.000Z')
    await plan('2026-11-23T19:00:00.000Z')
    await house.record({ type: 'user.time-zone-set', data: { userId, timeZone: 'Pacific/Pago_Pago', locale: 'en' } })
    await follow('2026-11-23T19:30:00.000Z')
    for (let hour = 20; hour < 96; hour += 1) await plan(new Date(Date.UTC(2026, 10, 23, hour)).toISOString())
    expect(await datesOf(userId)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26'])
  })

  it('skips the date that nobody lives through when somebody moves east', async () => {
    const { userId } = await house.addMember('Oluf', 'Pacific/Pago_Pago')
    await follow('2026-11-23T00:00:00.000Z')
    await plan('2026-11-23T19:00:00.000Z')
    await house.record({ type: 'user.time-zone-set', data: { userId, timeZone: 'Pacific/Kiritimati', locale: 'en' } })
    await follow('2026-11-23T19:30:00.000Z')
    for (let hour = 20; hour < 72; hour += 1) await plan(new Date(Date.UTC(2026, 10, 23, hour)).toISOString())
    expect(await datesOf(userId)).toEqual(['2026-11-23', '2026-11-25', '2026-11-26'])
  })

  it('moves a digest wished for quiet hours to their end, across midnight, once a date', async () => {
    const { userId } = await house.addMember('Quiet')
    const data = { userId, frequency: 'daily', weekday: 1, localHour: 23, localMinute: 0, evenIfEmpty: false } as const
    await house.record({ type: 'user.digest-preferences-set', data })
    await follow('2026-11-24T12:00:00.000Z')
    await plan('2026-11-25T06:59:59.000Z')
    expect(await datesOf(userId)).toEqual([])
    await plan('2026-11-25T07:00:00.000Z')
    await plan('2026-11-26T06:59:59.000Z')
    expect(await datesOf(userId)).toEqual(['2026-11-24'])
  })

  it('reckons what is to come anew once the rules of time zones are newer, and only then', async () => {
    const { userId } = await house.addMember('Ruled')
    const clock = settableClock('2026-11-24T12:00:00.000Z')
    const next = async (): Promise<string | undefined> => {
      const [row] = await house.rows<{ at: Date }>(
        'select next_due_at as at from mail.digest_schedule where user_id = $1',
        [userId],
      )
      return row?.at.toISOString()
    }
    await followMembers(house.pool, clock)
    // As rules have it that reckon Berlin an hour elsewhere.
    await house.pool.query(`update mail.digest_schedule set next_due_at = '2026-11-25T08:00:00Z'`)
    expect(await followMembers(house.pool, clock)).toBe(0)
    expect(await followZoneRules(house.pool, clock)).toBe(0)
    expect(await next()).toBe('2026-11-25T08:00:00.000Z')
    await house.pool.query(`update mail.digest_schedule set zone_rules = '2020a'`)
    expect(await followZoneRules(house.pool, clock)).toBeGreaterThan(0)
    expect(await next()).toBe('2026-11-25T07:00:00.000Z')
    expect(await followZoneRules(house.pool, clock)).toBe(0)
    expect(await followZoneRules(house.pool, clock, '2019a')).toBe(0)
  })

  it('writes one digest after three days of outage', async () => {
    const { userId } = await house.addMember('Kenji')
    await follow('2026-11-24T06:00:00.000Z')
    await plan('2026-11-24T07:00:00.000Z')
    await plan('2026-11-27T15:00:00.000Z')
    expect(await datesOf(userId)).toEqual(['2026-11-24', '2026-11-27'])
    await plan('2026-11-28T07:00:00.000Z')
    expect(await datesOf(userId)).toEqual(['2026-11-24', '2026-11-27', '2026-11-28'])
  })

  it.each([
    ['Europe/Berlin', 2, '2026-03-29', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', 2, '2026-10-25', '2026-10-25T00:00:00.000Z'],
    ['America/New_York', 2, '2026-03-08', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', 1, '2026-11-01', '2026-11-01T05:00:00.000Z'],
    ['Africa/Cairo', 0, '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['America/Santiago', 0, '2026-09-06', '2026-09-06T04:00:00.000Z'],
    ['Australia/Lord_Howe', 2, '2026-10-04', '2026-10-03T15:30:00.000Z'],
  ])('around a change of clocks in %s, at %i o’clock, writes one for every date', async (zone, localHour, date, at) => {
    const { userId } = await house.addMember(`In ${zone} ${String(localHour)} ${date}`, zone)
    await house.record({
      type: 'user.digest-preferences-set',
      data: { userId, frequency: 'daily', weekday: 1, localHour, localMinute: 0, evenIfEmpty: false },
    })
    // Whoever chose no quiet hours has none.
    await house.record({ type: 'user.quiet-hours-set', data: { userId, fromHour: 0, toHour: 0 } })
    const start = Date.parse(`${addDays(date as CalendarDate, -2)}T00:00:00.000Z`)
    await follow(new Date(start).toISOString())
    const times = new Map<string, string>()
    for (let halfHour = 0; halfHour < 4 * 48; halfHour += 1) {
      const now = new Date(start + halfHour * 1_800_000).toISOString() as Instant
      await plan(now)
      for (const planned of await datesOf(userId)) if (!times.has(planned)) times.set(planned, now)
    }
    expect(times.get(date)).toBe(at)
    const dates = [...times.keys()]
    expect(dates.length).toBeGreaterThanOrEqual(3)
    for (const [index, one] of dates.slice(1).entries()) expect(one).toBe(addDays(dates[index] as CalendarDate, 1))
  })

  it('writes each digest once when four planners run at once', async () => {
    const people = 2_500
    await house.pool.query(
      `insert into mail.digest_schedule (user_id, workspace_id, wishes, next_due_at)
        select gen_random_uuid(), gen_random_uuid(),
          '{"timeZone":"Europe/Berlin","frequency":"daily","weekday":1,"localHour":8,"quietFrom":null,"quietTo":null}',
          '2026-11-24T07:00:00Z' from generate_series(1, $1)`,
      [people],
    )
    const planned = await Promise.all(Array.from({ length: 4 }, () => plan('2026-11-24T07:00:30.000Z')))
    expect(planned.reduce((sum, one) => sum + one, 0)).toBe(people)
    const [counted] = await house.rows<{ mails: number; people: number; left: number }>(
      `select count(*)::int as mails, count(distinct recipient_user_id)::int as people,
        (select count(*)::int from mail.digest_schedule where next_due_at <= '2026-11-24T07:00:30Z') as left
      from mail.outbox`,
    )
    expect(counted).toEqual({ mails: people, people, left: 0 })
  })
})
