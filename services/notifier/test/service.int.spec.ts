import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import type { EmbeddedEventStore } from '@kith/embedded-eventstore'
import type { SubjectId } from '@kith/kernel'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { loadOrCreateKey, openVault } from '@kith/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe('the notifier as a process', () => {
  let directory: string
  let database: TestDatabase
  let log: EmbeddedEventStore
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-notifier-'))
    database = await openTestDatabase()
    log = await startEmbeddedEventStore()
    const vault = await openVault({ pool: database.pool, kek: await loadOrCreateKey(join(directory, 'kek')) })
    await vault.prepareToSeal([randomUUID() as SubjectId])
    await vault.close()
  })
  afterAll(async () => {
    await log.stop()
    await database.drop()
    await rm(directory, { recursive: true, force: true })
  })

  const start = (keyFile: string): ChildProcess =>
    fork(join(import.meta.dirname, '..', 'src', 'main.ts'), {
      execArgv: ['--import', 'tsx'],
      silent: true,
      env: {
        ...process.env,
        DATABASE_URL: database.connectionString,
        EVENTSTORE_URL: log.connectionString,
        KITH_KEY_FILE: join(directory, keyFile),
        KITH_METRICS_PORT: '0',
        LOG_LEVEL: 'warn',
      },
    })

  it('is ready with the key of the database', async () => {
    const child = start('kek')
    const [message] = (await once(child, 'message')) as [{ ready: boolean; port: number }]
    const answer = await fetch(`http://127.0.0.1:${String(message.port)}/health/ready`)
    child.kill('SIGKILL')
    expect([message.ready, answer.status]).toEqual([true, 200])
  }, 60_000)

  it('does not start with another key: the links in its mails would open nothing', async () => {
    const child = start('another')
    let said = ''
    child.stderr?.on('data', (chunk) => (said += String(chunk)))
    child.stdout?.on('data', (chunk) => (said += String(chunk)))
    const [code] = (await once(child, 'close')) as [number | null]
    expect(code).not.toBe(0)
    expect(said).toContain('Put back the key file that belongs to it')
  }, 60_000)
})
