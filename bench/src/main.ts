// The benchmarks. `npm run bench -- [workloads] [options]`, see bench/README.md.
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import type { Size } from './data/generator.ts'
import { sizes } from './data/generator.ts'
import { root } from './house/app.ts'
import { makeTemporaryDirectory, removeDirectory } from './house/temporary.ts'
import { takeProbes } from './probes/probes.ts'
import { conditionsNow, movedSince, noiseOf, remember, writeRaw } from './report/record.ts'
import type { Run } from './report/record.ts'
import type { Finding, Result } from './report/result.ts'
import { single } from './report/result.ts'
import { tablesOf } from './report/table.ts'
import { openBench } from './workloads/bench.ts'
import type { Bench } from './workloads/bench.ts'
import { importing } from './workloads/import.ts'
import { logging, peoplePages, timelines } from './workloads/pages.ts'
import { rebuildInUse, rebuilding } from './workloads/rebuilding.ts'
import { storeAlone } from './workloads/store-alone.ts'
import { visibility } from './workloads/visible.ts'

const workloads: Readonly<Record<string, (bench: Bench) => Promise<Result>>> = {
  // What only reads comes first; what fills the log comes last.
  B3: peoplePages,
  B4: timelines,
  B1: logging,
  B1b: storeAlone,
  B2: visibility,
  B8: importing,
  B9: rebuilding,
  'in-use': rebuildInUse,
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'S' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    data: { type: 'string' },
    dist: { type: 'string', default: 'services/standalone/dist' },
    record: { type: 'boolean', default: false },
  },
})

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const size = values.size as Size['name']
if (!(size in sizes)) giveUp(`There is no size ${size}; choose one of ${Object.keys(sizes).join(', ')}.`)
const chosen = positionals.length > 0 ? positionals : Object.keys(workloads).filter((name) => name !== 'in-use')
for (const name of chosen)
  if (!(name in workloads)) giveUp(`There is no workload ${name}; choose from ${Object.keys(workloads).join(', ')}.`)
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
if (!Number.isInteger(rounds) || rounds < 1 || !(seconds >= 1)) giveUp('--rounds and --seconds are at least 1.')

const loadedLines = ({ loaded, size: { name } }: Bench): readonly Finding[] => {
  if (!loaded) return []
  const { events, appendSeconds, projectSeconds } = loaded
  const line = (what: string, value: number, unit: string): Finding => ({
    workload: `Loading ${name}`,
    what,
    unit,
    value: single(value),
    kind: 'figure',
  })
  return [
    line('events', events, ''),
    line('decided, sealed and appended, 256 in flight', events / appendSeconds, 'events/s'),
    line('projected by the live path, catching up', events / projectSeconds, 'events/s'),
  ]
}

// Ending this process ends the app too; see startApp.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const directory = values.data ? resolve(values.data) : makeTemporaryDirectory()
const bench = await openBench({
  size,
  rounds,
  seconds,
  directory,
  say,
  dist: resolve(root, values.dist),
  controls: ['mercurius', 'apollo'],
}).catch((fault: unknown) => giveUp(String((fault as Error).stack)))
try {
  const loading = loadedLines(bench)
  if (loading.length > 0) say(tablesOf(loading))
  const before = { conditions: await conditionsNow(bench.admin), probes: await takeProbes(bench.app) }
  const findings: Finding[] = [...loading]
  const raw: Record<string, unknown> = { loaded: bench.loaded }
  for (const [name, workload] of Object.entries(workloads)) {
    if (!chosen.includes(name)) continue
    say(`${name} …`)
    const result = await workload(bench)
    findings.push(...result.findings)
    raw[name] = result.raw
    say(tablesOf(result.findings))
  }
  const after = { conditions: await conditionsNow(bench.admin), probes: await takeProbes(bench.app) }
  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim()
  const run: Run = { size, workloads: chosen, command, before, after, findings, raw }
  say(`Before: ${JSON.stringify(before)}`)
  say(`After:  ${JSON.stringify(after)}`)
  say(noiseOf(run).sentence)
  for (const moved of movedSince(run)) say(`Moved by more than 1.3×: ${moved}`)
  say(`Everything that was measured: ${writeRaw(run)}`)
  if (values.record) remember(run)
} finally {
  await bench.close()
  if (!values.data) removeDirectory(directory)
}
