import { controlUrl } from '../data/load-control.ts'
import type { RunningApp } from '../house/app.ts'
import { bareReadPerSecond } from './bare-read.ts'
import { commitsPerSecond, copyRowsPerSecond, notifyMs } from './database.ts'
import { fdatasyncMs } from './disk.ts'
import { helloMicroseconds } from './hello.ts'

/** B0: what the machine can do, without any of ours in the way. */
export interface Probes {
  readonly fdatasyncMs: number
  readonly commitsPerSecond1: number
  readonly commitsPerSecond8: number
  readonly copyRowsPerSecond: number
  readonly bareReadPerSecond: number
  readonly helloMicroseconds: number
  readonly notifyMs: number
}

/** Takes all probes, about ten seconds. The bare read covers at most 20,000 events. */
export const takeProbes = async (app: RunningApp): Promise<Probes> => {
  const url = controlUrl(app.databaseUrl)
  return {
    fdatasyncMs: fdatasyncMs(app.directory),
    commitsPerSecond1: await commitsPerSecond(url, 1),
    commitsPerSecond8: await commitsPerSecond(url, 8),
    copyRowsPerSecond: await copyRowsPerSecond(url),
    bareReadPerSecond: await bareReadPerSecond(app.eventStoreUrl, 20_000),
    helloMicroseconds: await helloMicroseconds(),
    notifyMs: await notifyMs(url),
  }
}

/** The largest factor by which a probe moved during the run; above 1.5 the run is marked noisy. */
export const drift = (before: Probes, after: Probes): { readonly factor: number; readonly probe: string } => {
  const factors = Object.keys(before).map((probe) => {
    const [one, other] = [before[probe as keyof Probes], after[probe as keyof Probes]]
    return { probe, factor: Math.max(one / other, other / one) }
  })
  return factors.reduce((worst, each) => (each.factor > worst.factor ? each : worst))
}

export const noisyAbove = 1.5
