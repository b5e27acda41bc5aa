import type { UserId } from '@kith/kernel'
import { selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

/** Somebody in the workspace who mentors. */
export interface MentorView {
  readonly id: UserId
  readonly name: string
}

const canBeAsked = `m.workspace_id = $2 and m.user_id <> $1 and not m.removed and not m.erased
  and exists (select from read.membership me where me.user_id = $1 and me.workspace_id = $2 and not me.removed)`

/** Everybody of the workspace who mentors, the viewer apart, by name; at most 200. */
export const mentors = (db: Database, viewer: Viewer): Promise<readonly MentorView[]> =>
  selectRows<MentorView>(db, {
    name: 'mentors',
    text: `select m.user_id as id, m.name from read.membership m where ${canBeAsked} and 'mentor' = any(m.roles)
      order by m.sort_name, m.user_id limit 200`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** Whether a member of the workspace mentors; undefined for who left, for the viewer, and for everybody elsewhere. */
export const mentorsHere = async (db: Database, viewer: Viewer, id: UserId): Promise<boolean | undefined> =>
  (
    await selectRow<{ readonly mentors: boolean }>(db, {
      name: 'mentors.by-id',
      text: `select 'mentor' = any(m.roles) as mentors from read.membership m where ${canBeAsked} and m.user_id = $3`,
      values: [viewer.userId, viewer.workspaceId, id],
    })
  )?.mentors
