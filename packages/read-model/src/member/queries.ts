import type { UserId } from '@kith/kernel'
import type { Database } from '../shared/database.ts'
import { membershipOf } from './membership.ts'
import type { Membership } from './membership.ts'

export * from './activity.ts'
export * from './cohorts.ts'
export * from './invitations.ts'
export * from './members.ts'
export * from './membership.ts'

/** One member in the workspace that they joined first. Takes no viewer. */
export const memberByUserId = (db: Database, id: UserId): Promise<Membership | undefined> => membershipOf(db, id, null)

/** What those need who write to somebody, whatever their workspace. */
export type MemberView = Omit<Membership, 'cohortIds' | 'settings'>
