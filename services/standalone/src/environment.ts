import { resolve } from 'node:path'

/** What the standalone process was asked for. Paths are absolute, ports are numbers. */
export interface Environment {
  readonly port: number
  readonly publicUrl: string
  readonly dataDirectory: string
  readonly webDirectory: string | undefined
  /** Given: an event log elsewhere, so none is started here. */
  readonly eventStoreUrl: string | undefined
  /** Given: a PostgreSQL elsewhere, so none is started here. */
  readonly databaseUrl: string | undefined
  /** Whether a first start fills in a demo workspace. */
  readonly demo: boolean
  /** Everything else goes on to the services as it came. */
  readonly inherited: NodeJS.ProcessEnv
}

export class BadEnvironment extends Error {}

const portFrom = (text: string | undefined): number => {
  if (text === undefined || text === '') return 4000
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new BadEnvironment(`KITH_PORT is "${text}"; it has to be a whole number from 1 to 65535.`)
  return port
}

const webDirectoryFrom = (env: NodeJS.ProcessEnv): string | undefined =>
  env['KITH_WEB_DIR'] ? resolve(env['KITH_WEB_DIR']) : undefined

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

const publicUrlFrom = (env: NodeJS.ProcessEnv, port: number): string => {
  const [host, named] = [env['KITH_HOST'] || '127.0.0.1', env['PUBLIC_URL']]
  if (!named && !isLoopback(host))
    throw new BadEnvironment(
      `KITH_HOST is "${host}", so others can reach Kith: set PUBLIC_URL to the address that they use, for the links in mails.`,
    )
  return named || `http://localhost:${port}`
}

/** Reads the environment once. Throws `BadEnvironment` with a sentence that names the variable. */
export const readEnvironment = (env: NodeJS.ProcessEnv = process.env): Environment => {
  const port = portFrom(env['KITH_PORT'])
  return {
    port,
    publicUrl: publicUrlFrom(env, port),
    dataDirectory: resolve(env['KITH_DATA'] || '.kith'),
    webDirectory: webDirectoryFrom(env),
    eventStoreUrl: env['EVENTSTORE_URL'] || undefined,
    databaseUrl: env['DATABASE_URL'] || undefined,
    demo: env['KITH_DEMO'] !== 'off',
    inherited: env,
  }
}
