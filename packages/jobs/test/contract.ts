import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openJobs } from '../src/index.ts'
import type { Jobs, JobStore } from '../src/index.ts'
import { errand, impatient } from './errand.ts'

/** A store to try the queue on, and how to make it forget everything. */
export interface StoreUnderTest {
  readonly store: JobStore
  readonly wipe: () => Promise<void>
  readonly stop: () => Promise<void>
}

const within = { timeout: 20_000, interval: 20 }

/** What every store behind the queue has to do. */
export const jobsContract = (storeName: string, start: () => Promise<StoreUnderTest>): void => {
  describe(`the job queue on ${storeName}`, () => {
    let under: StoreUnderTest
    let jobs: Jobs

    beforeAll(async () => {
      under = await start()
    })
    afterEach(async () => {
      await jobs.close()
      await under.wipe()
    })
    afterAll(() => under.stop())

    const open = async (): Promise<Jobs> => {
      jobs = await openJobs(under.store)
      return jobs
    }

    it('hands a payload to its handler', async () => {
      const { work, enqueue } = await open()
      const seen: unknown[] = []
      await work(errand, async (run) => void seen.push(run), impatient)
      await enqueue(errand, { errandId: 'a', note: 'bread' })
      await vi.waitFor(
        () => expect(seen).toEqual([{ id: 'errand_a', payload: { errandId: 'a', note: 'bread' }, attempt: 1 }]),
        within,
      )
    })

    it('refuses a payload that does not fit, before it is queued', async () => {
      const { enqueue } = await open()
      const wrong = { errandId: 7 } as unknown as { errandId: string }
      await expect(enqueue(errand, wrong)).rejects.toThrow('The payload of a "errand" job does not fit')
    })

    it('adds a job once however often it is enqueued', async () => {
      const { work, enqueue, enqueueMany } = await open()
      await enqueue(errand, { errandId: 'a' })
      await enqueueMany(errand, [{ errandId: 'a' }, { errandId: 'b' }, { errandId: 'a' }])
      const seen: string[] = []
      await work(errand, async ({ payload }) => void seen.push(payload.errandId), impatient)
      await enqueue(errand, { errandId: 'last' })
      await vi.waitFor(() => expect(seen).toContain('last'), within)
      expect(seen.toSorted()).toEqual(['a', 'b', 'last'])
    })

    it('takes the same id again once the first is done', async () => {
      const { work, enqueue } = await open()
      let times = 0
      await work(errand, async () => void (times += 1), impatient)
      await enqueue(errand, { errandId: 'a' })
      await vi.waitFor(() => expect(times).toBe(1), within)
      await vi.waitFor(async () => {
        await enqueue(errand, { errandId: 'a' })
        expect(times).toBeGreaterThan(1)
      }, within)
    })

    it('tries a failed job again, later each time', async () => {
      const { work, enqueue } = await open()
      const tries: { attempt: number; at: number }[] = []
      await work(
        errand,
        async ({ attempt }) => {
          tries.push({ attempt, at: performance.now() })
          if (attempt < 3) throw new Error('not yet')
        },
        impatient,
      )
      await enqueue(errand, { errandId: 'a' })
      await vi.waitFor(() => expect(tries.map(({ attempt }) => attempt)).toEqual([1, 2, 3]), within)
      const [first, second, third] = tries.map(({ at }) => at) as [number, number, number]
      expect(second - first).toBeGreaterThanOrEqual(90)
      expect(third - second).toBeGreaterThanOrEqual(190)
    })

    it('lets a delayed job rest', async () => {
      const { work, enqueue } = await open()
      const done: string[] = []
      await work(errand, async ({ payload }) => void done.push(payload.errandId), impatient)
      await enqueue(errand, { errandId: 'later' }, { delayMs: 700 })
      await enqueue(errand, { errandId: 'now' })
      await vi.waitFor(() => expect(done).toEqual(['now', 'later']), within)
    })

    it('takes a thousand jobs in one go', async () => {
      const { work, enqueueMany } = await open()
      const all = Array.from({ length: 1_000 }, (_, index) => ({ errandId: `n${String(index)}` }))
      await enqueueMany(errand, all)
      const seen = new Set<string>()
      await work(errand, async ({ payload }) => void seen.add(payload.errandId), { ...impatient, concurrency: 16 })
      await vi.waitFor(() => expect(seen.size).toBe(1_000), within)
    })

    it('gives the job of a killed worker to another', async () => {
      const { work, enqueue } = await open()
      await enqueue(errand, { errandId: 'orphan' })
      const doomed = fork(
        fileURLToPath(new URL('./doomed-worker.ts', import.meta.url)),
        [JSON.stringify(under.store)],
        {
          execArgv: ['--import', 'tsx'],
        },
      )
      const taken = await new Promise((resolve) => doomed.once('message', resolve))
      expect(taken).toEqual({ taken: 'orphan' })
      doomed.kill('SIGKILL')
      const seen: string[] = []
      await work(errand, async ({ payload }) => void seen.push(payload.errandId), impatient)
      await vi.waitFor(() => expect(seen).toEqual(['orphan']), within)
    })

    it('goes on after the store has forgotten everything', async () => {
      const { work, enqueueMany } = await open()
      await enqueueMany(errand, [{ errandId: 'a' }, { errandId: 'b' }])
      await under.wipe()
      const seen = new Set<string>()
      await work(errand, async ({ payload }) => void seen.add(payload.errandId), impatient)
      await under.wipe()
      await enqueueMany(errand, [{ errandId: 'a' }, { errandId: 'b' }, { errandId: 'c' }])
      await vi.waitFor(() => expect([...seen].toSorted()).toEqual(['a', 'b', 'c']), within)
    })

    it('finishes what it has in hand before it closes', async () => {
      const { work, enqueue, close } = await open()
      let started = false
      let finished = false
      await work(
        errand,
        async () => {
          started = true
          await new Promise((resolve) => setTimeout(resolve, 300))
          finished = true
        },
        impatient,
      )
      await enqueue(errand, { errandId: 'a' })
      await vi.waitFor(() => expect(started).toBe(true), within)
      await close()
      expect(finished).toBe(true)
    })
  })
}
