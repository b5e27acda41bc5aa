import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock, Instant, WorkspaceId } from '@kith/kernel'
import { openTestDatabase } from '@kith/postgres/testing'
import { createLogger } from '@kith/runtime'
import { readApiEnvironment } from '../src/environment.ts'
import { startApi } from '../src/start-api.ts'
import type { Api } from '../src/start-api.ts'
import type { owner } from './browser.ts'
import { startChild } from './children.ts'

export interface TestHouse {
  readonly url: string
  readonly api: Api
  readonly database: Awaited<ReturnType<typeof openTestDatabase>>
  readonly environment: Readonly<Record<string, string>>
  /** Makes another account in a workspace. */
  readonly join: (person: typeof owner, workspaceId: string) => Promise<void>
  /** Lines of the api's log. */
  readonly logged: () => string
  readonly stop: () => Promise<void>
}

const wallClock: Clock = { now: () => new Date().toISOString() as Instant }

/** The real thing: a log in memory, PostgreSQL, a projector in its own process, and the api in this one. */
export const openTestHouse = async (
  extra: Readonly<Record<string, string>> = {},
  clock: Clock = wallClock,
): Promise<TestHouse> => {
  const directory = await mkdtemp(join(tmpdir(), 'kith-api-'))
  const database = await openTestDatabase()
  const store = await startChild({
    file: 'packages/embedded-eventstore/src/bin.ts',
    args: ['--memory', '--port', '0'],
    isReady: (said) => said.includes('ready at'),
  })
  const eventStoreUrl = /esdb:\S+/.exec(store.said())?.[0] ?? ''
  const environment = {
    KITH_PORT: '0',
    KITH_DATA: directory,
    DATABASE_URL: database.connectionString,
    EVENTSTORE_URL: eventStoreUrl,
    LOG_LEVEL: 'warn',
    KITH_AD_HOC_QUERIES: 'session',
    ...extra,
  }
  const projector = await startChild({
    file: 'services/projector/src/main.ts',
    env: environment,
    isReady: (said) => said.includes('"ready":true'),
  })
  let logged = ''
  const log = createLogger({
    level: 'warn',
    name: 'api',
    destination: {
      write: (line: string) => {
        logged += line
      },
    },
  })
  const api = await startApi(readApiEnvironment(environment), log, clock)
  return {
    url: `http://127.0.0.1:${api.port}`,
    api,
    database,
    environment,
    join: async (person, workspaceId) => {
      const made = await api.createAccount({
        ...person,
        workspace: { kind: 'join', id: workspaceId as WorkspaceId },
        roles: ['member'],
      })
      if (made.kind === 'refused') throw new Error(made.message)
    },
    logged: () => logged,
    stop: async () => {
      await api.stop()
      await projector.stop()
      await store.stop()
      await database.drop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
