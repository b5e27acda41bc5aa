import { z } from 'zod'
import { defineJob } from '../src/index.ts'

/** The job that the contract is tried with. */
export const errand = defineJob({
  name: 'errand',
  payload: z.object({ errandId: z.string(), note: z.string().optional() }),
  jobId: ({ errandId }) => `errand_${errandId}`,
  retry: { attempts: 4, backoff: 'exponential', firstDelayMs: 100 },
})

/** Short enough for a spec to see a dead worker's job come back. */
export const impatient = { concurrency: 4, lockMs: 2_000, takeOverCheckMs: 1_000 }
