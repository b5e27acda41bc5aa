import { join } from 'node:path'
import { createCommandHandler } from '@kith/command-handling'
import type { CommandHandler } from '@kith/command-handling'
import { catalogue } from '@kith/domain'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { openEventStore } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import { openPool } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { startEmbeddedPostgres } from '@kith/postgres/embedded'
import { loadOrCreateKey, openVault } from '@kith/vault'
import type { Vault } from '@kith/vault'
import type { Environment } from '../environment.ts'
import { openDataDirectory } from '../house/data-directory.ts'
import type { DataDirectory } from '../house/data-directory.ts'
import { lockDataDirectory } from '../house/lock.ts'
import { StartRefused } from '../house/refusal.ts'
import { readRunFile } from '../house/run-file.ts'

/** Everything that a command of the command line works with. */
export interface Workshop {
  readonly environment: Environment
  readonly directory: DataDirectory
  readonly pool: Pool
  readonly store: EventStore
  readonly vault: Vault
  readonly handler: CommandHandler
  readonly connections: Connections
  readonly close: () => Promise<void>
}

export interface Connections {
  readonly databaseUrl: string
  readonly eventStoreUrl: string
}

interface Servers extends Connections {
  readonly stop: () => Promise<void>
}

/** Servers of this command alone, while the app is not running. */
const startServers = async (directory: DataDirectory): Promise<Servers> => {
  const unlock = lockDataDirectory(directory.lockFile)
  const events = await startEmbeddedEventStore({ directory: directory.events, port: 0 }).catch((fault: unknown) => {
    unlock()
    // Its sentences name the stream and what to do.
    throw new StartRefused(fault instanceof Error ? fault.message : String(fault))
  })
  const postgres = await startEmbeddedPostgres({ directory: directory.postgres })
  return {
    databaseUrl: postgres.connectionString,
    eventStoreUrl: events.connectionString,
    stop: async () => {
      await postgres.stop()
      await events.stop()
      unlock()
    },
  }
}

/** The servers that were named, or those of the app that runs on this data directory, or servers started for now. */
const findServers = async (environment: Environment, directory: DataDirectory): Promise<Servers> => {
  const { databaseUrl, eventStoreUrl } = environment
  const running = readRunFile(directory.runFile)
  const there = databaseUrl && eventStoreUrl ? { databaseUrl, eventStoreUrl } : running
  if (there)
    return { databaseUrl: there.databaseUrl, eventStoreUrl: there.eventStoreUrl, stop: () => Promise.resolve() }
  return startServers(directory)
}

/** Opens the workshop. The caller closes it. */
export const openWorkshop = async (environment: Environment): Promise<Workshop> => {
  const directory = openDataDirectory(environment.dataDirectory)
  const { stop, ...connections } = await findServers(environment, directory)
  const pool = openPool({ connectionString: connections.databaseUrl, max: 4, applicationName: 'kith command line' })
  const kek = await loadOrCreateKey(environment.inherited['KITH_KEY_FILE'] ?? join(directory.secrets, 'kek'))
  const vault = await openVault({ pool, kek })
  const store = openEventStore({ connectionString: connections.eventStoreUrl, catalogue, sealer: vault })
  return {
    environment,
    directory,
    pool,
    store,
    vault,
    handler: createCommandHandler({ store }),
    connections,
    close: async () => {
      await store.close()
      // It listens on a connection of its own, which would keep the process alive.
      await vault.close()
      await pool.end()
      await stop()
    },
  }
}
