import type { Role } from '@kith/domain'
import type { CohortId } from '@kith/kernel'
import type { Viewer } from '@kith/read-model/queries'

/** Who asks, with what they are in this workspace: read anew for every request. */
export interface ApiViewer extends Viewer {
  readonly roles: readonly Role[]
  /** Cohorts that they belong to now, open or closed. */
  readonly cohortIds: readonly CohortId[]
  /** The workspace asks its staff for a second factor, and this request was made without one. */
  readonly secondFactorMissing: boolean
}
