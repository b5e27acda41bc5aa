import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberById, memberCount, memberPage } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'
import type { MemberFilter } from './members.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin', 'member'])
const zoe = school.person('Zoë Müller')
const mentor = school.person('Émile', ['mentor'])
const coach = school.person('Coach', ['coach'])
const gone = school.person('Gone')
const spring = school.cohort('Spring', [zoe, coach])
school.say('workspace.member-removed', { userId: gone.ownerId })
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])
const foreign = other.cohort('Foreign', [stranger])

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('members, %s', (_, dbOf) => {
  const namesFor = async (who: Story, filter: MemberFilter = {}, workspace = school) => {
    const viewer = workspace.viewer(who)
    const page = await memberPage(dbOf(viewer), viewer, { first: 50, filter })
    expect(await memberCount(dbOf(viewer), viewer, filter)).toBe(page.items.length)
    return page.items.map(({ node }) => node.name)
  }

  it('are shown to an admin by name, without those who left', async () => {
    expect(await namesFor(admin)).toEqual(['Admin', 'Coach', 'Émile', 'Zoë Müller'])
  })

  it('are shown with address, roles and cohorts', async () => {
    const viewer = school.viewer(admin)
    expect(await memberById(dbOf(viewer), viewer, zoe.ownerId)).toEqual({
      id: zoe.ownerId,
      name: 'Zoë Müller',
      email: expect.stringMatching(/@kith\.example$/),
      roles: ['member'],
      cohorts: [{ id: spring, name: 'Spring' }],
      joinedOn: '2026-05-01',
    })
    expect(await memberById(dbOf(viewer), viewer, gone.ownerId)).toBeUndefined()
    expect(await memberById(dbOf(viewer), viewer, stranger.ownerId)).toBeUndefined()
  })

  it('are found by name and address whatever the accents and capitals, and by role and cohort', async () => {
    expect(await namesFor(admin, { search: 'ZOE mull' })).toEqual(['Zoë Müller'])
    expect(await namesFor(admin, { search: '@KITH.example' })).toHaveLength(4)
    expect(await namesFor(admin, { search: '%' })).toEqual([])
    expect(await namesFor(admin, { role: 'mentor' })).toEqual(['Émile'])
    expect(await namesFor(admin, { cohortId: spring })).toEqual(['Coach', 'Zoë Müller'])
    expect(await namesFor(admin, { cohortId: spring, role: 'member', search: 'zoe' })).toEqual(['Zoë Müller'])
    expect(await namesFor(admin, { cohortId: foreign })).toEqual([])
  })

  it('come page by page', async () => {
    const viewer = school.viewer(admin)
    const first = await memberPage(dbOf(viewer), viewer, { first: 3 })
    expect(first.hasNextPage).toBe(true)
    const after = first.items.at(-1)?.cursor
    const second = await memberPage(dbOf(viewer), viewer, { first: 3, after })
    expect(second).toMatchObject({ hasNextPage: false, items: [{ node: { name: 'Zoë Müller' } }] })
  })

  it.each([
    ['a member', zoe, school],
    ['a mentor', mentor, school],
    ['a coach', coach, school],
    ['one who left', gone, school],
    ['an admin of another workspace', stranger, school],
    ['an admin who looks at another workspace', admin, other],
  ])('are not shown to %s', async (__, who, workspace) => {
    expect(await namesFor(who, {}, workspace)).toEqual([])
    const viewer = workspace.viewer(who)
    expect(await memberById(dbOf(viewer), viewer, zoe.ownerId)).toBeUndefined()
  })
})

describe('accounts', () => {
  const emails = async (who: Story, workspace = school) =>
    (await model.as(workspace.viewer(who)).query({ text: 'select email from read.account' })).rowCount

  it('are each person’s own, and those of the workspace an admin’s', async () => {
    expect(await emails(zoe)).toBe(1)
    expect(await emails(coach)).toBe(1)
    expect(await emails(admin)).toBe(4)
    expect(await emails(stranger)).toBe(1)
    expect(await emails(admin, other)).toBe(1)
  })

  it('are not given to nobody', async () => {
    const nobody = { userId: '' as never, workspaceId: '' as never }
    expect((await model.as(nobody).query({ text: 'select from read.account' })).rowCount).toBe(0)
    expect((await model.as(nobody).query({ text: 'select from read.membership' })).rowCount).toBe(0)
  })
})

describe('a member with a new name', () => {
  it('is called so in every workspace, and in none any more once erased', async () => {
    other.join(zoe)
    zoe.user('user.profile-changed', { name: 'Zora' })
    await model.apply(school.events)
    const here = school.viewer(admin)
    const there = other.viewer(stranger)
    expect(await memberById(model.as(here), here, zoe.ownerId)).toMatchObject({ name: 'Zora' })
    expect(await memberById(model.as(there), there, zoe.ownerId)).toMatchObject({ name: 'Zora', cohorts: [] })
    zoe.user('user.erased', {})
    await model.apply(school.events)
    expect(await memberById(model.pool, here, zoe.ownerId)).toBeUndefined()
    expect(JSON.stringify(await model.rows('membership'))).not.toContain('Zora')
  })
})
