import type { Pool } from 'pg'
import type { Listener } from './listener.ts'

/** The channel on which a projector says how far it is. */
export const passedChannel = 'kith_passed'

/** What is said on `passedChannel`: positions are decimal text; `changes` null means "too many, look for yourself". */
export interface PassedMessage {
  readonly position: string
  readonly projections: readonly string[]
  readonly changes: readonly unknown[] | null
}

export interface PositionWaiter {
  /**
   * Waits until the serving generations of all `names` have considered the event at `position`. True when they have,
   * false when `timeoutMs` (1,000 by default) went by first. Throws only when the registry cannot be read.
   */
  readonly wait: (names: readonly string[], position: bigint, timeoutMs?: number) => Promise<boolean>
  readonly close: () => void
}

interface Waiting {
  readonly names: readonly string[]
  readonly position: bigint
  readonly arrive: (isThere: boolean) => void
  readonly fail: (error: Error) => void
}

/** A waiter on top of an open listener of `passedChannel`; one per process is enough. */
export const createPositionWaiter = ({
  pool,
  listener,
}: {
  readonly pool: Pool
  readonly listener: Listener
}): PositionWaiter => {
  const passed = new Map<string, bigint>()
  const waiting = new Set<Waiting>()

  const note = (name: string, position: bigint): void => {
    if (position > (passed.get(name) ?? -1n)) passed.set(name, position)
  }
  const isThere = (names: readonly string[], position: bigint): boolean =>
    names.every((name) => (passed.get(name) ?? -1n) >= position)
  const wakeArrived = (): void => {
    for (const one of waiting) if (isThere(one.names, one.position)) one.arrive(true)
  }
  const readRegistry = async (): Promise<void> => {
    const { rows } = await pool.query<{ name: string; position: string }>({
      name: 'passed-positions',
      text: 'select name, commit_position::text as position from kith.projection where serving and commit_position is not null',
    })
    for (const { name, position } of rows) note(name, BigInt(position))
    wakeArrived()
  }
  const readForAll = (): void => {
    readRegistry().catch((error: unknown) => {
      for (const one of waiting) one.fail(error instanceof Error ? error : new Error(String(error)))
    })
  }
  const stopMessages = listener.onMessage((payload) => {
    const { position, projections } = JSON.parse(payload) as PassedMessage
    for (const name of projections) note(name, BigInt(position))
    wakeArrived()
  })
  const stopReconnects = listener.onReconnect(readForAll)

  return {
    wait: async (names, position, timeoutMs = 1_000) => {
      if (isThere(names, position)) return true
      return new Promise<boolean>((resolve, reject) => {
        const leave = (): void => {
          clearTimeout(timer)
          waiting.delete(one)
        }
        const one: Waiting = {
          names,
          position,
          arrive: (there) => {
            leave()
            resolve(there)
          },
          fail: (error) => {
            leave()
            reject(error)
          },
        }
        const timer = setTimeout(() => one.arrive(false), timeoutMs)
        // Wait first and look afterwards: what passes in between then wakes us.
        waiting.add(one)
        readForAll()
      })
    },
    close: () => {
      stopMessages()
      stopReconnects()
      for (const one of waiting) one.arrive(false)
    },
  }
}
