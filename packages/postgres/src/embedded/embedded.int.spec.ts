import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { installedBinaries } from './binaries.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts'

const isRoot = process.getuid?.() === 0
const program = join(import.meta.dirname, '..', '..', 'test', 'start-embedded.ts')

interface Answer extends EmbeddedPostgres {
  readonly log: readonly string[]
  readonly error?: string
}

const startElsewhere = async (args: readonly string[], account: object = {}): Promise<Answer> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...args], {
    ...account,
    cwd: import.meta.dirname,
    env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', TMPDIR: tmpdir() },
  })
  return JSON.parse(stdout) as Answer
}

const ask = async (connectionString: string, question: string): Promise<readonly object[]> => {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(question)).rows as readonly object[]
  } finally {
    await client.end()
  }
}

/** A killed process is there until the system has taken it down; looked at before that, it seems to run. */
const goneFor = async (processId: number): Promise<void> => {
  for (;;) {
    try {
      process.kill(processId, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('the embedded server', () => {
  let template: string
  let place: string
  let directory: string
  const started: EmbeddedPostgres[] = []
  const start = async (options: object = {}): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ directory, durable: false, ...options })
    started.push(server)
    return server
  }

  /** A cluster takes a second of processor time to make and none to copy. */
  const begin = async (): Promise<void> => {
    await mkdir(dirname(directory), { recursive: true })
    await promisify(execFile)('cp', ['-a', template, directory])
  }

  beforeAll(async () => {
    template = await mkdtemp(join(tmpdir(), 'kith-embedded-'))
    await chmod(template, 0o755)
    await (await startEmbeddedPostgres({ directory: template, durable: false })).stop()
    await rm(join(template, 'port'))
  })
  afterAll(() => rm(template, { recursive: true, force: true }))
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'kith-embedded-'))
    await chmod(place, 0o755)
    directory = join(place, 'a directory with spaces', 'and-a-long-name'.repeat(6))
  })
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop()
    await rm(place, { recursive: true, force: true })
  })

  it('keeps its rows, its port and its password over a stop and a start', async () => {
    await begin()
    const first = await start()
    await ask(first.connectionString, 'create table kept as select 1 as one')
    await first.stop()
    const second = await start()
    expect(second).toMatchObject({ connectionString: first.connectionString, adopted: false })
    expect(await ask(second.connectionString, 'select one from kept')).toEqual([{ one: 1 }])
    expect((await stat(join(directory, 'password'))).mode & 0o777).toBe(0o600)
  })

  it('is durable, checked, and on loopback only', async () => {
    const { connectionString } = await start({ durable: true })
    const rows = await ask(
      connectionString,
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'server_encoding', 'unix_socket_directories') order by 1",
    )
    expect(rows.map((row) => Object.values(row).join('='))).toEqual([
      'data_checksums=on',
      'fsync=on',
      'listen_addresses=127.0.0.1',
      'server_encoding=UTF8',
      'synchronous_commit=on',
      'unix_socket_directories=',
    ])
    for (const extension of ['pg_trgm', 'unaccent', 'btree_gin', 'pg_stat_statements'])
      await ask(connectionString, `create extension ${extension}`)
    await expect(ask(connectionString.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password')
  })

  it('is adopted by the next process after its own was killed', async () => {
    await begin()
    const elsewhere = await startElsewhere([directory])
    const adopted = await start()
    expect(adopted).toMatchObject({ adopted: true, processId: elsewhere.processId, port: elsewhere.port })
  })

  it('comes back after a kill of the server with everything that was committed', async () => {
    await begin()
    const first = await start({ durable: true })
    await ask(first.connectionString, 'create table kept as select 1 as one')
    process.kill(first.processId, 'SIGKILL')
    await goneFor(first.processId)
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await ask(second.connectionString, 'select one from kept')).toEqual([{ one: 1 }])
  })

  it('is not fooled by the pid file of a dead server whose number another program has now', async () => {
    await begin()
    const first = await start()
    const pidFile = join(first.processId > 0 ? await clusterOf(first) : '', 'postmaster.pid')
    const text = await readFile(pidFile, 'utf8')
    await first.stop()
    await writeFile(pidFile, text.replace(/^\d+/, String(process.pid)))
    const second = await start()
    expect(second).toMatchObject({ adopted: false })
    expect(second.processId).not.toBe(process.pid)
  })

  it('takes another port when its own is taken', async () => {
    await begin()
    const first = await start()
    await first.stop()
    const squatter = createServer().listen(first.port, '127.0.0.1')
    await new Promise((resolve) => squatter.once('listening', resolve))
    try {
      const said: string[] = []
      const second = await start({ log: (text: string) => said.push(text) })
      expect(second.port).not.toBe((squatter.address() as AddressInfo).port)
      expect(said).toContain(`Port ${first.port} is taken by another program; PostgreSQL takes another one`)
    } finally {
      squatter.close()
    }
  })

  it('is made once when several processes start together', async () => {
    const servers = await Promise.all([start(), start(), start()])
    expect(new Set(servers.map(({ processId }) => processId)).size).toBe(1)
    expect(servers.filter(({ adopted }) => !adopted)).toHaveLength(1)
  })

  it('takes over a lock whose holder died, and an initialisation that was cut short', async () => {
    await mkdir(join(directory, 'cluster.unfinished', 'data'), { recursive: true })
    await writeFile(join(directory, 'lock'), '999999999')
    expect((await start()).adopted).toBe(false)
  })

  it('says what to do when the password is gone', async () => {
    await begin()
    const server = await start()
    await server.stop()
    await rm(join(directory, 'password'))
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow('Put it back from a backup')
    started.length = 0
  })

  const clusterOf = async ({ connectionString }: EmbeddedPostgres): Promise<string> => {
    const [row] = await ask(connectionString, "select setting from pg_settings where name = 'data_directory'")
    return (row as { setting: string }).setting
  }

  describe.runIf(isRoot)('when root starts it', () => {
    const nobody = { uid: 65_534, gid: 65_534 }

    it('runs as nobody', async () => {
      await begin()
      const { processId } = await start()
      expect((await stat(`/proc/${processId}`)).uid).toBe(nobody.uid)
    })

    it('runs for an ordinary user as that user', async () => {
      await mkdir(directory, { recursive: true })
      await promisify(execFile)('chown', ['-R', '65534:65534', place])
      const elsewhere = await startElsewhere([directory], nobody)
      expect(elsewhere.error).toBeUndefined()
      expect((await stat(join(directory, 'password'))).uid).toBe(nobody.uid)
      expect(await start()).toMatchObject({ adopted: true })
    })

    it('tells an ordinary user whose the cluster is', async () => {
      await begin()
      await (await start()).stop()
      started.length = 0
      await chmod(directory, 0o777)
      const stranger = await startElsewhere([directory], { uid: 65_533, gid: 65_533 })
      expect(stranger.error).toContain('belongs to the system user number 65534')
    })

    it('lies under /var/lib/kith when nobody may enter its directory, with binaries that nobody may run copied', async () => {
      const closed = join(place, 'root-only')
      const binaries = join(closed, 'package', 'native')
      await mkdir(closed, { mode: 0o700 })
      await cp(dirname(installedBinaries()), dirname(binaries), { recursive: true, verbatimSymlinks: true })
      const manifest = join(dirname(binaries), 'package.json')
      await writeFile(manifest, JSON.stringify({ version: `spec-${process.pid}` }))
      const said: string[] = []
      const first = await start({ directory: join(closed, 'data'), binaries, log: (text: string) => said.push(text) })
      const cluster = await clusterOf(first)
      try {
        expect(cluster).toMatch(/^\/var\/lib\/kith\/[0-9a-f]{12}\/cluster$/)
        expect(said.join('\n')).toContain('its data lies in /var/lib/kith/')
        await ask(first.connectionString, 'create table kept as select 1 as one')
        await first.stop()
        const second = await start({ directory: join(closed, 'data'), binaries })
        expect(await ask(second.connectionString, 'select one from kept')).toEqual([{ one: 1 }])
        await second.stop()
        await rm(join(closed, 'data'), { recursive: true })
        const third = await start({ directory: join(closed, 'data'), binaries })
        await expect(ask(third.connectionString, 'select one from kept')).rejects.toThrow('does not exist')
        expect((await stat(`${dirname(cluster)}.aside-1`)).isDirectory()).toBe(true)
        await third.stop()
      } finally {
        started.length = 0
        for (const left of [dirname(cluster), `${dirname(cluster)}.aside-1`])
          await rm(left, { recursive: true, force: true })
        await rm(`/var/lib/kith/postgresql-spec-${process.pid}`, { recursive: true, force: true })
      }
    })
  })
})
