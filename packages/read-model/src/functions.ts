// Functions in the schema `read` that row rules and queries call. The projector makes them before any table.
import { activityFunctions } from './member/activity-functions.ts'
import { definer } from './shared/definer.ts'

/**
 * Who looks, as `asViewer` set it for this transaction; null when nobody did, and a comparison with null is never true.
 * Plain SQL, so that PostgreSQL takes the calls away.
 */
const settings: readonly string[] = [
  `create or replace function read.viewer() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.viewer', true), '')::uuid`,
  `create or replace function read.asked_workspace() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.workspace', true), '')::uuid`,
]

const standing: readonly string[] = [
  // The workspace that is looked at, when the viewer belongs to it; null for those who left, and for strangers.
  definer(
    'read.viewer_workspace()',
    'uuid',
    `return (select m.workspace_id from read.membership m
      where m.user_id = read.viewer() and m.workspace_id = read.asked_workspace() and not m.removed);`,
  ),
  // Cohorts of that workspace that the viewer belongs to.
  definer(
    'read.viewer_cohorts()',
    'uuid[]',
    `return (select coalesce(array_agg(c.cohort_id), '{}') from read.cohort_member c
      where c.user_id = read.viewer() and c.workspace_id = read.viewer_workspace());`,
  ),
  definer(
    'read.viewer_is_admin()',
    'boolean',
    `return exists (select from read.membership m
      where m.user_id = read.viewer() and m.workspace_id = read.asked_workspace() and not m.removed
        and 'admin' = any(m.roles));`,
  ),
]

/** The statements that make them, in order; each may be run again. */
export const readFunctions: readonly string[] = [...settings, ...standing, ...activityFunctions]
