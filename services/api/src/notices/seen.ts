import type { Pool } from '@kith/postgres'
import { nothingSeen } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'

/** How far into the log the viewer has seen what they were told. */
export const seenPosition = async (system: Pool, { userId, workspaceId }: Viewer): Promise<number> => {
  const { rows } = await system.query<{ position: string }>({
    name: 'notices-seen.position',
    text: 'select seen_position as position from api.notices_seen where user_id = $1 and workspace_id = $2',
    values: [userId, workspaceId],
  })
  return Number(rows[0]?.position ?? nothingSeen)
}

/** Keeps that the viewer saw everything up to `position`; never goes back. */
export const keepSeen = async (system: Pool, { userId, workspaceId }: Viewer, position: number): Promise<void> => {
  await system.query({
    name: 'notices-seen.keep',
    text: `insert into api.notices_seen as s (user_id, workspace_id, seen_at, seen_position) values ($1, $2, now(), $3)
      on conflict (user_id, workspace_id) do update
        set seen_at = now(), seen_position = greatest(s.seen_position, excluded.seen_position)`,
    values: [userId, workspaceId, position],
  })
}
