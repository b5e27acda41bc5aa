import { hkdfSync } from 'node:crypto'
import { createCommandHandler } from '@kith/command-handling'
import { catalogue } from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import { openFileStore } from '@kith/files'
import type { Clock } from '@kith/kernel'
import { createPositionWaiter, migrate, openListener, openPool, passedChannel, prepareRegistry } from '@kith/postgres'
import { prepareOutbox } from '@kith/read-model/outbox'
import { createHealth, createMetrics } from '@kith/runtime'
import type { Logger } from '@kith/runtime'
import { createLinkTokens, createSecretBox, loadOrCreateKey, openVault } from '@kith/vault'
import { createAccount } from './accounts.ts'
import type { AccountCreated, NewAccount } from './accounts.ts'
import { createAuth } from './auth/house.ts'
import { createProvider } from './auth/oidc/provider.ts'
import { authMigrations } from './auth/migrations.ts'
import { prepareVerifyNothing } from './auth/password.ts'
import { tidyUp } from './auth/tidy.ts'
import { endedChannel } from './auth/sessions/statements.ts'
import type { ApiEnvironment } from './environment.ts'
import { createCursorSigner } from './graphql/cursor.ts'
import { createSchema } from './graphql/schema.ts'
import { createImports } from './imports/imports.ts'
import { referralMigrations } from './referrals/migrations.ts'
import { importMigrations } from './imports/migrations.ts'
import { keepOut } from './live/keep-out.ts'
import { createLiveChanges } from './live/live-changes.ts'
import { createMailbox } from './mailbox/mailbox.ts'
import { noticeMigrations } from './notices/migrations.ts'
import { createApp } from './server/app.ts'
import { addReadyChecks } from './server/ready-checks.ts'
import { openViewerDatabases } from './server/viewer-databases.ts'

/** A running api. */
export interface Api {
  readonly port: number
  /** Makes an account, as the command line and the seed do. */
  readonly createAccount: (account: NewAccount) => Promise<AccountCreated>
  /** Resolves when no import runs; for specs. */
  readonly importsIdle: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Opens everything in order, listens, and goes on with what the last run left unfinished. */
export const startApi = async (environment: ApiEnvironment, log: Logger, clock: Clock): Promise<Api> => {
  const closing: (() => Promise<unknown> | void)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close()
  }
  try {
    const { databaseUrl: connectionString } = environment
    const onLost = (error: Error): void => log.warn({ err: error }, 'lost a database connection')
    const system = openPool({ connectionString, max: 8, applicationName: 'kith api', onLost })
    closing.push(() => system.end())
    await migrate(system, { schema: 'auth', migrations: authMigrations })
    const tables = [...importMigrations, ...noticeMigrations, ...referralMigrations]
    await migrate(system, { schema: 'api', migrations: tables })
    await prepareRegistry(system)
    await prepareOutbox(system)

    const [kek, secretKey] = await Promise.all([
      loadOrCreateKey(environment.keyFile),
      loadOrCreateKey(environment.secretFile),
    ])
    const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secretKey, '', purpose, 32))
    const vault = await openVault({ pool: system, kek })
    closing.push(() => vault.close())
    const store = openEventStore({
      connectionString: environment.eventStoreUrl,
      catalogue,
      sealer: vault,
      onWarning: (text) => log.warn({ text }, 'event store'),
    })
    closing.push(() => store.close())
    const commands = createCommandHandler({ store })

    const listener = await openListener(connectionString, passedChannel)
    closing.push(() => listener.close())
    const waiter = createPositionWaiter({ pool: system, listener })
    closing.push(() => waiter.close())
    const live = createLiveChanges(listener)
    closing.push(() => live.close())
    const { databaseOf, close } = await openViewerDatabases({
      system,
      connectionString,
      appUrl: environment.databaseAppUrl,
      password: derive('kith app role').toString('base64url'),
      onLost,
    })
    closing.push(close)
    const imports = createImports({
      system,
      databaseOf,
      store,
      commands,
      sealer: vault,
      waiter,
      clock,
      live,
      log,
      directory: `${environment.data}/uploads`,
    })
    closing.push(() => imports.stop())

    const ended = await openListener(connectionString, endedChannel)
    closing.push(() => ended.close())
    const auth = createAuth({
      ...environment,
      system,
      clock,
      log,
      commands,
      waiter,
      linkTokens: createLinkTokens(kek),
      box: createSecretBox(kek, 'kith second factors'),
      recoveryKey: Buffer.from(hkdfSync('sha256', kek, '', 'kith recovery codes', 32)),
      provider: environment.oidc && createProvider(environment.oidc, () => performance.now()),
    })
    closing.push(keepOut({ system, live, ended, sessions: auth.sessions, log }))
    await prepareVerifyNothing()
    closing.push(tidyUp(auth))
    const health = createHealth()
    addReadyChecks(health, { db: system, store })
    const services = {
      system,
      commands,
      waiter,
      clock,
      live,
      imports,
      cursors: createCursorSigner(derive('kith cursors')),
      mailbox: createMailbox(system),
      resumes: { store, files: openFileStore(environment.files), log },
      auth,
    }
    const server = await createApp(
      { ...environment, databaseOf, log, health, metrics: createMetrics() },
      services,
      createSchema(),
    )
    closing.push(() => server.close())
    await server.listen({ port: environment.port, host: environment.host })
    const address = server.server.address()
    await imports.resume()
    health.setStarted(true)
    closing.push(() => health.setStarted(false))
    const port = typeof address === 'object' && address ? address.port : environment.port
    return {
      port,
      createAccount: (account) => createAccount({ pool: system, handler: commands, now: clock.now() }, account),
      importsIdle: imports.idle,
      stop,
    }
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
}
