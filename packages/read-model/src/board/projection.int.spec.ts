import type { CohortId, OpeningId, ReferralId } from '@kith/kernel'
import type { KithEvent } from '@kith/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openingById, openingsAtCompany, openingsByIds, openingsPage, openingsToModerate } from '../queries.ts'
import type { OpeningFilter } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const [poster, gone] = [school.person('Poster', ['mentor']), school.person('Gone')]
const [mina, noor, outside] = [school.person('Mina'), school.person('Noor'), school.person('Outside')]
const spring = school.cohort('Spring', [poster, mina])
const autumn = school.cohort('Autumn', [poster, outside])
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])
other.join(mina)

type Posted = Extract<KithEvent, { readonly type: 'opening.posted' }>['data']

const idFor = (role: string): OpeningId => idOf('opening', role)

interface Told {
  readonly by?: Story
  readonly data?: object
}

const say = (who: Story, role: string, type: string, { by = who, data = {} }: Told = {}): void => {
  const opening = { openingId: idFor(role), posterId: who.ownerId, ...data }
  by.put(`opening-${idFor(role)}`, `opening.${type}` as 'opening.closed', opening)
}

const content = {
  company: 'Fjörd Analytics',
  department: '',
  location: 'Tromsø',
  link: '',
  notes: 'Remote on Fridays',
  seats: 3,
  closesOn: null,
  audience: { kind: 'workspace' },
  held: false,
}

let minute = 0
const post = (who: Story, role: string, more: { readonly [Key in keyof Posted]?: unknown } = {}): OpeningId => {
  who.at = `2026-05-20T09:${String((minute += 1)).padStart(2, '0')}:00.000Z`
  say(who, role, 'posted', { data: { ...content, role, ...more } })
  return idFor(role)
}
const cohorts = (...cohortIds: CohortId[]) => ({ audience: { kind: 'cohorts', cohortIds } })
const referralOf = (who: Story): ReferralId => idOf('referral', who.ownerId)
const seat = (who: Story) => ({ referralId: referralOf(who), seekerId: who.ownerId })

