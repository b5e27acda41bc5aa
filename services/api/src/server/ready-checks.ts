import type { EventStore } from '@kith/event-store'
import type { Pool } from '@kith/postgres'
import type { Health } from '@kith/runtime'

/** Ready: the database answers, the log answers, and the projector has made the views that pages read. */
export const addReadyChecks = (
  health: Health,
  { db, store }: { readonly db: Pool; readonly store: Pick<EventStore, 'head'> },
): void => {
  health.addReadyCheck('database', async () => {
    await db.query('select 1')
  })
  health.addReadyCheck('event store', async () => {
    await store.head()
  })
  health.addReadyCheck('views', async () => {
    const { rows } = await db.query<{ found: boolean }>(
      `select to_regclass('read.contact') is not null and to_regclass('read.membership') is not null as found`,
    )
    if (rows[0]?.found !== true) throw new Error('the projector has not made its views yet')
  })
}
