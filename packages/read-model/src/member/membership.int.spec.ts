import { defaultSettings } from '@kith/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membershipOf, membershipsByUserIds, membershipsOf, viewerProfile } from '../queries.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { School } from '../spec/school.ts'

const first = new School('First')
const mina = first.person('Mina', ['member', 'admin'])
const noor = first.person('Noor')
const second = new School('Second', first.recorder)
second.at = '2026-05-02T09:00:00.000Z'
second.join(mina, ['coach'])
const spring = second.cohort('Spring', [mina])

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(first.events)
})
afterAll(() => model.drop())

const of = (workspaceId = second.workspaceId) => membershipOf(model.pool, mina.ownerId, workspaceId)

describe('somebody with one account in two workspaces', () => {
  it('is in each what they are there', async () => {
    expect(await of()).toMatchObject({ workspaceName: 'Second', roles: ['coach'], cohortIds: [spring], name: 'Mina' })
    expect(await of(first.workspaceId)).toMatchObject({ roles: ['member', 'admin'], cohortIds: [] })
  })

  it('begins in the one that they joined first', async () => {
    expect(await membershipOf(model.pool, mina.ownerId, null)).toMatchObject({ workspaceName: 'First' })
    expect(await membershipsOf(model.pool, mina.ownerId)).toEqual([
      { workspaceId: first.workspaceId, workspaceName: 'First' },
      { workspaceId: second.workspaceId, workspaceName: 'Second' },
    ])
  })

  it('has the digest that each workspace proposes, until they choose one for all', async () => {
    const digest = { frequency: 'weekly', weekday: 5, localHour: 17 } as const
    second.say('workspace.settings-changed', { settings: { ...defaultSettings, digest } })
    await model.apply(first.events)
    expect(await of()).toMatchObject({ digest, settings: { digest } })
    expect(await of(first.workspaceId)).toMatchObject({ digest: { frequency: 'daily', weekday: 1, localHour: 8 } })
    const chosen = { frequency: 'off', weekday: 3, localHour: 20, localMinute: 0, evenIfEmpty: true } as const
    mina.user('user.digest-preferences-set', chosen)
    await model.apply(first.events)
    expect(await of()).toMatchObject({ digest: chosen })
    expect(await of(first.workspaceId)).toMatchObject({ digest: chosen })
  })

  it('sees themselves as they are in the workspace that they look at', async () => {
    for (const school of [first, second]) {
      const viewer = school.viewer(mina)
      const profile = await viewerProfile(model.as(viewer), viewer)
      expect(profile).toMatchObject({ workspaceId: school.workspaceId, name: 'Mina', hasContacts: false })
      expect(profile?.email).toMatch(/@kith\.example$/)
    }
  })

  it('is looked up with others by person and workspace', async () => {
    const found = await membershipsByUserIds(model.pool, [
      { userId: mina.ownerId, workspaceId: second.workspaceId },
      { userId: noor.ownerId, workspaceId: first.workspaceId },
      { userId: noor.ownerId, workspaceId: second.workspaceId },
    ])
    expect(found.map(({ name, workspaceName }) => `${name} ${workspaceName}`).toSorted()).toEqual([
      'Mina Second',
      'Noor First',
    ])
  })
})

describe('a membership', () => {
  it('follows new roles, and the name of the workspace', async () => {
    second.say('workspace.roles-changed', { userId: mina.ownerId, roles: ['mentor'] })
    second.say('workspace.renamed', { name: 'Second school' })
    await model.apply(first.events)
    expect(await of()).toMatchObject({ roles: ['mentor'], workspaceName: 'Second school' })
  })

  it('ends when the person leaves, and begins anew when they come back', async () => {
    first.say('workspace.member-removed', { userId: mina.ownerId })
    await model.apply(first.events)
    expect(await of(first.workspaceId)).toBeUndefined()
    expect(await membershipOf(model.pool, mina.ownerId, null)).toMatchObject({ workspaceName: 'Second school' })
    const viewer = first.viewer(mina)
    expect(await viewerProfile(model.pool, viewer)).toBeUndefined()
    expect(await viewerProfile(model.as(viewer), viewer)).toBeUndefined()
    first.at = '2026-05-09T09:00:00.000Z'
    first.join(mina)
    await model.apply(first.events)
    expect((await membershipsOf(model.pool, mina.ownerId)).map(({ workspaceName }) => workspaceName)).toEqual([
      'Second school',
      'First',
    ])
  })

  it('is told to everybody in the workspace, and to the person that their rights changed', async () => {
    const before = first.events.length
    second.say('workspace.put-into-cohort', { cohortId: spring, userId: noor.ownerId })
    noor.user('user.erased', {})
    const changes = await model.apply(first.events.slice(before))
    expect(changes).toContainEqual({ workspaceId: second.workspaceId, topics: ['members', 'cohorts'] })
    expect(changes).toContainEqual({ userId: noor.ownerId, topics: ['viewer', 'access'] })
    expect(changes).toContainEqual({ workspaceId: first.workspaceId, topics: ['members', 'cohorts'] })
  })
})
