import { defaultSettings } from '@kith/domain'
import type { UserId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditPage } from '../queries.ts'
import { RevisionGap } from '../fold/revision.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const coach = school.person('Coach', ['coach'])
const gone = school.person('Gone')
const spring = school.cohort('Spring')
const nina = new Story('Nina', school).member('Nina')
const invitationId = school.invitation('nina@kith.example', { cohortIds: [spring], by: admin })
school
  .say('workspace.invitation-accepted', { invitationId, userId: nina.ownerId })
  .say('workspace.member-joined', { userId: nina.ownerId, roles: ['member'] })
  .say('workspace.put-into-cohort', { cohortId: spring, userId: nina.ownerId })
  .say('workspace.roles-changed', { userId: nina.ownerId, roles: ['member', 'mentor'] }, admin)
  .say('workspace.cohort-renamed', { cohortId: spring, name: 'Spring evenings' }, admin)
  .say('workspace.settings-changed', { settings: { ...defaultSettings, secondFactor: 'staff' } }, admin)
  .say('workspace.renamed', { name: 'Harbour school' }, admin)
  .say('workspace.exported', { what: 'members' }, admin)
  .say('workspace.member-removed', { userId: gone.ownerId }, gone)
  .say('workspace.taken-out-of-cohort', { cohortId: spring, userId: nina.ownerId }, admin)
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

const viewer = school.viewer(admin)
const told = async (db = model.as(viewer), first = 50) =>
  (await auditPage(db, viewer, { first })).items.map(({ node }) => `${node.actor}: ${node.sentence}`)

describe.each(bothWays(() => model))('what was done to a workspace, %s', (_, dbOf) => {
  it('is told to its admins, the latest first, with the names of today', async () => {
    expect(await told(dbOf(viewer))).toEqual([
      'Admin: Took Nina out of “Spring evenings”',
      'Gone: Left the workspace',
      'Admin: Exported the list of members',
      'Admin: Renamed the workspace “Harbour” to “Harbour school”',
      'Admin: Changed the settings: second factor from optional to required of coaches and admins',
      'Admin: Renamed the cohort “Spring” to “Spring evenings”',
      'Admin: Changed the roles of Nina from member to member and mentor',
      'Kith: Put Nina into “Spring evenings”',
      'Nina: Joined as member',
      'Nina: Accepted the invitation to nina@kith.example',
      'Admin: Invited nina@kith.example as member to Spring evenings',
      'Kith: Opened the cohort “Spring”, from 2026-05-01, without an end',
      'Gone: Joined as member',
      'Coach: Joined as coach',
      'Admin: Joined as admin',
      'Kith: Created the workspace “Harbour”',
    ])
  })

  it('comes page by page', async () => {
    const first = await auditPage(dbOf(viewer), viewer, { first: 10 })
    expect(first.hasNextPage).toBe(true)
    const after = first.items.at(-1)?.cursor
    const second = await auditPage(dbOf(viewer), viewer, { first: 10, after })
    expect(second.hasNextPage).toBe(false)
    const ids = [...first.items, ...second.items].map(({ node }) => node.id)
    expect(new Set(ids).size).toBe(16)
  })

  it.each([
    ['a coach', school.viewer(coach)],
    ['a member', school.viewer(nina)],
    ['an admin of another workspace', school.viewer(stranger)],
    ['an admin who looks at another workspace', other.viewer(admin)],
    ['nobody known', school.viewer(idOf<UserId>('unknown'))],
  ])('is not told to %s', async (__, outsider) => {
    expect((await auditPage(dbOf(outsider), outsider, { first: 50 })).items).toEqual([])
  })
})

describe('the history of administration', () => {
  it('keeps what who was erased did, and not who they were', async () => {
    nina.user('user.erased', {})
    await model.apply(school.events)
    expect(await told(model.pool)).toEqual(
      expect.arrayContaining([
        'Admin: Took Erased person out of “Spring evenings”',
        'Erased person: Joined as member',
        'Admin: Invited somebody whose address is erased as member to Spring evenings',
      ]),
    )
    expect(JSON.stringify(await model.rows('audit_entry'))).not.toMatch(/nina/i)
  })

  it('names nothing of another workspace whose ids somebody uses', async () => {
    const foreign = { cohortId: spring, userId: admin.ownerId }
    other.say('workspace.put-into-cohort', foreign, stranger).say('workspace.invitation-revoked', { invitationId })
    await model.apply(school.events)
    const { items } = await auditPage(model.pool, other.viewer(stranger), { first: 2 })
    expect(items.map(({ node }) => node.sentence)).toEqual([
      'Revoked the invitation of somebody whose address is erased',
      'Put somebody into a cohort',
    ])
  })

  it('does not go on over a gap', async () => {
    const last = school.events.findLast(({ stream }) => stream === `workspace-${school.workspaceId}`)
    if (last === undefined) throw new Error('The school has no events')
    const later = { ...last, revision: last.revision + 2n }
    await expect(model.apply([later])).rejects.toThrow(RevisionGap)
    await model.passOver({ ...last, revision: last.revision + 1n })
    await model.apply([later])
    expect(await told(model.pool, 1)).toEqual(['Admin: Took Erased person out of “Spring evenings”'])
  })

  it('does not let viewers read how far it is', async () => {
    await expect(model.as(viewer).query({ text: 'select from read.audited_workspace' })).rejects.toThrow(
      /permission denied/,
    )
  })
})
