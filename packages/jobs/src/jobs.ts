import type { BackEnd, OnFault, RawJobOptions, RawQueue } from './back-end.ts'
import type { JobDefinition } from './definition.ts'
import type { Jobs, JobWorker } from './port.ts'

/** Where the queue lives: in the application's own PostgreSQL, or in Redis once one machine is outgrown. */
export type JobStore = { readonly connectionString: string } | { readonly redisUrl: string }

const openBackEnd = async (store: JobStore, onFault: OnFault): Promise<BackEnd> => {
  // Loaded on demand: a process on PostgreSQL need not pay for the Redis client, nor the other way round.
  if ('redisUrl' in store) return (await import('./redis-back-end.ts')).openRedisBackEnd(store.redisUrl, onFault)
  return (await import('./postgres-back-end.ts')).openPostgresBackEnd(store.connectionString, onFault)
}

const rawOptions = <Payload extends object>(job: JobDefinition<Payload>, payload: Payload): RawJobOptions => ({
  jobId: job.idOf(payload),
  attempts: job.retry.attempts,
  backoff: { type: job.retry.backoff, delay: job.retry.firstDelayMs },
  // A finished job leaves nothing behind, so that its id may come again: what must happen once is kept in our tables.
  removeOnComplete: true,
  removeOnFail: true,
})

/**
 * Opens the job queue on its store and brings the store's tables up to date.
 * `onFault` hears of lost connections and of jobs that threw; the queue goes on by itself after both.
 */
export const openJobs = async (store: JobStore, options: { readonly onFault?: OnFault } = {}): Promise<Jobs> => {
  const backEnd = await openBackEnd(store, options.onFault ?? (() => undefined))
  const queues = new Map<string, RawQueue>()
  const workers = new Set<JobWorker>()

  const queueOf = (name: string): RawQueue => {
    const known = queues.get(name)
    if (known) return known
    const queue = backEnd.openQueue(name, {})
    queues.set(name, queue)
    return queue
  }

  return {
    enqueue: async (job, payload, { delayMs } = {}) => {
      const data = job.parse(payload)
      const rest = delayMs === undefined ? {} : { delay: delayMs }
      await queueOf(job.name).add(job.name, data, { ...rawOptions(job, data), ...rest })
    },
    enqueueMany: async (job, payloads) => {
      if (payloads.length === 0) return
      const rows = payloads.map((payload) => {
        const data = job.parse(payload)
        return { name: job.name, data, opts: rawOptions(job, data) }
      })
      await queueOf(job.name).addBulk(rows)
    },
    work: async (job, handler, { concurrency, lockMs = 10_000, takeOverCheckMs = 5_000 }) => {
      const raw = await backEnd.openWorker(
        job.name,
        (run) => handler({ id: run.id ?? '', payload: job.parse(run.data), attempt: run.attemptsMade + 1 }),
        {
          concurrency,
          lockDuration: lockMs,
          stalledInterval: takeOverCheckMs,
          // A worker may be killed as often as it likes; giving up is the business of whoever owns the row.
          maxStalledCount: 1_000,
        },
      )
      const worker: JobWorker = {
        close: async () => {
          if (!workers.delete(worker)) return
          await raw.close()
        },
      }
      workers.add(worker)
      return worker
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.close()))
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await backEnd.close()
    },
  }
}
