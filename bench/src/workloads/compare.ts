import { spreadOf } from '../harness/statistics.ts'
import type { Finding } from '../report/result.ts'
import type { Race, Window } from './race.ts'

type Measure = 'p50' | 'p99' | 'perSecond' | 'processorTotal' | 'bytes'

const words: Readonly<Record<Measure, string>> = {
  p50: 'p50',
  p99: 'p99',
  perSecond: 'requests/s',
  processorTotal: 'processor time',
  bytes: 'bytes',
}

const ratios = (race: Race, one: string, other: string, measure: Measure): readonly number[] => {
  const [upper, lower] = [race.windows[one] ?? [], race.windows[other] ?? []]
  return upper.map((window, round) => window[measure] / (lower[round]?.[measure] ?? Number.NaN))
}

/** The app against a control, round by round. */
export const against = (
  race: Race,
  { control, measure, target }: { control: string; measure: Measure; target?: Finding['target'] },
): Finding => ({
  workload: race.name,
  what: `${words[measure]}, Kith / ${control}`,
  value: spreadOf(ratios(race, 'kith', control, measure)),
  unit: '×',
  kind: 'ratio',
  ...(target ? { target } : {}),
})

/** The app against itself: smaller differences than this range mean nothing. */
export const againstItself = (race: Race, measure: Measure): Finding => ({
  workload: race.name,
  what: `${words[measure]}, A/A`,
  value: spreadOf(ratios(race, 'kith again', 'kith', measure)),
  unit: '×',
  kind: 'figure',
})

type Of = (window: Window) => number

const figuresFrom =
  (race: Race, contender: string) =>
  (what: string, of: Of, unit: string): Finding => ({
    workload: race.name,
    what: `${contender}: ${what}`,
    value: spreadOf((race.windows[contender] ?? []).map(of)),
    unit,
    kind: 'figure',
  })

/** The plain figures of every contender. */
export const figuresOf = (race: Race): readonly Finding[] =>
  Object.keys(race.windows)
    .filter((name) => name !== 'kith again')
    .flatMap((name) => {
      const figure = figuresFrom(race, name)
      const parts = Object.keys(race.windows[name]?.[0]?.processor ?? {})
      return [
        figure('p50', (window) => window.p50, 'ms'),
        figure('p99', (window) => window.p99, 'ms'),
        figure('requests', (window) => window.perSecond, '/s'),
        figure('processor time', (window) => window.processorTotal, 'µs'),
        ...parts.map((part) => figure(`of it ${part}`, (window) => window.processor[part] ?? 0, 'µs')),
        figure('answer', (window) => window.bytes, 'bytes'),
      ]
    })
