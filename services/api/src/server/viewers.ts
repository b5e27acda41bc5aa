import type { Clock } from '@kith/kernel'
import { localDate } from '@kith/kernel'
import type { Pool } from '@kith/postgres'
import { membershipOf } from '@kith/read-model/queries'
import type { Membership } from '@kith/read-model/queries'
import { secondFactorMissing } from '../auth/totp/required.ts'
import type { Session, Sessions } from '../auth/sessions/session.ts'
import type { ApiViewer } from '../graphql/viewer.ts'

/** Who asks: the session and, when they belong to where it works, the viewer with the day that it is for them. */
export interface Asker {
  readonly session: Session
  readonly viewer: ApiViewer | undefined
}

/** Whoever may change what others have signs in anew twice a day. */
const adminHours = 12

export const viewerOf = (
  membership: Membership,
  at: { readonly clock: Clock; readonly factors: Session['factors'] },
): ApiViewer => {
  const { userId, workspaceId, timeZone, roles, cohortIds, settings } = membership
  return {
    userId,
    workspaceId,
    timeZone,
    today: localDate(at.clock.now(), timeZone),
    roles,
    cohortIds,
    secondFactorMissing: secondFactorMissing({ factors: at.factors, roles, setting: settings.secondFactor }),
  }
}

/** Finds out who asks, in two statements: the session's and the member's. Both each time, so that losing a right holds. */
export const createViewers = (house: { readonly system: Pool; readonly clock: Clock; readonly sessions: Sessions }) => {
  const { system, clock, sessions } = house
  const isTooOld = ({ createdAt }: Session): boolean =>
    Date.parse(clock.now()) - Date.parse(createdAt) > adminHours * 3_600_000

  return async (cookieHeader: string | undefined): Promise<Asker | undefined> => {
    const found = await sessions.read(cookieHeader)
    if (!found) return undefined
    const membership = await membershipOf(system, found.userId, found.workspaceId)
    // Somebody who was removed is not led into another workspace half-way through their work: they sign in anew.
    if (!membership) return { session: found, viewer: undefined }
    if (membership.erased || (membership.roles.includes('admin') && isTooOld(found))) {
      await sessions.end(found.userId, found.id)
      return undefined
    }
    const session = found.workspaceId === null ? await sessions.enter(found, membership.workspaceId) : found
    return { session, viewer: viewerOf(membership, { clock, factors: session.factors }) }
  }
}

export type Viewers = ReturnType<typeof createViewers>
