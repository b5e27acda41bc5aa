import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Pool } from 'pg'
import { shreddedChannel } from './key-table.ts'

interface ShredListenerOptions {
  readonly pool: Pool
  readonly onShredded: (subject: string) => void
  /** From here on notifications may be missed, until `onListening`. */
  readonly onDeaf: () => void
  readonly onListening: () => void
}

export interface ShredListener {
  readonly close: () => Promise<void>
}

const firstPauseMs = 100
const longestPauseMs = 5_000

/** Listens on a connection of its own, with the settings of `pool`, and connects again after a drop. */
export const listenForShreds = async (options: ShredListenerOptions): Promise<ShredListener> => {
  const closing = new AbortController()
  let current: pg.Client | undefined

  const connect = async (): Promise<pg.Client> => {
    const { password } = options.pool.options
    // The pool hides its password from spreading.
    const client = new pg.Client({ ...options.pool.options, ...(password && { password }), keepAlive: true })
    client.on('notification', (message) => options.onShredded(message.payload ?? ''))
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(`listen ${shreddedChannel}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    client.once('end', () => {
      options.onDeaf()
      if (!closing.signal.aborted) void reconnect()
    })
    options.onListening()
    return client
  }

  const reconnect = async (): Promise<void> => {
    for (let pause = firstPauseMs; !closing.signal.aborted; pause = Math.min(2 * pause, longestPauseMs)) {
      await sleep(pause, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
      if (closing.signal.aborted) return
      try {
        current = await connect()
        return
      } catch {
        // Still down: pause longer.
      }
    }
  }

  current = await connect()
  return {
    close: async () => {
      closing.abort()
      await current?.end().catch(() => undefined)
    },
  }
}
