import { mentorshipIdFor } from '@kith/domain'
import type { KithEvent, MentorshipEvent } from '@kith/domain'
import { streamName } from '@kith/kernel'
import type { Instant, MentorshipId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  mentorshipById,
  mentorshipsOf,
  mentors,
  mentorsHere,
  sessionsBetween,
  sessionsByMentorships,
} from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { withoutKeysOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'
import { mentorshipProjection } from './projection.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const mina = school.person('Mina')
const tomas = school.person('Tomas', ['mentor'])
const [quiet, gone, left] = [
  school.person('Quiet', ['mentor']),
  school.person('Gone'),
  school.person('Left', ['mentor']),
]
const other = new School('Other', school.recorder)
other.join(mina).join(tomas, ['mentor'])

type Named<Type extends MentorshipEvent['type']> = Extract<KithEvent, { readonly type: Type }>['data']
type Told<Type extends MentorshipEvent['type']> = Omit<Named<Type>, 'mentorshipId' | 'menteeId' | 'mentorId'>

const pair = (mentee: Story, mentor: Story) => {
  const mentorshipId = mentorshipIdFor(mentee.workspaceId, mentee.ownerId, mentor.ownerId)
  const of = { mentorshipId, menteeId: mentee.ownerId, mentorId: mentor.ownerId }
  const say = <Type extends MentorshipEvent['type']>(type: Type, data: Told<Type>): void =>
    void mentee.put(streamName('mentorship', mentorshipId), type, { ...of, ...data } as never)
  return { id: mentorshipId, say }
}
const at = (text: string) => text as Instant
const session = (name: string): string => mentorshipIdFor(mina.workspaceId, name as never, name as never)
const planned = (name: string, startsAt: string, by: Story, words: { topic?: string; place?: string } = {}) => ({
  sessionId: session(name),
  authorId: by.ownerId,
  date: startsAt.slice(0, 10) as never,
  time: startsAt.slice(11, 16),
  timeZone: 'UTC',
  startsAt: at(startsAt),
  minutes: 45,
  topic: '',
  place: '',
  ...words,
})

const minaAndTomas = pair(mina, tomas)
minaAndTomas.say('mentorship.requested', { purpose: 'Into data', requestedAt: at('2026-05-02T09:00:00.000Z') })
minaAndTomas.say('mentorship.accepted', {})
minaAndTomas.say('mentorship.session-scheduled', planned('first', '2026-05-10T16:30:00.000Z', mina, { topic: 'Roles' }))
minaAndTomas.say('mentorship.session-held', { sessionId: session('first'), authorId: tomas.ownerId })
minaAndTomas.say(
  'mentorship.session-scheduled',
  planned('second', '2026-06-03T16:30:00.000Z', tomas, { place: 'Room 2' }),
)
minaAndTomas.say('mentorship.session-moved', planned('second', '2026-06-04T08:00:00.000Z', mina, { topic: 'Talks' }))
minaAndTomas.say('mentorship.session-scheduled', planned('third', '2026-06-20T16:30:00.000Z', mina))
minaAndTomas.say('mentorship.session-cancelled', {
  sessionId: session('third'),
  authorId: tomas.ownerId,
  reason: 'A cold',
})

const minaAndQuiet = pair(mina, quiet)
minaAndQuiet.say('mentorship.requested', { purpose: 'Asked twice', requestedAt: at('2026-05-03T09:00:00.000Z') })
minaAndQuiet.say('mentorship.declined', { reason: 'No time' })
minaAndQuiet.say('mentorship.requested', { purpose: 'Asked again', requestedAt: at('2026-05-20T09:00:00.000Z') })

const goneAndTomas = pair(gone, tomas)
goneAndTomas.say('mentorship.requested', {
  purpose: 'Words of somebody erased',
  requestedAt: at('2026-05-02T09:00:00.000Z'),
})
goneAndTomas.say('mentorship.accepted', {})
goneAndTomas.say(
  'mentorship.session-scheduled',
  planned('of gone', '2026-05-12T10:00:00.000Z', gone, { topic: 'Topic of somebody erased' }),
)
goneAndTomas.say(
  'mentorship.session-scheduled',
  planned('to come', '2026-06-12T10:00:00.000Z', tomas, { topic: 'Words that stay' }),
)
gone.user('user.erased', {})
goneAndTomas.say('mentorship.ended', { authorId: null, endedAt: at('2026-05-25T10:00:00.000Z') })
school.say('workspace.member-removed', { userId: left.ownerId })

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events, [2, 1])
})
afterAll(() => model.drop())

