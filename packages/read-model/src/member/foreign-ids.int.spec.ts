import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { School } from '../spec/school.ts'

// Ids of cohorts and invitations are made by callers: an admin of one workspace may use those of another.
const school = new School('Harbour')
const mina = school.person('Mina')
const admin = school.person('Admin', ['admin'])
const cohortId = school.cohort('Spring', [mina])
const invitationId = school.invitation('new@kith.example', { by: admin })
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])
other.join(mina)

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

const tables = () => Promise.all(['cohort', 'cohort_member', 'invitation'].map((table) => model.rows(table)))

describe('what a workspace says of another one’s cohort or invitation', () => {
  it('changes nothing there', async () => {
    const before = await tables()
    const on = '2026-01-01' as CalendarDate
    other
      .say('workspace.cohort-opened', { cohortId, name: 'Taken', startsOn: on, endsOn: on })
      .say('workspace.cohort-renamed', { cohortId, name: 'Taken' })
      .say('workspace.cohort-rescheduled', { cohortId, startsOn: on, endsOn: on })
      .say('workspace.cohort-closed', { cohortId })
      .say('workspace.put-into-cohort', { cohortId, userId: stranger.ownerId })
      .say('workspace.taken-out-of-cohort', { cohortId, userId: mina.ownerId })
      .say('workspace.invitation-revoked', { invitationId })
      .say('workspace.invitation-accepted', { invitationId, userId: stranger.ownerId })
    await model.apply(school.events)
    expect(await tables()).toEqual(before)
  })
})
