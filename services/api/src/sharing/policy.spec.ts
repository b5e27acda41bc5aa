import type { Role } from '@kith/domain'
import type { CohortId, UserId, WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import type { Asker } from '../workspace/policy.ts'
import { mayShareWith, maySeeSharedWith } from './policy.ts'

const cohort = { id: 'autumn' as CohortId, workspaceId: 'here' as WorkspaceId }
const a = (role: Role, cohortIds: readonly CohortId[] = [cohort.id], workspaceId = cohort.workspaceId): Asker => ({
  userId: 'somebody' as UserId,
  workspaceId,
  roles: [role],
  cohortIds,
  secondFactorMissing: false,
})
const all = ['member', 'mentor', 'coach', 'admin'] as const

describe('sharing', () => {
  it('goes to cohorts that one is in, for admins too', () => {
    for (const role of all) {
      expect(mayShareWith(a(role), cohort)).toBe(true)
      expect(mayShareWith(a(role, []), cohort)).toBe(false)
      expect(mayShareWith(a(role, [cohort.id], 'elsewhere' as WorkspaceId), cohort)).toBe(false)
    }
  })
  it('is seen by the cohort and by admins, and by nobody outside', () => {
    for (const role of all) expect(maySeeSharedWith(a(role), cohort)).toBe(true)
    expect(maySeeSharedWith(a('admin', []), cohort)).toBe(true)
    for (const role of ['member', 'mentor', 'coach'] as const) expect(maySeeSharedWith(a(role, []), cohort)).toBe(false)
    expect(maySeeSharedWith(a('admin', [cohort.id], 'elsewhere' as WorkspaceId), cohort)).toBe(false)
  })
})
