import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportId } from '@kith/kernel'
import type { Pool, PoolClient } from '@kith/postgres'
import { StoreUnavailable } from '@kith/event-store'
import type { Logger } from '@kith/runtime'

type Work = (signal: AbortSignal) => Promise<void>

/** Runs imports behind the requests, one run of each at a time over all processes. */
export interface Background {
  readonly run: (importId: ImportId, work: Work) => void
  /** Resolves when the run of this import, if there is one, has ended. */
  readonly settled: (importId: ImportId) => Promise<void>
  /** Resolves when everything that runs has ended; for specs and for shutting down. */
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

const longestPauseMs = 30_000

/** Each run holds a connection for its lock; the others must not want for one. The rest wait their turn. */
const mostAtOnce = 3

const withLock = async (db: Pool, importId: ImportId, work: () => Promise<void>): Promise<boolean> => {
  const client: PoolClient = await db.connect()
  const key = `hashtextextended('kith import ' || $1, 0)`
  try {
    const { rows } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${key}) as got`, [importId])
    if (rows[0]?.got !== true) return false
    try {
      await work()
      return true
    } finally {
      await client.query(`select pg_advisory_unlock(${key})`, [importId])
    }
  } finally {
    client.release()
  }
}

/** A store or database that is away for a while is waited for; anything else is logged and tried again later. */
export const createBackground = ({ db, log }: { readonly db: Pool; readonly log: Logger }): Background => {
  const stopping = new AbortController()
  const running = new Map<ImportId, Promise<void>>()
  const waiting: (() => void)[] = []
  let busy = 0

  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    if (busy >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    try {
      await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy -= 1
    }
  }

  const attempt = async (importId: ImportId, work: Work): Promise<void> => {
    for (let pauseMs = 500; !stopping.signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        await withLock(db, importId, () => work(stopping.signal))
        return
      } catch (error) {
        if (stopping.signal.aborted) return
        const expected = error instanceof StoreUnavailable
        log[expected ? 'warn' : 'error']({ err: error, importId, pauseMs }, 'import interrupted, going on later')
        await sleep(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      }
    }
  }

  return {
    run: (importId, work) => {
      if (running.has(importId) || stopping.signal.aborted) return
      const run = inTurn(() => attempt(importId, work)).finally(() => running.delete(importId))
      running.set(importId, run)
    },
    settled: async (importId) => running.get(importId),
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
    stop: async () => {
      stopping.abort()
      await Promise.all(running.values())
    },
  }
}