post(poster, 'for all')
post(poster, 'for spring', { ...cohorts(spring), company: 'Quay', location: 'Bergen' })
post(poster, 'for both', cohorts(spring, autumn))
post(poster, 'held', { held: true })
post(poster, 'hidden')
say(poster, 'hidden', 'seat-claimed', { by: noor, data: seat(noor) })
say(poster, 'hidden', 'seat-claimed', { by: mina, data: seat(mina) })
say(poster, 'hidden', 'seat-freed', { by: mina, data: seat(mina) })
say(poster, 'hidden', 'reported', { by: noor, data: { reporterId: noor.ownerId, reason: 'Asks for money' } })
say(poster, 'hidden', 'hidden', { by: admin, data: { cause: 'moderator' } })
post(poster, 'past', { closesOn: '2026-05-31' })
post(gone, 'of one who left')
post(poster, 'closed')
say(poster, 'closed', 'closed')
school.say('workspace.member-removed', { userId: gone.ownerId })

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('the board, %s', (_, dbOf) => {
  const boardOf = async (who: Story, filter: OpeningFilter = {}) => {
    const viewer = school.viewer(who)
    return (await openingsPage(dbOf(viewer), viewer, { first: 50, filter })).items.map(({ node }) => node.role)
  }
  const one = (who: Story, role: string, workspace = school) => {
    const viewer = workspace.viewer(who)
    return openingById(dbOf(viewer), viewer, idFor(role))
  }
  const all = ['for all', 'for spring', 'for both', 'held', 'hidden', 'past', 'of one who left', 'closed']
  const seenBy = async (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    const found = await openingsByIds(dbOf(viewer), viewer, all.map(idFor))
    return found.map(({ role }) => role).toSorted((a, b) => all.indexOf(a) - all.indexOf(b))
  }

  it('shows what is open to the whole workspace or to one’s cohort, the newest first', async () => {
    expect(await boardOf(noor)).toEqual(['hidden', 'for all'])
    expect(await boardOf(mina)).toEqual(['for both', 'for spring', 'for all'])
    expect(await boardOf(outside)).toEqual(['for both', 'for all'])
  })

  it('shows everything to who looks after it, and a poster their own', async () => {
    expect(await seenBy(admin)).toEqual(all)
    expect(await seenBy(poster)).toEqual(all.filter((role) => role !== 'of one who left'))
    expect(await seenBy(mina)).toEqual(['for all', 'for spring', 'for both', 'past', 'closed'])
  })

  it('shows an opening to who holds a seat of it, and no more to who gave it back', async () => {
    expect(await one(noor, 'hidden')).toMatchObject({
      myReferralId: referralOf(noor),
      seatsFree: 2,
      held: false,
      hiddenBy: null,
      iReported: true,
      reports: [],
    })
    expect(await one(mina, 'hidden')).toBeUndefined()
  })

  it('is nothing to other workspaces and to those who left', async () => {
    expect(await seenBy(stranger, other)).toEqual([])
    expect(await seenBy(stranger)).toEqual([])
    expect(await seenBy(mina, other)).toEqual([])
    expect(await seenBy(gone)).toEqual([])
  })

  it('tells holding, hiding and reports to those whom they concern', async () => {
    expect(await one(poster, 'held')).toMatchObject({ held: true, isMine: true, reports: [] })
    expect(await one(poster, 'hidden')).toMatchObject({ hiddenBy: 'moderator', reports: [] })
    expect(await one(admin, 'hidden')).toMatchObject({
      hiddenBy: 'moderator',
      iReported: false,
      poster: { id: poster.ownerId, name: 'Poster' },
      reports: [{ reporter: { id: noor.ownerId, name: 'Noor' }, reason: 'Asks for money' }],
    })
  })

  it('names only those cohorts of an audience that one may know of', async () => {
    const names = async (who: Story) => (await one(who, 'for both'))?.audience
    expect(await names(mina)).toEqual({ kind: 'cohorts', cohorts: [{ id: spring, name: 'Spring' }] })
    expect(await names(poster)).toMatchObject({ cohorts: [{ name: 'Autumn' }, { name: 'Spring' }] })
    expect((await one(poster, 'for both'))?.cohortIds).toEqual([autumn, spring])
  })

  it('takes an opening for closed whose poster left, and for past after its last day', async () => {
    expect(await one(admin, 'of one who left')).toMatchObject({ status: 'closed' })
    expect(await one(mina, 'past')).toMatchObject({ status: 'open', isPast: true })
  })

  it('is searched and filtered', async () => {
    expect(await boardOf(mina, { search: 'fjord FRIDAYS' })).toEqual([])
    expect(await boardOf(mina, { search: 'fridays' })).toHaveLength(3)
    expect(await boardOf(mina, { search: 'quay' })).toEqual(['for spring'])
    expect(await boardOf(mina, { company: 'fjord analytics' })).toEqual(['for both', 'for all'])
    expect(await boardOf(mina, { location: 'berg' })).toEqual(['for spring'])
    expect(await boardOf(mina, { cohortId: spring })).toEqual(['for both', 'for spring'])
    expect(await boardOf(mina, { status: 'closed' })).toEqual(['closed'])
    expect(await boardOf(mina, { status: 'open' })).toEqual(['past', 'for both', 'for spring', 'for all'])
    expect(await boardOf(mina, { mine: true })).toEqual([])
    expect(await boardOf(poster, { mine: true })).toEqual(['hidden', 'held', 'for both', 'for spring', 'for all'])
  })

  it('comes page by page', async () => {
    const viewer = school.viewer(mina)
    const first = await openingsPage(dbOf(viewer), viewer, { first: 2 })
    expect(first.hasNextPage).toBe(true)
    const rest = await openingsPage(dbOf(viewer), viewer, { first: 2, after: first.items.at(-1)?.cursor })
    expect(rest).toMatchObject({ items: [{ node: { role: 'for all' } }], hasNextPage: false })
  })

  it('tells who looks after it what to look at', async () => {
    const roles = async (who: Story) => {
      const viewer = school.viewer(who)
      return (await openingsToModerate(dbOf(viewer), viewer)).map(({ role }) => role)
    }
    expect(await roles(admin)).toEqual(['held', 'hidden'])
    expect(await roles(poster)).toEqual([])
  })

  it('tells what is open at a company, whatever its spelling', async () => {
    const viewer = school.viewer(admin)
    const found = await openingsAtCompany(dbOf(viewer), viewer, 'fjord analytics')
    expect(found.map(({ role }) => role)).toEqual(['for both', 'for all'])
    expect(await openingsAtCompany(dbOf(viewer), viewer, '')).toEqual([])
  })
})

describe('an opening', () => {
  const viewer = school.viewer(admin)

  it('is settled when it is shown again, and told to everybody in the workspace', async () => {
    const before = school.events.length
    say(poster, 'hidden', 'shown-again', { by: admin })
    expect(await model.apply(school.events.slice(before))).toEqual([
      { workspaceId: school.workspaceId, topics: ['board'] },
    ])
    expect((await openingsToModerate(model.pool, viewer)).map(({ role }) => role)).toEqual(['held'])
  })

  it('keeps nothing that its poster or a reporter wrote once they are erased', async () => {
    const before = school.events.length
    poster.user('user.erased', {})
    noor.user('user.erased', {})
    gone.user('user.erased', {})
    await model.apply(school.events.slice(before))
    expect(await openingById(model.pool, viewer, idFor('for all'))).toMatchObject({ role: '', status: 'closed' })
    const rows = JSON.stringify([await model.rows('opening_report'), await model.rows('opening')])
    expect(rows).not.toMatch(/money|friday|spring|quay/i)
  })
})
