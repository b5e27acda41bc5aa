import type { Processor, QueueOptions, WorkerOptions } from 'bullmq'

/** What we use of a BullMQ queue, whichever store is behind it. */
export interface RawQueue {
  readonly add: (name: string, data: object, options: RawJobOptions) => Promise<unknown>
  readonly addBulk: (jobs: { name: string; data: object; opts: RawJobOptions }[]) => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface RawJobOptions {
  readonly jobId: string
  readonly attempts: number
  readonly backoff: { readonly type: string; readonly delay: number }
  readonly delay?: number
  readonly removeOnComplete: true
  readonly removeOnFail: true
}

export interface RawWorker {
  readonly close: () => Promise<void>
}

/** A store that BullMQ can keep its queues in. */
export interface BackEnd {
  readonly openQueue: (name: string, options: Omit<QueueOptions, 'connection'>) => RawQueue
  /** Resolves when the worker takes jobs. */
  readonly openWorker: (
    name: string,
    process: Processor,
    options: Omit<WorkerOptions, 'connection'>,
  ) => Promise<RawWorker>
  readonly close: () => Promise<void>
}

/** Told of faults that no caller can be told of: a lost connection, a job that failed for good. */
export type OnFault = (text: string, error: Error) => void
