/**
 * The house: which room may import which. The same table stands in ARCHITECTURE.md, and a check holds the two together.
 * `any` is for code that runs only in tests.
 */
export const edges: Readonly<Record<string, readonly string[] | 'any'>> = {
  kernel: [],
  'graphql-schema': [],
  'embedded-eventstore': [],
  domain: ['kernel'],
  'event-store': ['kernel'],
  vault: ['kernel'],
  postgres: ['kernel'],
  jobs: ['kernel'],
  mail: ['kernel'],
  files: ['kernel'],
  runtime: ['kernel'],
  'command-handling': ['kernel', 'domain', 'event-store'],
  'read-model': ['kernel', 'domain', 'postgres'],
  interchange: ['kernel', 'domain'],
  digest: ['kernel', 'domain', 'vault', 'read-model', 'mail'],
  api: [
    'kernel',
    'domain',
    'event-store',
    'vault',
    'postgres',
    'command-handling',
    'read-model',
    'digest',
    'interchange',
    'files',
    'runtime',
    'graphql-schema',
  ],
  projector: ['kernel', 'domain', 'event-store', 'vault', 'postgres', 'read-model', 'runtime'],
  notifier: [
    'kernel',
    'domain',
    'event-store',
    'vault',
    'postgres',
    'read-model',
    'digest',
    'jobs',
    'mail',
    'files',
    'command-handling',
    'runtime',
  ],
  standalone: [
    'kernel',
    'domain',
    'event-store',
    'vault',
    'postgres',
    'read-model',
    'command-handling',
    'files',
    'runtime',
    'embedded-eventstore',
    'api',
    'projector',
    'notifier',
  ],
  web: ['graphql-schema'],
  bench: 'any',
}

/** Doors that only some rooms may use, beyond the table. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  '@kith/read-model/projections': ['projector', 'standalone', 'bench'],
  '@kith/read-model/queries': ['api', 'notifier', 'digest', 'bench'],
}

/** Libraries that live behind one port: exactly one room imports them. */
export const singleImporters: Readonly<Record<string, string>> = {
  '@eventstore/db-client': 'event-store',
  bullmq: 'jobs',
  ioredis: 'jobs',
  nodemailer: 'mail',
  '@node-rs/argon2': 'api',
  '@simplewebauthn/server': 'api',
  'openid-client': 'api',
  otpauth: 'api',
  'pg-copy-streams': 'read-model',
  papaparse: 'interchange',
  'ical.js': 'interchange',
  aws4fetch: 'files',
}
