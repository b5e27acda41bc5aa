import type { Role, WorkspaceSettings } from '@kith/domain'
import type { Factor } from '../sessions/session.ts'
import { hasSecondFactor } from '../sessions/session.ts'

/** Those who look after others' data. */
const staff: ReadonlySet<Role> = new Set<Role>(['coach', 'admin'])

/**
 * Whether a session lacks a second factor that its workspace asks of this person. When it does, nothing that takes a
 * coach or an admin may be done in it; what is their own stays open to them.
 */
export const secondFactorMissing = (session: {
  readonly factors: readonly Factor[]
  /** Of the membership that the session acts in. */
  readonly roles: readonly Role[]
  readonly setting: WorkspaceSettings['secondFactor']
}): boolean =>
  session.setting === 'staff' && session.roles.some((role) => staff.has(role)) && !hasSecondFactor(session.factors)
