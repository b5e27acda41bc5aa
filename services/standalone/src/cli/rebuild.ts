import { RebuildStopped, rebuild } from '@kith/projector'
import { projections } from '@kith/read-model/projections'
import type { WorkshopCommand } from './command.ts'
import { CommandRefused } from './refusal.ts'
import type { Workshop } from './workshop.ts'

const names = projections.map((projection) => projection.name)

const thousands = (count: number): string => new Intl.NumberFormat('en').format(Math.round(count))

interface Tools extends Pick<Workshop, 'pool' | 'store'> {
  readonly signal: AbortSignal
  readonly say: (line: string) => void
}

const rebuildOne = async (name: string, { pool, store, signal, say }: Tools): Promise<void> => {
  say(`Rebuilding ${name} …`)
  const started = performance.now()
  let shownAt = 0
  const { events } = await rebuild(name, {
    pool,
    store,
    projections,
    signal,
    onProgress: ({ phase, events: folded, eventsPerSecond }) => {
      if (performance.now() - shownAt < 2_000) return
      shownAt = performance.now()
      say(`  ${phase}: ${thousands(folded)} events, ${thousands(eventsPerSecond)} a second`)
    },
  })
  const seconds = (performance.now() - started) / 1000
  say(`  ${thousands(events)} events in ${seconds.toFixed(1)} s; the app reads the new tables now.`)
}

/** Builds one read model (or all) anew while the app is used, then switches to it. */
export const rebuildCommand: WorkshopCommand = {
  name: 'rebuild',
  usage: `rebuild <${names.join('|')}|all>`,
  purpose: 'build a read model anew from the log while the app is used, then switch to it',
  run: async ({ pool, store }, [wanted], say) => {
    const chosen = wanted === 'all' ? names : names.filter((name) => name === wanted)
    if (chosen.length === 0)
      throw new CommandRefused(
        `There is no read model called "${wanted ?? ''}". Choose one of: ${names.join(', ')}, all.`,
      )
    const cancel = new AbortController()
    const onSignal = (): void => cancel.abort()
    process.once('SIGINT', onSignal)
    try {
      for (const name of chosen) await rebuildOne(name, { pool, store, signal: cancel.signal, say })
    } catch (fault) {
      throw fault instanceof RebuildStopped ? new CommandRefused(fault.message) : fault
    } finally {
      process.off('SIGINT', onSignal)
    }
    return 0
  },
}
