import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { BackEnd, OnFault } from './back-end.ts'

/** Queues in Redis or Valkey. BullMQ opens a second connection per worker for its blocking reads. */
export const openRedisBackEnd = async (redisUrl: string, onFault: OnFault): Promise<BackEnd> => {
  const connection = new Redis(redisUrl, {
    // BullMQ waits for Redis to come back rather than failing a command after so many tries.
    maxRetriesPerRequest: null,
    connectionName: 'kith-jobs',
    lazyConnect: true,
  })
  connection.on('error', (error: Error) => onFault('The job queue lost its connection to Redis', error))
  await connection.connect()

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
    close: async () => {
      connection.disconnect()
    },
  }
}