const span = { from: at('2026-05-02T00:00:00.000Z'), until: at('2028-06-01T00:00:00.000Z'), most: 100 }

describe.each(bothWays(() => model))('mentorships, %s', (_, dbOf) => {
  const of = async (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    return mentorshipsOf(dbOf(viewer), viewer)
  }
  const sessions = async (who: Story, ids: readonly MentorshipId[]) => {
    const viewer = school.viewer(who)
    return sessionsByMentorships(dbOf(viewer), viewer, ids)
  }
  const between = async (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    return sessionsBetween(dbOf(viewer), viewer, span)
  }

  it('are told to each of the pair from their side', async () => {
    const [own] = (await of(mina)).filter(({ id }) => id === minaAndTomas.id)
    expect(own).toMatchObject({ side: 'mentee', other: { id: tomas.ownerId, name: 'Tomas' }, status: 'accepted' })
    const [theirs] = (await of(tomas)).filter(({ id }) => id === minaAndTomas.id)
    expect(theirs).toMatchObject({ side: 'mentor', other: { id: mina.ownerId, name: 'Mina' }, purpose: 'Into data' })
  })
  it('begin anew without what was said before', async () =>
    expect(await of(quiet)).toMatchObject([{ status: 'requested', purpose: 'Asked again', reason: '' }]))
  it('are told to nobody else, nor in another workspace', async () => {
    const viewer = school.viewer(admin)
    expect(await of(admin)).toEqual([])
    expect(await of(mina, other)).toEqual([])
    expect(await mentorshipById(dbOf(viewer), viewer, minaAndTomas.id)).toBeUndefined()
    expect(await sessions(admin, [minaAndTomas.id])).toEqual([])
    expect(await sessions(quiet, [minaAndTomas.id, minaAndQuiet.id])).toEqual([])
    expect(await between(admin)).toEqual([])
    expect(await between(mina, other)).toEqual([])
  })
  it('have their sessions in the order of time, as they were moved and with what became of them', async () =>
    expect(await sessions(tomas, [minaAndTomas.id])).toMatchObject([
      { status: 'held', startsAt: '2026-05-10T16:30:00.000Z', topic: 'Roles', other: { name: 'Mina' } },
      { status: 'scheduled', startsAt: '2026-06-04T08:00:00.000Z', topic: 'Talks', place: '' },
      { status: 'cancelled', reason: 'A cold' },
    ]))
  it('have sessions for a calendar: what was cancelled, also by an end, is none', async () => {
    expect((await between(mina)).map(({ id }) => id)).toEqual([session('first'), session('second')])
    expect((await between(tomas)).map(({ id }) => id)).toEqual([
      session('first'),
      session('of gone'),
      session('second'),
    ])
  })
  it('keep what was said by whoever is still there', async () => {
    const [pairOfGone] = (await of(tomas)).filter(({ id }) => id === goneAndTomas.id)
    expect(pairOfGone).toMatchObject({ status: 'ended', purpose: '', words: '' })
    expect((await sessions(tomas, [goneAndTomas.id])).map(({ topic, status }) => [topic, status])).toEqual([
      ['', 'scheduled'],
      ['Words that stay', 'cancelled'],
    ])
  })
  it('can be asked of everybody who mentors here, but not of oneself and who left', async () => {
    const list = async (who: Story) => {
      const viewer = school.viewer(who)
      return (await mentors(dbOf(viewer), viewer)).map(({ name }) => name)
    }
    expect(await list(mina)).toEqual(['Quiet', 'Tomas'])
    expect(await list(tomas)).toEqual(['Quiet'])
    expect(await list(left)).toEqual([])
    const viewer = school.viewer(mina)
    const asked = [tomas, admin, left, mina].map(({ ownerId }) => mentorsHere(dbOf(viewer), viewer, ownerId))
    expect(await Promise.all(asked)).toEqual([true, false, undefined, undefined])
  })
})

describe('the rows of mentorships', () => {
  it('hold no words of who was erased', async () => {
    const rows = [await model.rows('mentorship'), await model.rows('mentorship_session')]
    expect(JSON.stringify(rows)).not.toContain('somebody erased')
  })
  it('are the same when applied again and when rebuilt', async () => {
    const live = () => model.checksums(model.liveSchema(mentorshipProjection), mentorshipProjection)
    const before = await live()
    await model.apply(school.events)
    expect(await live()).toEqual(before)
    const events = withoutKeysOf(school.events, new Set<string>([gone.ownerId]))
    for (const flushAt of [1, 1_000])
      expect(
        await model.checksums(await model.rebuild(mentorshipProjection, events, flushAt), mentorshipProjection),
      ).toEqual(before)
  })
})
