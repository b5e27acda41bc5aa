import { createPostgresBackend, runMigrations, withBackend } from 'bullmq'
import { Client } from 'pg'
import type { BackEnd, OnFault } from './back-end.ts'

const schema = 'bullmq'
const { Queue, Worker } = withBackend(createPostgresBackend)

/**
 * Queues in PostgreSQL, in a schema of their own. BullMQ gets settings, never a pool of ours: it parks one connection
 * per worker in LISTEN for good, and a pool that workers share runs dry and hangs.
 */
export const openPostgresBackEnd = async (connectionString: string, onFault: OnFault): Promise<BackEnd> => {
  await migrate(connectionString)
  const connection = { connectionString, schema, max: 2, application_name: 'kith-jobs' }

  return {
    openQueue: (name, options) => {
      const queue = new Queue(name, { ...options, connection })
      queue.on('error', (error) => onFault(`The queue "${name}" met a fault`, error))
      return queue
    },
    openWorker: async (name, process, options) => {
      const worker = new Worker(name, process, { ...options, connection })
      worker.on('error', (error) => onFault(`The worker of "${name}" met a fault`, error))
      worker.on('failed', (_job, error) => onFault(`A "${name}" job failed`, error))
      await worker.waitUntilReady()
      return worker
    },
    close: () => Promise.resolve(),
  }
}

const migrate = async (connectionString: string): Promise<void> => {
  const client = new Client({ connectionString, application_name: 'kith-jobs' })
  await client.connect()
  try {
    await runMigrations(client, schema)
  } finally {
    await client.end()
  }
}
