import type { OperationTypeNode } from 'graphql'
import { reaches } from './credential.ts'
import type { Credential } from './credential.ts'
import { isStaff } from './roles.ts'
import type { Asker } from './roles.ts'

/**
 * Who may begin a request at a field.
 * - `anyone`: also somebody who is not signed in.
 * - `member`: whoever is signed in and belongs to a workspace.
 * - `coach`: coaches and admins.
 * - `admin`: admins.
 */
export const rootRules = ['anyone', 'member', 'coach', 'admin'] as const
export type RootRule = (typeof rootRules)[number]

/** As much of a request as its rights hang on. */
export interface Asking {
  readonly viewer: Asker | undefined
  readonly credential: Credential
}

export type WhyNot = 'UNAUTHENTICATED' | 'NOT_FOUND' | 'SECOND_FACTOR_NEEDED' | 'SCOPE_MISSING'

const holdsRole = (rule: RootRule, viewer: Asker): boolean => {
  switch (rule) {
    case 'anyone':
    case 'member':
      return true
    case 'coach':
      return isStaff(viewer)
    case 'admin':
      return viewer.roles.includes('admin')
  }
}

/**
 * Why a request may not begin at a field; undefined when it may. To somebody without the role the field is as good as
 * not there; what they lack themselves (a second factor, a scope of their token) they may be told.
 */
export const whyNot = (
  rule: RootRule,
  operation: `${OperationTypeNode}`,
  { viewer, credential }: Asking,
): WhyNot | undefined => {
  if (rule !== 'anyone' && !viewer) return 'UNAUTHENTICATED'
  if (!reaches(credential, operation === 'mutation' ? 'write' : 'read')) return 'SCOPE_MISSING'
  if (rule === 'anyone' || rule === 'member' || !viewer) return undefined
  if (!holdsRole(rule, viewer)) return 'NOT_FOUND'
  if (viewer.secondFactorMissing) return 'SECOND_FACTOR_NEEDED'
  return rule === 'admin' && !reaches(credential, 'admin') ? 'SCOPE_MISSING' : undefined
}
