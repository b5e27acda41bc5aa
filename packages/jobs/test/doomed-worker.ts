// A worker that takes its jobs and never finishes one. It is started as a process of its own, to be killed.
import { openJobs } from '../src/index.ts'
import type { JobStore } from '../src/index.ts'
import { errand, impatient } from './errand.ts'

const store = JSON.parse(process.argv[2] ?? '') as JobStore
const jobs = await openJobs(store)
await jobs.work(
  errand,
  ({ payload }) => {
    process.send?.({ taken: payload.errandId })
    return new Promise(() => undefined)
  },
  impatient,
)
