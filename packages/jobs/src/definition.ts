import { z } from 'zod'

/** How often a job whose handler throws is tried again, and how long it rests before. */
export interface JobRetry {
  /** Tries in all, the first included. */
  readonly attempts: number
  /** `exponential` doubles the rest after every try. */
  readonly backoff: 'fixed' | 'exponential'
  readonly firstDelayMs: number
}

/** What a job is: its name, what it carries, how it is told from its likes. Its handler lives elsewhere. */
export interface JobDefinition<Payload extends object = object> {
  /** Also the name of its queue. */
  readonly name: string
  /** Throws a readable error when the value is not a payload of this job. */
  readonly parse: (value: unknown) => Payload
  /** Two payloads with the same id are the same job: the second is not added while the first is waiting or running. */
  readonly idOf: (payload: Payload) => string
  readonly retry: JobRetry
}

interface Shape<Schema extends z.ZodType<object>> {
  readonly name: string
  readonly payload: Schema
  readonly jobId: (payload: z.output<Schema>) => string
  readonly retry: JobRetry
}

const checkedId = (name: string, id: string): string => {
  if (id === '' || id.includes(':') || /^\d+$/.test(id))
    throw new Error(`A "${name}" job may not have the id "${id}": it must not be empty, hold a colon or be an integer`)
  return id
}

/**
 * Declares a job. The payload must be JSON, since it is parsed at both ends of the queue. Ids must not hold a colon nor
 * be an integer: the queue gives both a meaning of its own.
 */
export const defineJob = <Schema extends z.ZodType<object>>(shape: Shape<Schema>): JobDefinition<z.output<Schema>> => {
  if (!/^[a-z][a-z0-9-]*$/.test(shape.name))
    throw new Error(`A job is named in lower case with hyphens; "${shape.name}" is not`)
  return {
    name: shape.name,
    parse: (value) => {
      const parsed = shape.payload.safeParse(value)
      if (parsed.success) return parsed.data
      throw new Error(`The payload of a "${shape.name}" job does not fit: ${z.prettifyError(parsed.error)}`)
    },
    idOf: (payload) => checkedId(shape.name, shape.jobId(payload)),
    retry: shape.retry,
  }
}
