import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cohortById, cohortMembers, cohortsOf } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { School } from '../spec/school.ts'
import type { Viewer } from '../shared/database.ts'

const school = new School('Harbour')
const [admin, coach, mina, noor] = [
  school.person('Admin', ['admin']),
  school.person('Coach', ['coach']),
  school.person('Mina'),
  school.person('Noor'),
]
const spring = school.cohort('Spring', [coach, mina])
const autumn = school.cohort('Autumn', [noor])
const closed = school.cohort('Winter', [mina])
school.say('workspace.cohort-closed', { cohortId: closed })
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])
const strange = other.cohort('Strange', [stranger])

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('cohorts, %s', (_, dbOf) => {
  const namesFor = async (viewer: Viewer) => (await cohortsOf(dbOf(viewer), viewer)).map(({ name }) => name)
  const membersFor = async (viewer: Viewer, cohortId = spring) =>
    (await cohortMembers(dbOf(viewer), viewer, cohortId)).map(({ name }) => name)

  it('are one’s own, those that run first', async () => {
    expect(await namesFor(school.viewer(mina))).toEqual(['Spring', 'Winter'])
    expect(await namesFor(school.viewer(noor))).toEqual(['Autumn'])
    expect(await namesFor(school.viewer(coach))).toEqual(['Spring'])
  })

  it('are all of the workspace for an admin, and none of another', async () => {
    expect(await namesFor(school.viewer(admin))).toEqual(['Autumn', 'Spring', 'Winter'])
    expect(await namesFor(other.viewer(stranger))).toEqual(['Strange'])
    expect(await namesFor(school.viewer(stranger))).toEqual([])
    expect(await namesFor(other.viewer(admin))).toEqual([])
  })

  it('are found one by one by the same people', async () => {
    const [own, foreign] = [school.viewer(mina), school.viewer(noor)]
    expect(await cohortById(dbOf(own), own, spring)).toEqual({
      id: spring,
      workspaceId: school.workspaceId,
      name: 'Spring',
      startsOn: '2026-05-01',
      endsOn: null,
      closed: false,
      memberCount: 2,
    })
    expect(await cohortById(dbOf(foreign), foreign, spring)).toBeUndefined()
    expect(await cohortById(dbOf(own), own, strange)).toBeUndefined()
  })

  it('name their members to those who are in them, and to admins', async () => {
    const viewer = school.viewer(mina)
    expect(await cohortMembers(dbOf(viewer), viewer, spring)).toEqual([
      { id: coach.ownerId, name: 'Coach', roles: ['coach'], joinedOn: '2026-05-01' },
      { id: mina.ownerId, name: 'Mina', roles: ['member'], joinedOn: '2026-05-01' },
    ])
    expect(await membersFor(school.viewer(admin))).toEqual(['Coach', 'Mina'])
    expect(await membersFor(school.viewer(noor))).toEqual([])
    expect(await membersFor(other.viewer(stranger))).toEqual([])
    expect(await membersFor(school.viewer(stranger))).toEqual([])
  })
})

describe('a cohort', () => {
  it('changes its name and dates, closes and opens again', async () => {
    school
      .say('workspace.cohort-renamed', { cohortId: autumn, name: 'Autumn evenings' })
      .say('workspace.cohort-rescheduled', {
        cohortId: autumn,
        startsOn: '2026-09-01' as Viewer['today'],
        endsOn: '2026-12-01' as Viewer['today'],
      })
      .say('workspace.cohort-closed', { cohortId: autumn })
    await model.apply(school.events)
    const viewer = school.viewer(noor)
    expect(await cohortById(model.as(viewer), viewer, autumn)).toMatchObject({
      name: 'Autumn evenings',
      startsOn: '2026-09-01',
      endsOn: '2026-12-01',
      closed: true,
    })
    school.say('workspace.cohort-reopened', { cohortId: autumn })
    await model.apply(school.events)
    expect(await cohortById(model.as(viewer), viewer, autumn)).toMatchObject({ closed: false })
  })

  it('shows nothing any more to who was taken out, or left the workspace', async () => {
    school.say('workspace.taken-out-of-cohort', { cohortId: closed, userId: mina.ownerId })
    await model.apply(school.events)
    const viewer = school.viewer(mina)
    expect(await cohortById(model.pool, viewer, closed)).toBeUndefined()
    // A place that nobody took away does not outlive the membership.
    school.say('workspace.member-removed', { userId: mina.ownerId })
    await model.apply(school.events)
    for (const db of [model.pool, model.as(viewer)]) {
      expect(await cohortsOf(db, viewer)).toEqual([])
      expect(await cohortMembers(db, viewer, spring)).toEqual([])
    }
    expect((await cohortMembers(model.pool, school.viewer(coach), spring)).map(({ name }) => name)).toEqual(['Coach'])
  })
})
