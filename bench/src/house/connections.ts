import { join } from 'node:path'
import { catalogue } from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import { openPool } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { loadOrCreateKey, openVault } from '@kith/vault'
import type { Vault } from '@kith/vault'
import type { RunningApp } from './app.ts'

/** The bench's own way into a running app's log and database. */
export interface Connections {
  readonly pool: Pool
  readonly store: EventStore
  readonly vault: Vault
  readonly close: () => Promise<void>
}

export const connect = async (app: RunningApp): Promise<Connections> => {
  const pool = openPool({ connectionString: app.databaseUrl, max: 4, applicationName: 'kith bench' })
  const kek = await loadOrCreateKey(join(app.directory, 'secrets', 'kek'))
  const vault = await openVault({ pool, kek, cachedKeys: 400_000 })
  const store = openEventStore({ connectionString: app.eventStoreUrl, catalogue, sealer: vault })
  return {
    pool,
    store,
    vault,
    close: async () => {
      await store.close()
      await vault.close()
      await pool.end()
    },
  }
}
