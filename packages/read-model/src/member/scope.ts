// Who may see what of a workspace, as parts of statements in which $1 is the viewer and $2 the workspace. The rules of the
// tables say the same once more; a statement must hold by itself all the same.

/** A condition: the viewer runs the workspace. */
export const viewerRuns = `exists (select from read.membership v
  where v.user_id = $1 and v.workspace_id = $2 and not v.removed and 'admin' = any(v.roles))`

/** A condition: the viewer is in the cohort of that column. */
export const viewerIsIn = (cohortId: string): string => `exists (select from read.cohort_member v
  join read.membership vm on vm.user_id = v.user_id and vm.workspace_id = v.workspace_id and not vm.removed
  where v.cohort_id = ${cohortId} and v.user_id = $1 and v.workspace_id = $2)`

/**
 * Cohorts of a workspace by their ids, in that order, as JSON. Ids are made by callers: that of another workspace's cohort
 * names nothing here.
 */
export const cohortNames = (ids: string, workspaceId: string): string => `coalesce((
  select json_agg(json_build_object('id', n.cohort_id, 'name', n.name) order by asked.place)
  from unnest(${ids}) with ordinality asked (cohort_id, place)
    join read.cohort n on n.cohort_id = asked.cohort_id and n.workspace_id = ${workspaceId}), '[]'::json)`
