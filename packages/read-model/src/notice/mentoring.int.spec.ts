import { mentorshipIdFor } from '@kith/domain'
import type { KithEvent, MentorshipEvent } from '@kith/domain'
import { streamName } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticesPage, nothingSeen } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { withoutKeysOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'
import { noticeProjection } from './projection.ts'

const school = new School('Harbour')
const [mina, tomas, gone, admin] = [
  school.person('Mina'),
  school.person('Tomas', ['mentor']),
  school.person('Gone'),
  school.person('Admin', ['admin']),
]

type Data = Extract<KithEvent, { readonly type: MentorshipEvent['type'] }>['data']

/** `by` does it; undefined is Kith itself. */
const say = (mentee: Story, by: Story | undefined, type: MentorshipEvent['type'], data: Partial<Data> = {}): void => {
  const mentorshipId = mentorshipIdFor(mentee.workspaceId, mentee.ownerId, tomas.ownerId)
  const of = { mentorshipId, menteeId: mentee.ownerId, mentorId: tomas.ownerId, authorId: by?.ownerId ?? null }
  const writer = by ?? tomas
  writer.put(streamName('mentorship', mentorshipId), type, { ...of, ...data } as never)
  const last = school.events.at(-1)
  if (by === undefined && last) Object.assign(last.metadata, { actor: 'system' })
}
const session = {
  sessionId: mentorshipIdFor(mina.workspaceId, mina.ownerId, mina.ownerId),
  date: '2026-06-03',
  time: '17:30',
  timeZone: 'UTC',
  startsAt: '2026-06-03T17:30:00.000Z',
  minutes: 45,
  topic: 'Private topic',
  place: '',
} as never
const asked = { purpose: 'Private purpose', requestedAt: '2026-05-02T09:00:00.000Z' } as never

say(mina, mina, 'mentorship.requested', asked)
say(mina, tomas, 'mentorship.accepted')
say(mina, mina, 'mentorship.session-scheduled', session)
say(mina, tomas, 'mentorship.session-moved', session)
say(mina, tomas, 'mentorship.session-cancelled', { ...(session as object), reason: '' } as never)
say(mina, tomas, 'mentorship.session-restored', session)
say(mina, mina, 'mentorship.session-held', session)
say(mina, mina, 'mentorship.ended', { words: '', endedAt: '2026-06-04T09:00:00.000Z' } as never)
say(gone, gone, 'mentorship.requested', asked)
const waiting = school.events.length
say(gone, undefined, 'mentorship.withdrawn')
gone.user('user.erased', {})

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events.slice(0, waiting), [1, 3])
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('notices of mentorships, %s', (way, dbOf) => {
  const of = async (who: Story) => {
    const viewer = school.viewer(who)
    const { items } = await noticesPage(dbOf(viewer), viewer, { first: 50, seen: nothingSeen })
    return items.map(({ node }) => node).toReversed()
  }
  it('tell each of the two what the other did', async () => {
    expect((await of(mina)).map(({ kind, who }) => [kind, who])).toEqual([
      ['mentorship-accepted', 'Tomas'],
      ['session-moved', 'Tomas'],
      ['session-cancelled', 'Tomas'],
      ['session-scheduled', 'Tomas'],
    ])
    expect((await of(tomas)).slice(0, 3).map(({ kind, who }) => [kind, who])).toEqual([
      ['mentorship-asked', 'Mina'],
      ['session-scheduled', 'Mina'],
      ['mentorship-ended', 'Mina'],
    ])
    expect(await of(admin)).toEqual([])
  })
  it('know when the session begins, and lead to the mentorship', async () => {
    const moved = (await of(mina)).find(({ kind }) => kind === 'session-moved')
    expect(moved).toMatchObject({ startsAt: '2026-06-03T17:30:00.000Z', waits: false })
    expect(moved?.mentorshipId).toBe(mentorshipIdFor(mina.workspaceId, mina.ownerId, tomas.ownerId))
  })
  it('wait for the mentor until there is an answer, or nobody waits any more', async () => {
    const waits = async () =>
      (await of(tomas)).filter(({ kind }) => kind === 'mentorship-asked').map((notice) => notice.waits)
    if (way === bothWays(() => model)[0]?.[0]) expect(await waits()).toEqual([false, true])
    await model.apply(school.events)
    expect(await waits()).toEqual([false, false])
  })
})

describe('the rows of these notices', () => {
  it('hold no words of anybody, and are the same when rebuilt', async () => {
    expect(JSON.stringify(await model.rows('notice'))).not.toContain('Private')
    const before = await model.checksums(model.liveSchema(noticeProjection), noticeProjection)
    const events = withoutKeysOf(school.events, new Set<string>([gone.ownerId]))
    for (const flushAt of [1, 1_000])
      expect(await model.checksums(await model.rebuild(noticeProjection, events, flushAt), noticeProjection)).toEqual(
        before,
      )
  })
})
