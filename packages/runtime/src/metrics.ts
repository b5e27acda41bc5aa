import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

interface MetricDefinition<Label extends string> {
  /** With its unit, as Prometheus names things: `kith_append_seconds`. */
  readonly name: string
  readonly help: string
  readonly labels?: readonly Label[]
}

/** Figures of one process, in Prometheus' text format. */
export interface Metrics {
  readonly registry: Registry
  readonly counter: <Label extends string = never>(definition: MetricDefinition<Label>) => Counter<Label>
  readonly gauge: <Label extends string = never>(definition: MetricDefinition<Label>) => Gauge<Label>
  /** Buckets in seconds from 1 ms to 10 s unless told. */
  readonly histogram: <Label extends string = never>(
    definition: MetricDefinition<Label> & { readonly buckets?: readonly number[] },
  ) => Histogram<Label>
  /** Measures how long `work` takes, in seconds, also when it throws. */
  readonly timed: <Value>(histogram: Histogram, work: () => Promise<Value>) => Promise<Value>
  readonly text: () => Promise<string>
  readonly contentType: string
}

const secondBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** A registry of its own, with the figures that every Node process has (memory, event loop, garbage collection). */
export const createMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const common = <Label extends string>({ name, help, labels = [] }: MetricDefinition<Label>) => ({
    name,
    help,
    labelNames: [...labels],
    registers: [registry],
  })
  return {
    registry,
    counter: (definition) => new Counter(common(definition)),
    gauge: (definition) => new Gauge(common(definition)),
    histogram: ({ buckets = secondBuckets, ...definition }) =>
      new Histogram({ ...common(definition), buckets: [...buckets] }),
    timed: async (histogram, work) => {
      const stop = histogram.startTimer()
      try {
        return await work()
      } finally {
        stop()
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
