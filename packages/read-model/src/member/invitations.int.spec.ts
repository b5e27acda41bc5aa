import type { Instant } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitationById, invitationOf, invitationsOf, openInvitationByEmail } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { School } from '../spec/school.ts'
import type { InvitationStatus } from './invitations.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const coach = school.person('Coach', ['coach'])
const spring = school.cohort('Spring', [coach])
const nina = school.invitation('nina@kith.example', { cohortIds: [spring], by: admin })
const omar = school.invitation('omar@kith.example')
const late = school.invitation('late@kith.example')
const revoked = school.invitation('revoked@kith.example')
school.say('workspace.invitation-revoked', { invitationId: revoked })
const resent = '2026-06-20T09:00:00.000Z' as Instant
school.say('workspace.invitation-resent', { invitationId: late, expiresAt: resent })
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])

const early = '2026-05-02T09:00:00.000Z' as Instant
const now = '2026-06-01T09:00:00.000Z' as Instant
let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('invitations, %s', (_, dbOf) => {
  const viewer = school.viewer(admin)
  const emails = async (status: InvitationStatus | null, at: Instant) =>
    (await invitationsOf(dbOf(viewer), viewer, { status, now: at })).map(({ email }) => email.split('@')[0])

  it('are told with who sent them and where they lead', async () => {
    expect(await invitationOf(dbOf(viewer), viewer, { id: nina, now: early })).toEqual({
      id: nina,
      email: 'nina@kith.example',
      roles: ['member'],
      cohorts: [{ id: spring, name: 'Spring' }],
      status: 'open',
      invitedBy: 'Admin',
      issuedAt: '2026-05-01T09:00:00.000Z',
      expiresAt: '2026-05-08T09:00:00.000Z',
    })
  })

  it('run out unless they are sent again', async () => {
    expect(await emails('open', early)).toEqual(['late', 'nina', 'omar'])
    expect(await emails('open', now)).toEqual(['late'])
    expect(await emails('expired', now)).toEqual(['nina', 'omar'])
    expect(await emails('revoked', now)).toEqual(['revoked'])
    expect(await emails(null, now)).toHaveLength(4)
  })

  it.each([
    ['a coach', school.viewer(coach)],
    ['another workspace’s admin', school.viewer(stranger)],
    ['an admin who looks at another workspace', other.viewer(admin)],
  ])('are not shown to %s', async (__, outsider) => {
    expect(await invitationsOf(dbOf(outsider), outsider, { now })).toEqual([])
    expect(await invitationOf(dbOf(outsider), outsider, { id: nina, now })).toBeUndefined()
  })
})

describe('the rows of invitations', () => {
  it('are an admin’s of that workspace alone, whatever the statement', async () => {
    const count = async (viewer: ReturnType<School['viewer']>) =>
      (await model.as(viewer).query({ text: 'select from read.invitation' })).rowCount
    expect(await count(school.viewer(admin))).toBe(4)
    for (const viewer of [school.viewer(coach), school.viewer(stranger), other.viewer(stranger), other.viewer(admin)])
      expect(await count(viewer)).toBe(0)
  })
})

describe('an invitation', () => {
  it('is found by its link and by its address', async () => {
    const found = { id: omar, workspaceId: school.workspaceId, workspaceName: 'Harbour', invitedBy: 'Kith' }
    expect(await invitationById(model.pool, omar)).toMatchObject(found)
    const { workspaceId } = school
    expect(await openInvitationByEmail(model.pool, workspaceId, 'Omar@KITH.example', early)).toMatchObject(found)
    expect(await openInvitationByEmail(model.pool, null, 'omar@kith.example', early)).toMatchObject(found)
    expect(await openInvitationByEmail(model.pool, workspaceId, 'omar@kith.example', now)).toBeUndefined()
    expect(await openInvitationByEmail(model.pool, other.workspaceId, 'omar@kith.example', early)).toBeUndefined()
  })

  it('is used up by whoever accepts it, and loses its address with them', async () => {
    school.say('workspace.invitation-accepted', { invitationId: omar, userId: coach.ownerId })
    await model.apply(school.events)
    expect(await invitationById(model.pool, omar)).toMatchObject({ status: 'accepted', email: 'omar@kith.example' })
    expect(await openInvitationByEmail(model.pool, null, 'omar@kith.example', early)).toBeUndefined()
    coach.user('user.erased', {})
    await model.apply(school.events)
    expect(await invitationById(model.pool, omar)).toMatchObject({ status: 'accepted', email: '' })
  })
})
