import type { Spread } from '../harness/statistics.ts'

/** One line of a report: a figure or a ratio, and what it should be. */
export interface Finding {
  readonly workload: string
  readonly what: string
  readonly value: Spread
  readonly unit: string
  /** Of performance.md; absent for what is only recorded. */
  readonly target?: { readonly most: number } | { readonly least: number }
  /** Ratios are comparable over machines and go into the history; absolute figures do not. */
  readonly kind: 'ratio' | 'figure'
}

/** What one workload gives: its lines, and everything that was measured. */
export interface Result {
  readonly findings: readonly Finding[]
  readonly raw: unknown
}

export const isMet = ({ value, target }: Finding): boolean | undefined => {
  if (!target) return undefined
  return 'most' in target ? value.median <= target.most : value.median >= target.least
}

/** A single measured value, without a range. */
export const single = (value: number): Spread => ({ median: value, min: value, max: value })
