import { filePlace, filesComplaints, filesVariables } from '@kith/files'
import trustedDocuments from '@kith/graphql-schema/trusted-documents.json' with { type: 'json' }
import { EnvironmentError, readEnvironment, variables } from '@kith/runtime'
import { z } from 'zod'
import { oidcComplaints, oidcSettings, oidcVariables } from './auth/oidc/settings.ts'

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** Links in mails are never made from what a request says of itself, so an instance for others has to know its address. */
const refuseNameless = (host: string, publicUrl: string | undefined): void => {
  if (publicUrl !== undefined || isLoopback(host)) return
  const sentence = `has to be set, as others can reach this instance (KITH_HOST is ${host}): links in mails are made of it`
  throw new EnvironmentError(new Map([['PUBLIC_URL', [sentence]]]))
}

/** The notifier refuses the same: whoever starts the two apart hears it from both. */
const mailComplaints = (smtpUrl: string | undefined, publicUrl: string | undefined) =>
  smtpUrl !== undefined && publicUrl === undefined
    ? [['SMTP_URL', ['needs PUBLIC_URL too: links in mails are built from it and from nothing else']] as const]
    : []

/** What the api process needs to know, from the environment, with all complaints at once. */
export const readApiEnvironment = (source?: NodeJS.ProcessEnv) => {
  const read = readEnvironment(
    {
      /** 0 picks a free port. */
      KITH_PORT: variables.port.default(4000),
      KITH_HOST: z.string().default('127.0.0.1'),
      /** Keys, secrets and uploads live below it. */
      KITH_DATA: z.string().default('./.kith'),
      /** Where people reach this instance; links and cookies are made for it. */
      PUBLIC_URL: variables.url('http', 'https').optional(),
      EVENTSTORE_URL: variables.url('esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover'),
      DATABASE_URL: variables.url('postgres', 'postgresql'),
      /** Signs in as the role that reads for viewers; left out, Kith makes that role and its password itself. */
      DATABASE_APP_URL: variables.url('postgres', 'postgresql').optional(),
      /** The key that wraps every person's key. */
      KITH_KEY_FILE: z.string().optional(),
      /** What signs sessions and cursors. */
      KITH_SECRET_FILE: z.string().optional(),
      /** Given: mails leave the instance. The notifier sends them; the api only says so. */
      SMTP_URL: variables.url('smtp', 'smtps').optional(),
      ...oidcVariables,
      ...filesVariables,
      /** Who may write operations of their own: holders of a token, or (for those who build on Kith) any session. */
      KITH_AD_HOC_QUERIES: z.enum(['token', 'session']).default('token'),
      /** How many operations one person may ask for in a minute. */
      KITH_OPERATIONS_PER_MINUTE: z.coerce.number().int().min(1).default(3_000),
      /** The built web client. */
      KITH_WEB_DIR: z.string().optional(),
      /** Proxies, separated by commas, whose word about the client's address is taken. */
      KITH_TRUST_PROXY: z.string().optional(),
      /** Lets others than this machine read /metrics, with this token. */
      KITH_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
      /** Introspection and suggestions, for those who build on Kith. */
      KITH_DEV: variables.flag.default(false),
      LOG_LEVEL: variables.logLevel.default('info'),
    },
    source,
  )
  refuseNameless(read.KITH_HOST, read.PUBLIC_URL)
  const complaints = new Map([
    ...mailComplaints(read.SMTP_URL, read.PUBLIC_URL),
    ...oidcComplaints(read),
    ...filesComplaints(read),
  ])
  if (complaints.size > 0) throw new EnvironmentError(complaints)
  return {
    port: read.KITH_PORT,
    host: read.KITH_HOST,
    data: read.KITH_DATA,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.KITH_PORT}`).replace(/\/+$/, ''),
    eventStoreUrl: read.EVENTSTORE_URL,
    databaseUrl: read.DATABASE_URL,
    databaseAppUrl: read.DATABASE_APP_URL,
    keyFile: read.KITH_KEY_FILE ?? `${read.KITH_DATA}/secrets/kek`,
    secretFile: read.KITH_SECRET_FILE ?? `${read.KITH_DATA}/secrets/session`,
    /** Where résumés lie. */
    files: filePlace(read, read.KITH_DATA),
    sendsMail: read.SMTP_URL !== undefined,
    /** The OpenID Connect provider of this instance, if it has one. */
    oidc: oidcSettings(read),
    operations: {
      documents: trustedDocuments,
      adHoc: read.KITH_AD_HOC_QUERIES,
      perMinute: read.KITH_OPERATIONS_PER_MINUTE,
    },
    webDirectory: read.KITH_WEB_DIR,
    trustProxy: read.KITH_TRUST_PROXY?.split(',').map((proxy) => proxy.trim()) ?? (false as const),
    metricsToken: read.KITH_METRICS_TOKEN,
    isDevelopment: read.KITH_DEV,
    logLevel: read.LOG_LEVEL,
  }
}

export type ApiEnvironment = ReturnType<typeof readApiEnvironment>
