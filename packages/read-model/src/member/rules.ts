import type { RowRule } from '../fold/row-rule.ts'

const here = 'workspace_id = (select read.viewer_workspace())'
const isAdmin = '(select read.viewer_is_admin())'

/** What everybody in the workspace may see. */
export const coMembers: RowRule = () => here

/** What a cohort's own people may see, and whoever runs the workspace. */
export const cohortMates: RowRule = () =>
  `${here} and (${isAdmin} or cohort_id = any((select read.viewer_cohorts())::uuid[]))`

/** What only those may see who run the workspace. */
export const adminsOnly: RowRule = () => `${here} and ${isAdmin}`

/** One's own account; for an admin also those of the people in their workspace. */
export const ownAccount: RowRule = (schema) =>
  `user_id = (select read.viewer()) or (${isAdmin} and user_id in (
    select m.user_id from ${schema}.membership m where m.${here} and not m.removed))`
