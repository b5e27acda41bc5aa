import type { Spread } from '../harness/statistics.ts'
import type { Finding } from './result.ts'
import { isMet } from './result.ts'

/** A number with as many digits as mean something. */
export const short = (value: number): string => {
  if (!Number.isFinite(value)) return '-'
  const size = Math.abs(value)
  if (size >= 1_000) return new Intl.NumberFormat('en').format(Math.round(value))
  if (size >= 100 || Number.isInteger(value)) return String(Math.round(value))
  return size >= 10 ? value.toFixed(1) : value.toFixed(2)
}

const ranged = ({ median, min, max }: Spread): string =>
  min === max ? short(median) : `${short(median)} (${short(min)}–${short(max)})`

const targetOf = ({ target }: Finding): string => {
  if (!target) return ''
  return 'most' in target ? `≤ ${short(target.most)}` : `≥ ${short(target.least)}`
}

const verdict = (finding: Finding): string => {
  const met = isMet(finding)
  if (met === undefined) return ''
  return met ? 'met' : 'NOT MET'
}

/** One Markdown table for each workload: median (lowest–highest) over the rounds. */
export const tablesOf = (findings: readonly Finding[]): string => {
  const workloads = [...new Set(findings.map(({ workload }) => workload))]
  return workloads
    .map((workload) => {
      const lines = findings
        .filter((finding) => finding.workload === workload)
        .map((each) => `| ${each.what} | ${ranged(each.value)} ${each.unit} | ${targetOf(each)} | ${verdict(each)} |`)
      return [`### ${workload}`, '', '| measure | median (range) | target | |', '|---|---|---|---|', ...lines, ''].join(
        '\n',
      )
    })
    .join('\n')
}
