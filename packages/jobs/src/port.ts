import type { JobDefinition } from './definition.ts'

/** One try at a job. */
export interface JobRun<Payload> {
  readonly id: string
  readonly payload: Payload
  /** 1 for the first try. */
  readonly attempt: number
}

export type JobHandler<Payload> = (run: JobRun<Payload>) => Promise<void>

export interface WorkOptions {
  /** Jobs in hand at once. */
  readonly concurrency: number
  /** How long a silent worker keeps its job before another may take it, in milliseconds; 10,000 when absent. */
  readonly lockMs?: number
  /** How often to look for jobs whose worker fell silent, in milliseconds; 5,000 when absent. */
  readonly takeOverCheckMs?: number
}

export interface JobWorker {
  /** Takes no more jobs and resolves once those in hand are done. */
  readonly close: () => Promise<void>
}

/**
 * The queue. It may forget everything at any time (a wiped Redis): what must not be lost stands elsewhere and is
 * enqueued again. Every method throws when the store behind it cannot be reached.
 */
export interface Jobs {
  /** Adds a job unless one with its id is waiting or running. `delayMs` is how long it rests first. */
  readonly enqueue: <Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    options?: { readonly delayMs?: number },
  ) => Promise<void>
  /** The same for many in one round trip. */
  readonly enqueueMany: <Payload extends object>(
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ) => Promise<void>
  /** Starts working jobs of this kind in this process. Resolves when the worker listens. */
  readonly work: <Payload extends object>(
    job: JobDefinition<Payload>,
    handler: JobHandler<Payload>,
    options: WorkOptions,
  ) => Promise<JobWorker>
  /** Closes all workers, then the connections. */
  readonly close: () => Promise<void>
}
