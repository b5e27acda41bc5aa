import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { root } from '../house/app.ts'
import { loadGenerator } from '../harness/load.ts'
import { stolenSeconds } from '../harness/processor.ts'
import { drift, noisyAbove } from '../probes/probes.ts'
import type { Probes } from '../probes/probes.ts'
import type { Finding } from './result.ts'

/** What a run has to say about itself before anybody may compare it. */
export interface Conditions {
  readonly commit: string
  readonly at: string
  readonly node: string
  readonly postgres: string
  readonly processors: string
  readonly memoryGb: number
  readonly loadGenerator: string
  readonly loadAverage: readonly number[]
  readonly stolenSeconds: number
}

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

const commitNow = (): string => {
  const changed = git('status', '--porcelain', '--', 'packages', 'services').length > 0
  return `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed ? ' with changes' : ''}`
}

/** The machine and the versions, as they are now. */
export const conditionsNow = async (admin: Pool): Promise<Conditions> => {
  const { rows } = await admin.query<{ version: string }>(`select current_setting('server_version') as version`)
  return {
    commit: commitNow(),
    at: new Date().toISOString(),
    node: process.version,
    postgres: rows[0]?.version ?? '',
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 1e9),
    loadGenerator,
    loadAverage: loadavg().map((each) => Number(each.toFixed(2))),
    stolenSeconds: stolenSeconds(),
  }
}

export interface Run {
  readonly size: string
  readonly workloads: readonly string[]
  readonly command: string
  readonly before: { readonly conditions: Conditions; readonly probes: Probes }
  readonly after: { readonly conditions: Conditions; readonly probes: Probes }
  readonly findings: readonly Finding[]
  readonly raw: Readonly<Record<string, unknown>>
}

/** Whether the machine itself changed so much that the run's figures stand on sand. */
export const noiseOf = ({ before, after }: Run): { readonly isNoisy: boolean; readonly sentence: string } => {
  const { factor, probe } = drift(before.probes, after.probes)
  const isNoisy = factor > noisyAbove
  const moved = `${probe} moved by ${factor.toFixed(2)}× between before and after`
  return { isNoisy, sentence: isNoisy ? `NOISY: ${moved}.` : `Quiet enough: ${moved} (noisy above ${noisyAbove}×).` }
}

/** Writes everything that was measured; answers the file's path. */
export const writeRaw = (run: Run): string => {
  const folder = join(root, 'bench/results')
  mkdirSync(folder, { recursive: true })
  const file = join(
    folder,
    `${run.after.conditions.at.replace(/[:.]/g, '-')}-${run.size}-${run.workloads.join('-')}.json`,
  )
  writeFileSync(file, JSON.stringify(run, undefined, 1))
  return file
}

interface Remembered {
  readonly at: string
  readonly commit: string
  readonly size: string
  readonly noisy: boolean
  readonly ratios: Readonly<Record<string, number>>
}

const historyFile = join(root, 'bench/history.jsonl')

const keyOf = ({ workload, what }: Finding): string => `${workload}: ${what}`

const remembered = (): readonly Remembered[] =>
  existsSync(historyFile)
    ? readFileSync(historyFile, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Remembered)
    : []

const ratiosOf = (run: Run): Readonly<Record<string, number>> =>
  Object.fromEntries(
    run.findings
      .filter(({ kind }) => kind === 'ratio')
      .map((finding) => [keyOf(finding), Number(finding.value.median.toPrecision(3))]),
  )

/** Adds the ratios of a run to the history; absolute figures stay out of it. */
export const remember = (run: Run): void => {
  const { at, commit } = run.after.conditions
  const line: Remembered = { at, commit, size: run.size, noisy: noiseOf(run).isNoisy, ratios: ratiosOf(run) }
  appendFileSync(historyFile, `${JSON.stringify(line)}\n`)
}

const worthTelling = 1.3

/** Ratios that moved by more than 1.3× since the last quiet run of the same size, as sentences. */
export const movedSince = (run: Run): readonly string[] => {
  const earlier = remembered().findLast(({ size, noisy }) => size === run.size && !noisy)
  if (!earlier) return []
  return Object.entries(ratiosOf(run)).flatMap(([key, now]) => {
    const before = earlier.ratios[key]
    if (before === undefined) return []
    const factor = now / before
    const told = `${key}: ${now} now, ${before} at ${earlier.commit}`
    return factor > worthTelling || factor < 1 / worthTelling ? [told] : []
  })
}
