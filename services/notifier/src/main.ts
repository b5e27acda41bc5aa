import { createCommandHandler } from '@kith/command-handling'
import { catalogue } from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import { openFileStore } from '@kith/files'
import { openJobs } from '@kith/jobs'
import type { Instant } from '@kith/kernel'
import { openMailboxMailer, openSmtpMailer } from '@kith/mail'
import { openPool } from '@kith/postgres'
import { linePause, mailCounts, prepareOutbox } from '@kith/read-model/outbox'
import { createLinkTokens, loadOrCreateKey, openVault } from '@kith/vault'
import { createHealth, createLogger, createMetrics, createShutdown, serveProbes } from '@kith/runtime'
import { openBounceImap } from './bounces/imap.ts'
import { startBounces } from './bounces/start-bounces.ts'
import { readNotifierEnvironment } from './environment.ts'
import { countPassedOver } from './following/passed-over.ts'
import { prepareFollowing } from './following/tables.ts'
import { startNotifier } from './notifier.ts'
import { startFollowing } from './start-following.ts'

const concurrency = 8

const env = readNotifierEnvironment()
const log = createLogger({ level: env.logLevel, name: 'notifier' })
const health = createHealth()
const metrics = createMetrics()
const shutdown = createShutdown(log)

const { connectionString } = env
const onLost = (error: Error): void => log.warn({ err: error }, 'a connection broke; another takes its place')
const pool = openPool({ connectionString, max: concurrency + 7, applicationName: 'kith notifier', onLost })
shutdown.add('database', () => pool.end())
health.addReadyCheck('database', async () => void (await pool.query('select 1')))
await prepareOutbox(pool)
await prepareFollowing(pool)

// Links of another key open nothing: better not to start than to send them. The vault knows the key of the database.
const kek = await loadOrCreateKey(env.keyFile)
const vault = await openVault({ pool, kek })
shutdown.add('vault', vault.close)
const store = openEventStore({
  connectionString: env.eventStoreUrl,
  catalogue,
  sealer: vault,
  onWarning: (text) => log.warn(text),
})
shutdown.add('event store', store.close)
health.addReadyCheck('event store', async () => void (await store.head()))

const jobs = await openJobs(env.queue, { onFault: (text, error) => log.warn({ err: error }, text) })
shutdown.add('job queue', jobs.close)

const mailer = env.smtpUrl
  ? openSmtpMailer(env.smtpUrl, { connections: concurrency, dkim: env.dkim })
  : openMailboxMailer()
shutdown.add('mailer', mailer.close)

const ended = metrics.counter({ name: 'kith_mail_tries_total', help: 'How tries to send ended', labels: ['state'] })
const waiting = metrics.gauge({ name: 'kith_mails', help: 'Mails that are not at their end', labels: ['state'] })
const clock = { now: () => new Date().toISOString() as Instant }
const notifier = await startNotifier({
  ...env,
  pool,
  jobs,
  mailer,
  links: createLinkTokens(kek),
  log,
  concurrency,
  clock,
  onSettled: (state) => ended.inc({ state }),
})
shutdown.add('notifier', notifier.stop)
const commands = createCommandHandler({ store, cachedStates: 1_000 })
const following = startFollowing({ pool, store, commands, clock, log, files: openFileStore(env.files) })
shutdown.add('following', following.stop)

const worked = metrics.counter({
  name: 'kith_mail_returned_total',
  help: 'Messages to the address for bounces',
  labels: ['kind'],
})
const bounces = startBounces({
  pool,
  commands,
  clock,
  log,
  mailbox: env.bounceMailbox,
  imap: env.bounceImapUrl === undefined ? undefined : openBounceImap(env.bounceImapUrl),
  onWorked: (kind) => worked.inc({ kind }),
})
shutdown.add('bounces', bounces.stop)

const passedOver = metrics.gauge({ name: 'kith_events_passed_over', help: 'Events that nothing could follow from' })
const paused = metrics.gauge({
  name: 'kith_mail_paused',
  help: '1 while the mail server does not answer and mails rest',
})
const countAll = async (): Promise<void> => {
  passedOver.set({}, await countPassedOver(pool))
  paused.set({}, (await linePause(pool)) === undefined ? 0 : 1)
  for (const [state, count] of Object.entries(await mailCounts(pool))) waiting.set({ state }, count)
}
if (env.metricsPort !== undefined) {
  const probes = await serveProbes({
    health,
    metrics: { ...metrics, text: () => countAll().then(metrics.text) },
    port: env.metricsPort,
  })
  shutdown.add('probes', probes.close)
  process.send?.({ ready: true, port: probes.port })
} else process.send?.({ ready: true })
health.setStarted(true)
log.info({ by: env.smtpUrl ? 'smtp' : 'mailbox' }, 'sending mail')
