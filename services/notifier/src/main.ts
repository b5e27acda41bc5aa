import { openJobs } from '@kith/jobs'
import type { Instant } from '@kith/kernel'
import { openMailboxMailer, openSmtpMailer } from '@kith/mail'
import { openPool } from '@kith/postgres'
import { mailCounts, prepareOutbox } from '@kith/read-model/outbox'
import { createLinkTokens, loadOrCreateKey, openVault } from '@kith/vault'
import { createHealth, createLogger, createMetrics, createShutdown, serveProbes } from '@kith/runtime'
import { readNotifierEnvironment } from './environment.ts'
import { startNotifier } from './notifier.ts'

const concurrency = 8

const env = readNotifierEnvironment()
const log = createLogger({ level: env.logLevel, name: 'notifier' })
const health = createHealth()
const metrics = createMetrics()
const shutdown = createShutdown(log)

const { connectionString } = env
const onLost = (error: Error): void => log.warn({ err: error }, 'a connection broke; another takes its place')
const pool = openPool({ connectionString, max: concurrency + 4, applicationName: 'kith notifier', onLost })
shutdown.add('database', () => pool.end())
health.addReadyCheck('database', async () => void (await pool.query('select 1')))
await prepareOutbox(pool)

// Links of another key open nothing: better not to start than to send them. The vault knows the key of the database.
const kek = await loadOrCreateKey(env.keyFile)
await openVault({ pool, kek }).then((vault) => vault.close())

const jobs = await openJobs(env.queue, { onFault: (text, error) => log.warn({ err: error }, text) })
shutdown.add('job queue', jobs.close)

const mailer = env.smtpUrl ? openSmtpMailer(env.smtpUrl, { connections: concurrency }) : openMailboxMailer()
shutdown.add('mailer', mailer.close)

const ended = metrics.counter({ name: 'kith_mail_tries_total', help: 'How tries to send ended', labels: ['state'] })
const waiting = metrics.gauge({ name: 'kith_mails', help: 'Mails that are not at their end', labels: ['state'] })
const notifier = await startNotifier({
  ...env,
  pool,
  jobs,
  mailer,
  links: createLinkTokens(kek),
  log,
  concurrency,
  clock: { now: () => new Date().toISOString() as Instant },
  onSettled: (state) => ended.inc({ state }),
})
shutdown.add('notifier', notifier.stop)

const countMails = async (): Promise<void> => {
  for (const [state, count] of Object.entries(await mailCounts(pool))) waiting.set({ state }, count)
}
if (env.metricsPort !== undefined) {
  const probes = await serveProbes({
    health,
    metrics: { ...metrics, text: () => countMails().then(metrics.text) },
    port: env.metricsPort,
  })
  shutdown.add('probes', probes.close)
  process.send?.({ ready: true, port: probes.port })
} else process.send?.({ ready: true })
health.setStarted(true)
log.info({ by: env.smtpUrl ? 'smtp' : 'mailbox' }, 'sending mail')
