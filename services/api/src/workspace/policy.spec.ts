import type { Role } from '@kith/domain'
import type { CohortId, UserId, WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { belongsTo, mayCoach, maySeeActivityOf, maySeeCohort, maySeeEmailOf, maySeeSettings } from './policy.ts'
import type { Asker } from './policy.ts'

const here = 'this workspace' as WorkspaceId
const elsewhere = 'another workspace' as WorkspaceId
const cohort = { id: 'autumn' as CohortId, workspaceId: here }

/** Somebody of this workspace, in the cohort unless told otherwise. */
const a = (role: Role, rest: Partial<Asker> = {}): Asker => ({
  userId: 'somebody' as UserId,
  workspaceId: here,
  roles: [role],
  cohortIds: [cohort.id],
  secondFactorMissing: false,
  ...rest,
})
const outside = { cohortIds: ['spring' as CohortId] }
/** The same ids, as they would be if another workspace used them. */
const ofOtherWorkspace = { workspaceId: elsewhere }
const withoutFactor = { secondFactorMissing: true }

describe('a cohort', () => {
  it('is seen by those who are in it', () => {
    for (const role of ['member', 'mentor', 'coach', 'admin'] as const) expect(maySeeCohort(a(role), cohort)).toBe(true)
  })
  it('is not seen by members, mentors and coaches who are not', () => {
    for (const role of ['member', 'mentor', 'coach'] as const)
      expect(maySeeCohort(a(role, outside), cohort)).toBe(false)
  })
  it('is seen by the admins of its workspace, wherever they are', () =>
    expect(maySeeCohort(a('admin', outside), cohort)).toBe(true))
  it('is not seen from another workspace, whatever somebody is there', () => {
    for (const role of ['member', 'mentor', 'coach', 'admin'] as const)
      expect(maySeeCohort(a(role, ofOtherWorkspace), cohort)).toBe(false)
  })
  it('has those in it who were put there, admins no more than others', () => {
    expect(belongsTo(a('member'), cohort)).toBe(true)
    expect(belongsTo(a('admin', outside), cohort)).toBe(false)
    expect(belongsTo(a('member', ofOtherWorkspace), cohort)).toBe(false)
  })
})

describe('looking after a cohort', () => {
  it('is for its coaches', () => {
    expect(mayCoach(a('coach'), cohort)).toBe(true)
    expect(mayCoach(a('coach', outside), cohort)).toBe(false)
    expect(mayCoach(a('coach', ofOtherWorkspace), cohort)).toBe(false)
  })
  it('is for admins of the workspace', () => {
    expect(mayCoach(a('admin', outside), cohort)).toBe(true)
    expect(mayCoach(a('admin', { ...outside, ...ofOtherWorkspace }), cohort)).toBe(false)
  })
  it('is not for members and mentors who are in it', () => {
    for (const role of ['member', 'mentor'] as const) expect(maySeeActivityOf(a(role), cohort)).toBe(false)
  })
  it('rests while the second factor that the workspace asks for is missing', () => {
    expect(mayCoach(a('coach', withoutFactor), cohort)).toBe(false)
    expect(mayCoach(a('admin', withoutFactor), cohort)).toBe(false)
    expect(maySeeCohort(a('admin', { ...outside, ...withoutFactor }), cohort)).toBe(false)
    expect(maySeeCohort(a('coach', withoutFactor), cohort)).toBe(true)
  })
})

describe('an address', () => {
  const [own, other] = [{ id: 'somebody' as UserId }, { id: 'somebody else' as UserId }]
  it('is seen by its owner and by admins', () => {
    expect(maySeeEmailOf(a('member'), own)).toBe(true)
    expect(maySeeEmailOf(a('admin'), other)).toBe(true)
  })
  it('is seen by nobody else, coaches of the same cohort included', () => {
    for (const role of ['member', 'mentor', 'coach'] as const) expect(maySeeEmailOf(a(role), other)).toBe(false)
    expect(maySeeEmailOf(a('admin', withoutFactor), other)).toBe(false)
  })
})

describe('a workspace', () => {
  it('shows its settings to everybody in it and to nobody else', () => {
    expect(maySeeSettings(a('member'), { id: here })).toBe(true)
    expect(maySeeSettings(a('admin', ofOtherWorkspace), { id: here })).toBe(false)
  })
})
