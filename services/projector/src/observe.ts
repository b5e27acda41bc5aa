import type { EventStore } from '@kith/event-store'
import { type Pool, listParkedEvents } from '@kith/postgres'
import type { Health, Metrics } from '@kith/runtime'
import type { Projector } from './live/projector.ts'

interface Observed {
  readonly projector: Projector
  readonly pool: Pool
  readonly store: EventStore
  readonly health: Health
  readonly metrics: Metrics
}

/** How often figures are taken that need a question to a server. */
const everyMs = 5_000

/** Shows how the projector is doing, to probes and in figures. Answers how to stop looking. */
export const observe = ({ projector, pool, store, health, metrics }: Observed): (() => void) => {
  // A second instance that waits for its turn is as ready as it can be.
  health.addReadyCheck('projector', () => {
    const { phase } = projector.state()
    if (phase !== 'following' && phase !== 'waiting') throw new Error(`the projector is ${phase}`)
  })
  const events = metrics.gauge({ name: 'kith_projector_events', help: 'Events taken since the start' })
  const caughtUp = metrics.gauge({ name: 'kith_projector_caught_up', help: '1 when the end of the log was reached' })
  const lag = metrics.gauge({
    name: 'kith_projector_lag_positions',
    help: 'How far the head of the log is ahead, in its positions (bytes)',
  })
  const held = metrics.gauge({
    name: 'kith_projector_held_streams',
    help: 'Streams that wait behind a parked event',
    labels: ['projection'],
  })
  const parked = metrics.gauge({
    name: 'kith_projector_parked_events',
    help: 'Events that are parked, skipped ones apart',
  })
  const outdated = metrics.gauge({ name: 'kith_projector_outdated', help: 'Projections that wait for a rebuild' })

  const look = async (): Promise<void> => {
    const state = projector.state()
    events.set(state.events)
    caughtUp.set(state.caughtUp ? 1 : 0)
    outdated.set(state.outdated.length)
    for (const { name, heldStreams } of state.projections) held.set({ projection: name }, heldStreams)
    const waiting = (await listParkedEvents(pool)).filter((event) => event.state !== 'skipped')
    parked.set(waiting.length)
    const head = (await store.head()) ?? 0n
    lag.set(Number(head - (state.position ?? 0n)))
  }
  // A server that is away for a moment leaves the figures as they were; the ready check tells.
  const timer = setInterval(() => void look().catch(() => undefined), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
