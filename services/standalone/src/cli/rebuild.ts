import { rebuild } from '@kith/projector'
import { projections } from '@kith/read-model/projections'
import type { Command } from './command.ts'
import { CommandRefused } from './refusal.ts'

const names = projections.map((projection) => projection.name)

const thousands = (count: number): string => new Intl.NumberFormat('en').format(Math.round(count))

/** Builds one read model (or all) anew while the app is used, then switches to it. */
export const rebuildCommand: Command = {
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
    for (const name of chosen) {
      say(`Rebuilding ${name} …`)
      let shownAt = 0
      const outcome = await rebuild(name, {
        pool,
        store,
        projections,
        signal: cancel.signal,
        onProgress: ({ events, eventsPerSecond }) => {
          if (Date.now() - shownAt < 2_000) return
          shownAt = Date.now()
          say(`  ${thousands(events)} events, ${thousands(eventsPerSecond)} a second`)
        },
      })
      say(
        `  done: ${thousands(outcome.events)} events in ${(outcome.milliseconds / 1000).toFixed(1)} s; the app reads the new tables now.`,
      )
    }
    process.off('SIGINT', onSignal)
    return 0
  },
}
