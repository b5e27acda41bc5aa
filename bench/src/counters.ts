// Counts at size T what one request costs in statements, appends, flushes, reads and bytes, and fails when a count is
// over its bound in bench/bounds.json. No clock decides anything here, so it can gate every change.
//   tsx bench/src/counters.ts [folder of the built services]
import { resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { complaints } from './counters/bounds.ts'
import { countAll } from './counters/count.ts'
import { openCountedHouse } from './counters/counted-house.ts'
import { root } from './house/app.ts'

const say = (line: string): void => {
  process.stdout.write(`  ${line}\n`)
}

const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

// Ending this process ends the app too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const dist = resolve(root, process.argv[2] ?? 'services/standalone/dist')
if (!existsSync(dist)) giveUp(`${dist} is not there: build the services first, e.g. with npm start.`)

const house = await openCountedHouse(dist)
try {
  const counts = await countAll(house)
  for (const [name, count] of Object.entries(counts)) say(`${name}: ${count}`)
  const found = complaints(counts)
  if (found.length > 0) process.exitCode = 1
  for (const sentence of found) process.stderr.write(`${sentence}\n`)
  if (found.length === 0) say('All counters are within bench/bounds.json.')
} finally {
  await house.close()
}
// A client of the event store may keep a timer for a while.
process.exit()
