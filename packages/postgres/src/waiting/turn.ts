import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'

/** The right to be the one instance that works. */
export interface Turn {
  /** Aborted when the connection that holds the right is lost. */
  readonly lost: AbortSignal
  readonly end: () => void
}

/** How soon a waiting instance notices that the working one is gone. */
const lookAgainMs = 250

const tryLock = async (client: PoolClient, work: string): Promise<boolean> => {
  const { rows } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
    [`kith ${work}`],
  )
  return rows[0]?.locked === true
}

/**
 * Waits until no other instance does the work of this name, on a connection of its own: when that one dies PostgreSQL
 * ends its right. Answers undefined when `signal` aborts first.
 */
export const waitForTurn = async (pool: Pool, work: string, signal: AbortSignal): Promise<Turn | undefined> => {
  const client = await pool.connect()
  const loss = new AbortController()
  const onLoss = (): void => loss.abort()
  client.on('error', onLoss)
  client.on('end', onLoss)
  const end = (): void => {
    client.off('end', onLoss)
    // Closed, not handed back: a session that lives on would keep the lock.
    client.release(true)
  }
  try {
    while (!signal.aborted) {
      if (await tryLock(client, work)) return { lost: loss.signal, end }
      await sleep(lookAgainMs, undefined, { signal }).catch(() => undefined)
    }
  } catch (error) {
    end()
    throw error
  }
  end()
  return undefined
}
