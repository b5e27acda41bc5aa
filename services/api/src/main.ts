// Composition root of the api: reads the environment, starts, tells its parent, stops in order.
import type { Instant } from '@kith/kernel'
import { EnvironmentError, createLogger, createShutdown } from '@kith/runtime'
import { readApiEnvironment } from './environment.ts'
import { startApi } from './start-api.ts'

const main = async (): Promise<void> => {
  const environment = readApiEnvironment()
  const log = createLogger({ level: environment.logLevel, name: 'api' })
  const shutdown = createShutdown(log)
  const api = await startApi(environment, log, { now: () => new Date().toISOString() as Instant })
  shutdown.add('api', api.stop)
  log.info({ port: api.port }, 'listening')
  process.send?.({ ready: true, port: api.port })
}

main().catch((error: unknown) => {
  const text = error instanceof EnvironmentError ? error.message : String((error as Error).stack ?? error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
})
