import { join } from 'node:path'
import type { Child } from './child.ts'
import { keepAlive } from './child.ts'
import type { House } from './house.ts'
import { freePort } from './ports.ts'

export interface EventLog {
  readonly connectionString: string
  readonly children: readonly Child[]
}

/** The event log: the one that was named, or the embedded server as a child on a loopback port of its own. */
export const openEventLog = async (house: House): Promise<EventLog> => {
  const { environment, directory } = house
  if (environment.eventStoreUrl) return { connectionString: environment.eventStoreUrl, children: [] }
  const port = await freePort()
  const child = keepAlive({
    name: 'event-store',
    file: house.built('event-store.js'),
    args: [directory.events, String(port)],
    env: { NODE_ENV: 'production' },
    logFile: join(directory.logs, 'event-store.log'),
    onRestart: house.onRestart,
  })
  await house.within(child.ready, 'event-store')
  return { connectionString: `esdb://127.0.0.1:${port}?tls=false`, children: [child] }
}
