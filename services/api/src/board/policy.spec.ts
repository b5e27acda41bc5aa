import type { Role } from '@kith/domain'
import type { CalendarDate, CohortId, ReferralId, UserId, WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import type { Asker } from '../workspace/policy.ts'
import { heldUntil, mayModerate, mayPostTo, maySeeOpening } from './policy.ts'

const autumn = 'autumn' as CohortId
const a = (role: Role, different: Partial<Asker> = {}): Asker => ({
  userId: 'somebody' as UserId,
  workspaceId: 'here' as WorkspaceId,
  roles: [role],
  cohortIds: [autumn],
  secondFactorMissing: false,
  ...different,
})
const opening = {
  isMine: false,
  myReferralId: null,
  held: false,
  hiddenBy: null,
  audience: { kind: 'workspace', cohorts: [] },
  cohortIds: [],
} as const
const forAutumn = { ...opening, audience: { kind: 'cohorts', cohorts: [] }, cohortIds: [autumn] } as const
const on = (text: string): CalendarDate => text as CalendarDate

describe('the board', () => {
  it('is looked after by admins who may act as such', () => {
    expect(mayModerate(a('admin'))).toBe(true)
    expect(mayModerate(a('admin', { secondFactorMissing: true }))).toBe(false)
    for (const role of ['member', 'mentor', 'coach'] as const) expect(mayModerate(a(role))).toBe(false)
  })
  it('takes openings for cohorts that one is in, an admin’s for any of the workspace', () => {
    const cohort = { id: autumn, workspaceId: 'here' as WorkspaceId }
    expect(mayPostTo(a('member'), cohort)).toBe(true)
    expect(mayPostTo(a('mentor', { cohortIds: [] }), cohort)).toBe(false)
    expect(mayPostTo(a('admin', { cohortIds: [] }), cohort)).toBe(true)
    expect(mayPostTo(a('admin'), { ...cohort, workspaceId: 'there' as WorkspaceId })).toBe(false)
  })
})

describe('an opening', () => {
  const stranger = a('member', { cohortIds: [] })
  it('is seen by its audience', () => {
    expect(maySeeOpening(stranger, opening)).toBe(true)
    expect(maySeeOpening(stranger, forAutumn)).toBe(false)
    expect(maySeeOpening(a('member'), forAutumn)).toBe(true)
  })
  it('is seen by its poster, by who holds a seat, and by admins, also while it is held or hidden', () => {
    for (const kept of [
      { ...opening, held: true },
      { ...opening, hiddenBy: 'reports' as const },
    ]) {
      expect(maySeeOpening(a('member'), kept)).toBe(false)
      expect(maySeeOpening(a('member'), { ...kept, isMine: true })).toBe(true)
      expect(maySeeOpening(a('member'), { ...kept, myReferralId: 'one' as ReferralId })).toBe(true)
      expect(maySeeOpening(a('admin'), kept)).toBe(true)
      expect(maySeeOpening(a('admin', { secondFactorMissing: true }), kept)).toBe(false)
    }
  })
})

describe('the first look', () => {
  const newness = { roles: ['member'] as const, joinedOn: on('2026-11-20'), today: on('2026-11-23'), holdDays: 7 }
  it('is at openings of people who joined not long ago', () => {
    expect(heldUntil(newness)).toBe('2026-11-27')
    expect(heldUntil({ ...newness, today: on('2026-11-26') })).toBe('2026-11-27')
    expect(heldUntil({ ...newness, today: on('2026-11-27') })).toBeNull()
    expect(heldUntil({ ...newness, holdDays: 0 })).toBeNull()
  })
  it('is not at those of mentors, coaches and admins', () => {
    for (const role of ['mentor', 'coach', 'admin'] as const)
      expect(heldUntil({ ...newness, roles: ['member', role] })).toBeNull()
  })
})
