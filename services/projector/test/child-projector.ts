import { openEventStore } from '@kith/event-store'
import { openPool } from '@kith/postgres'
import { startProjector } from '../src/index.ts'
import { noSealer, tallyCatalogue, tallyProjection } from './tally.ts'

/** A projector in a process of its own, to be killed. Arguments: PostgreSQL, event store. */
const main = async ([connectionString = '', eventStore = '']: readonly string[]): Promise<void> => {
  const pool = openPool({ connectionString, max: 5, applicationName: 'child projector' })
  const store = openEventStore({ connectionString: eventStore, catalogue: tallyCatalogue, sealer: noSealer })
  const quiet = (): void => undefined
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  const log = { info: quiet, warn: say, error: say }
  // Small batches, so that a kill meets many transactions.
  const projector = startProjector({ pool, store, projections: [tallyProjection()], log, maxBatch: 20 })
  projector.done.catch((error: unknown) => {
    say(String(error))
    process.exit(1)
  })
  await projector.prepared
  process.send?.({ ready: true })
}

await main(process.argv.slice(2))
