import type { Role } from '@kith/domain'
import type { UserId } from '@kith/kernel'
import { pageSize, selectRow, selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { containing, foldText } from '../shared/search-text.ts'

/** Somebody in the workspace who may be asked. */
export interface MemberReferrerView {
  readonly id: UserId
  readonly name: string
  readonly roles: readonly Role[]
}

const columns = 'm.user_id as id, m.name, m.roles'
const canBeAsked = `m.workspace_id = $2 and m.user_id <> $1 and not m.removed and not m.erased
  and exists (select from read.membership me where me.user_id = $1 and me.workspace_id = $2 and not me.removed)`

/** People of the workspace but the viewer whose name contains `search`: mentors first, then by name. At most 50. */
export const memberReferrers = (
  db: Database,
  viewer: Viewer,
  { search, first }: { readonly search: string; readonly first: number },
): Promise<readonly MemberReferrerView[]> => {
  const wanted = foldText(search)
  const values: unknown[] = [viewer.userId, viewer.workspaceId, pageSize(first, 50)]
  const like = wanted === '' ? '' : ` and m.sort_name like $${values.push(containing(wanted))}`
  return selectRows<MemberReferrerView>(db, {
    name: `referrers${like === '' ? '' : '.search'}`,
    text: `select ${columns} from read.membership m where ${canBeAsked}${like}
      order by 'mentor' = any(m.roles) desc, m.sort_name, m.user_id limit $3`,
    values,
  })
}

/** One of them by the id; undefined for the viewer themselves, for who left, and for everybody elsewhere. */
export const memberReferrerById = (db: Database, viewer: Viewer, id: UserId): Promise<MemberReferrerView | undefined> =>
  selectRow<MemberReferrerView>(db, {
    name: 'referrers.by-id',
    text: `select ${columns} from read.membership m where ${canBeAsked} and m.user_id = $3`,
    values: [viewer.userId, viewer.workspaceId, id],
  })
