import { join } from 'node:path'
import type { Child } from './child.ts'
import { keepAlive } from './child.ts'
import type { House } from './house.ts'

interface Connections {
  readonly databaseUrl: string
  readonly eventStoreUrl: string
}

/** Two processes cannot share a port: the projector takes the one that was named, the notifier the one after it. */
const metricsPort = (named: string | undefined, place: number): NodeJS.ProcessEnv =>
  named === undefined || named === '0' ? {} : { KITH_METRICS_PORT: String(Number(named) + place) }

/** Kith's own processes and the settings that they share. The api is last: it is the one that people talk to. */
export const startServices = (house: House, { databaseUrl, eventStoreUrl }: Connections): readonly Child[] => {
  const { environment, directory } = house
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    ...environment.inherited,
    KITH_PORT: String(environment.port),
    KITH_DATA: directory.root,
    PUBLIC_URL: environment.publicUrl,
    DATABASE_URL: databaseUrl,
    EVENTSTORE_URL: eventStoreUrl,
    KITH_KEY_FILE: environment.inherited['KITH_KEY_FILE'] ?? join(directory.secrets, 'kek'),
    KITH_SECRET_FILE: environment.inherited['KITH_SECRET_FILE'] ?? join(directory.secrets, 'session'),
    KITH_WEB_DIR: environment.webDirectory ?? house.built('../../../web/dist'),
  }
  return ['projector', 'notifier', 'api'].map((name, place) =>
    keepAlive({
      name,
      file: house.built(`${name}.js`),
      env: { ...env, ...metricsPort(environment.inherited['KITH_METRICS_PORT'], place) },
      logFile: join(directory.logs, `${name}.log`),
      onRestart: house.onRestart,
    }),
  )
}
