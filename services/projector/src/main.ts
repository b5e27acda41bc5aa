import { catalogue } from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import { openPool } from '@kith/postgres'
import { projections } from '@kith/read-model/projections'
import { createHealth, createLogger, createMetrics, createShutdown, serveProbes } from '@kith/runtime'
import { loadOrCreateKey, openVault } from '@kith/vault'
import { readProjectorEnvironment } from './environment.ts'
import { startProjector } from './live/projector.ts'
import { observe } from './observe.ts'

const env = readProjectorEnvironment()
const log = createLogger({ level: env.logLevel, name: 'projector' })
const metrics = createMetrics()
const health = createHealth()
const shutdown = createShutdown(log)

const pool = openPool({
  connectionString: env.connectionString,
  max: 8,
  applicationName: 'kith projector',
  onLost: (error) => log.warn({ err: error }, 'a connection to PostgreSQL was lost'),
})
shutdown.add('pool', () => pool.end())
const vault = await openVault({ pool, kek: await loadOrCreateKey(env.keyFile) })
shutdown.add('vault', () => vault.close())
const store = openEventStore({
  connectionString: env.eventStoreUrl,
  catalogue,
  sealer: vault,
  onWarning: (text) => log.warn(text),
})
shutdown.add('event store', () => store.close())

const projector = startProjector({ pool, store, projections, log })
shutdown.add('projector', () => projector.stop())
projector.done.catch((error: unknown) => {
  log.fatal({ err: error }, 'the projector cannot go on')
  // A step that fails makes the exit code 1, so that whoever started us notices.
  shutdown.add('fault', () => Promise.reject(error))
  void shutdown.run('fault')
})

const stopLooking = observe({ projector, pool, store, health, metrics })
shutdown.add('figures', stopLooking)
const probes = env.metricsPort === undefined ? undefined : await serveProbes({ health, metrics, port: env.metricsPort })
if (probes) shutdown.add('probes', () => probes.close())

health.setStarted(true)
shutdown.add('readiness', () => health.setStarted(false))
await projector.prepared
process.send?.({ ready: true, port: probes?.port })
log.info({ port: probes?.port }, 'the projector is at work')
