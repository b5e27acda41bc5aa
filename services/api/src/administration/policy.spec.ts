import type { Role } from '@kith/domain'
import { describe, expect, it } from 'vitest'
import { isExporter, mayExport, mayReadAudit } from './policy.ts'

const a = (role: Role, secondFactorMissing = false) => ({ roles: [role], secondFactorMissing })

describe('what happened to a workspace', () => {
  it('is read, and taken out, by its admins', () => {
    expect(mayReadAudit(a('admin'))).toBe(true)
    expect(mayExport(a('admin'))).toBe(true)
  })
  it('is nobody else’s business', () => {
    for (const role of ['member', 'mentor', 'coach'] as const)
      expect([mayReadAudit(a(role)), mayExport(a(role)), isExporter(a(role))]).toEqual([false, false, false])
  })
  it('waits for an admin’s second factor where one is asked for, and says so', () => {
    expect(mayExport(a('admin', true))).toBe(false)
    expect(isExporter(a('admin', true))).toBe(true)
  })
})
