import { readEnvironment, variables } from '@kith/runtime'
import { resolve } from 'node:path'
import { z } from 'zod'

const environment = z
  .object({
    DATABASE_URL: variables.url('postgres', 'postgresql'),
    EVENTSTORE_URL: variables.url('esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover'),
    KITH_DATA: z.string().default('./.kith'),
    /** The key that wraps all personal keys; personal data in events cannot be read without it. */
    KITH_KEY_FILE: z.string().optional(),
    /** Health and figures, on loopback; none when absent, a free port when 0. */
    KITH_METRICS_PORT: variables.port.optional(),
    LOG_LEVEL: variables.logLevel.default('info'),
  })
  .transform(({ KITH_DATA, KITH_KEY_FILE, ...rest }) => ({
    connectionString: rest.DATABASE_URL,
    eventStoreUrl: rest.EVENTSTORE_URL,
    keyFile: resolve(KITH_KEY_FILE ?? `${KITH_DATA}/secrets/kek`),
    metricsPort: rest.KITH_METRICS_PORT,
    logLevel: rest.LOG_LEVEL,
  }))

/** What the projector needs to know. Throws with every complaint at once. */
export const readProjectorEnvironment = (source?: NodeJS.ProcessEnv) => readEnvironment(environment, source)
