import { defaultSettings } from '@kith/domain'
import type { Guardrails, Role } from '@kith/domain'
import type { Instant } from '@kith/kernel'
import { selectRow } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

/** What the board goes by when somebody posts. */
export interface BoardMembership {
  readonly joinedAt: Instant
  readonly roles: readonly Role[]
  readonly guardrails: Guardrails
}

/** The viewer in their workspace; undefined when they do not belong there (any more). */
export const boardMembership = async (db: Database, viewer: Viewer): Promise<BoardMembership | undefined> => {
  const row = await selectRow<BoardMembership>(db, {
    name: 'board.membership',
    text: `select m.joined_at as "joinedAt", m.roles, w.settings->'guardrails' as guardrails
      from read.membership m join read.workspace w on w.workspace_id = m.workspace_id
      where m.user_id = $1 and m.workspace_id = $2 and not m.removed`,
    values: [viewer.userId, viewer.workspaceId],
  })
  // While the tables are filled anew, those of before serve on: they do not know the youngest numbers.
  return row && { ...row, guardrails: { ...defaultSettings.guardrails, ...row.guardrails } }
}
