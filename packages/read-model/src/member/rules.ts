import { inViewersWorkspace, viewer, viewerIsAdmin } from '../fold/row-rule.ts'
import type { RowRule } from '../fold/row-rule.ts'

/** What everybody in the workspace may see. */
export const coMembers: RowRule = () => inViewersWorkspace

/** What a cohort's own people may see, and whoever runs the workspace. */
export const cohortMates: RowRule = () =>
  `${inViewersWorkspace} and (${viewerIsAdmin} or cohort_id = any((select read.viewer_cohorts())::uuid[]))`

/** What only those may see who run the workspace. */
export const adminsOnly: RowRule = () => `${inViewersWorkspace} and ${viewerIsAdmin}`

/** One's own account; for an admin also those of the people in their workspace. */
export const ownAccount: RowRule = (schema) =>
  `user_id = ${viewer} or (${viewerIsAdmin} and user_id in (
    select m.user_id from ${schema}.membership m where m.${inViewersWorkspace} and not m.removed))`
