import { startEmbeddedPostgres } from '@kith/postgres/embedded'
import type { House } from './house.ts'
import { isAlive } from './alive.ts'

export interface Database {
  readonly connectionString: string
  readonly processId: () => number | undefined
  readonly stop: () => Promise<void>
}

const lookEveryMs = 500

/** The database: the one that was named, or the embedded PostgreSQL, started again whenever it goes away. */
export const openDatabase = async (house: House): Promise<Database> => {
  const named = house.environment.databaseUrl
  if (named) return { connectionString: named, processId: () => undefined, stop: () => Promise.resolve() }
  const start = () => startEmbeddedPostgres({ directory: house.directory.postgres, log: () => undefined })

  let running = await start()
  const { connectionString, port } = running
  let stopping = false
  let repair: Promise<void> | undefined

  const restart = async (): Promise<void> => {
    house.onRestart('postgres', 'its process is gone')
    running = await startEmbeddedPostgres({ directory: house.directory.postgres, port, log: () => undefined })
  }
  const look = (): void => {
    if (stopping || repair || running.processId === undefined || isAlive(running.processId)) return
    // A failed start is tried again at the next look.
    repair = restart()
      .catch(() => undefined)
      .finally(() => (repair = undefined))
  }
  const watch = setInterval(look, lookEveryMs)

  return {
    connectionString,
    processId: () => running.processId,
    stop: async () => {
      stopping = true
      clearInterval(watch)
      await repair
      await running.stop()
    },
  }
}
