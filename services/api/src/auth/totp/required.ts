import type { Role, WorkspaceSettings } from '@kith/domain'

/** What somebody has shown in a session: a proof of the first kind, and perhaps a code besides. */
export type Factor = 'password' | 'passkey' | 'oidc' | 'totp'

/** Those who look after others' data. */
const staff: ReadonlySet<Role> = new Set<Role>(['coach', 'admin'])

/** A passkey is two factors in one: the device, and the finger, face or PIN that unlocks it. */
const second: ReadonlySet<Factor> = new Set<Factor>(['totp', 'passkey'])

/** Whether a session with these factors has shown two. */
export const hasSecondFactor = (factors: readonly Factor[]): boolean => factors.some((factor) => second.has(factor))

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
