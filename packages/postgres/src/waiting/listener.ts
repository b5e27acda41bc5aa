import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface Listener {
  /** Answers how to stop hearing. */
  readonly onMessage: (hear: (payload: string) => void) => () => void
  /** Called after each reconnection: whatever was said in between is lost, so look for yourself. */
  readonly onReconnect: (hear: () => void) => () => void
  readonly close: () => Promise<void>
}

const firstDelayMs = 50
const longestDelayMs = 2_000

const addTo = <Hear>(hearers: Set<Hear>, hear: Hear): (() => void) => {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

/**
 * Listens on a PostgreSQL channel over a connection of its own, and reconnects by itself for as long as it takes.
 * Throws when even the first connection fails.
 */
export const openListener = async (connectionString: string, channel: string): Promise<Listener> => {
  const messageHearers = new Set<(payload: string) => void>()
  const reconnectHearers = new Set<() => void>()
  const closing = new AbortController()
  let current: pg.Client | undefined

  const connect = async (): Promise<void> => {
    const client = new pg.Client({ connectionString, application_name: `listen ${channel}`, keepAlive: true })
    let wasUp = false
    client.on('error', () => undefined)
    client.on('end', () => {
      if (wasUp && !closing.signal.aborted) void reconnect()
    })
    client.on('notification', ({ payload }) => {
      for (const hear of messageHearers) hear(payload ?? '')
    })
    try {
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    wasUp = true
    current = client
    if (closing.signal.aborted) await client.end().catch(() => undefined)
  }

  const reconnect = async (): Promise<void> => {
    for (let delay = firstDelayMs; !closing.signal.aborted; delay = Math.min(delay * 2, longestDelayMs)) {
      const isUp = await connect().then(
        () => true,
        () => false,
      )
      if (isUp) {
        for (const hear of reconnectHearers) hear()
        return
      }
      await sleep(delay, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }

  await connect()
  return {
    onMessage: (hear) => addTo(messageHearers, hear),
    onReconnect: (hear) => addTo(reconnectHearers, hear),
    close: async () => {
      closing.abort()
      await current?.end().catch(() => undefined)
    },
  }
}
