import type { Clock, UserId } from '@kith/kernel'
import { localDate } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { memberByUserId } from '@kith/read-model/queries'
import type { Session, SessionReader } from '../auth/session.ts'
import type { ApiViewer } from '../graphql/viewer.ts'

/** Who asks: the session and, when they belong to a workspace, the viewer with the day that it is for them. */
export interface Asker {
  readonly session: Session
  readonly viewer: ApiViewer | undefined
}

/** Finds out who asks, in two statements: the session's and the member's. Both each time, so that losing a right holds. */
export const createViewers = (house: {
  readonly system: Pool
  readonly clock: Clock
  readonly readSession: SessionReader
}) => {
  const viewerOf = async (userId: UserId): Promise<ApiViewer | undefined> => {
    const member = await memberByUserId(house.system, userId)
    if (!member || member.erased) return undefined
    const { workspaceId, timeZone, roles } = member
    const today = localDate(house.clock.now(), timeZone)
    return { userId, workspaceId, timeZone, today, roles, cohortIds: [], secondFactorMissing: false }
  }
  return async (cookieHeader: string | undefined): Promise<Asker | undefined> => {
    const session = await house.readSession(cookieHeader)
    return session && { session, viewer: await viewerOf(session.userId) }
  }
}

export type Viewers = ReturnType<typeof createViewers>
