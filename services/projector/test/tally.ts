import type { DomainEvent, EventCatalogue, EventDefinition, RecordedEvent, Sealer } from '@kith/kernel'
import type { PoolClient } from '@kith/postgres'
import type { Projection, Recorded } from '@kith/read-model/projections'

/** The plainest event there is: so much more on this stream's tally. */
export interface Counted extends DomainEvent {
  readonly type: 'tally.counted'
  readonly data: { readonly amount: number; readonly isPoisoned?: boolean }
}

const counted: EventDefinition = {
  type: 'tally.counted',
  version: 1,
  parse: (value) => {
    const data = value as Counted['data']
    if (typeof data.amount !== 'number') throw new Error('amount is not a number')
    return data
  },
  upcasters: {},
  sealed: {},
  subjects: () => [],
}

export const tallyCatalogue: EventCatalogue = new Map([[counted.type, counted]])

/** What a later version of the program may write. */
export const laterCatalogue: EventCatalogue = new Map([
  ...tallyCatalogue,
  ['tally.invented', { ...counted, type: 'tally.invented', parse: (value) => value as object }],
])

const refuse = (): never => {
  throw new Error('Tallies hold no personal data')
}
const resolved = (): Promise<void> => Promise.resolve()

/** Tallies have nothing to seal. */
export const noSealer: Sealer = { prepareToSeal: resolved, prepareToOpen: resolved, seal: refuse, open: refuse }

const asCounted = (event: Recorded): RecordedEvent<Counted> => event as RecordedEvent as RecordedEvent<Counted>

const add = async (client: PoolClient, schema: string, sums: ReadonlyMap<string, number>): Promise<void> => {
  await client.query(
    `insert into ${schema}.tally as t (stream, total) select * from unnest($1::text[], $2::bigint[])
     on conflict (stream) do update set total = t.total + excluded.total`,
    [[...sums.keys()], [...sums.values()]],
  )
}

const pass = async (client: PoolClient, schema: string, streams: readonly string[]): Promise<void> => {
  for (const stream of streams)
    await client.query(`update ${schema}.tally set passed = passed + 1 where stream = $1`, [stream])
}

export interface TallyOptions {
  readonly version?: number
  /** Whether a poisoned event is let through. */
  readonly isMended?: () => boolean
}

/** Counters, which show at once whether an event was taken twice or never. */
export const tallyProjection = ({ version = 1, isMended = () => false }: TallyOptions = {}): Projection => {
  const sum = (sums: Map<string, number>, event: Recorded): void => {
    const { stream, data } = asCounted(event)
    if (data.isPoisoned && !isMended()) throw new Error('This one is poisoned')
    sums.set(stream, (sums.get(stream) ?? 0) + data.amount)
  }
  return {
    name: 'history',
    version,
    categories: ['tally'],
    tables: [
      {
        name: 'tally',
        create: (schema) =>
          `create table ${schema}.tally (stream text primary key, total bigint not null, passed int not null default 0` +
          (version === 1 ? ')' : ', double bigint generated always as (total * 2) stored)'),
        rows: () => 'total > 1_000',
        indexes: (schema) => [`create index on ${schema}.tally (total)`],
      },
    ],
    apply: async (client, schema, events) => {
      const sums = new Map<string, number>()
      for (const event of events) sum(sums, event)
      await add(client, schema, sums)
      return []
    },
    passOver: (client, schema, { stream }) => pass(client, schema, [stream]),
    startRebuild: (schema) => {
      let sums = new Map<string, number>()
      let passed: string[] = []
      return {
        passOver: ({ stream }) => void passed.push(stream),
        fold: (event) => sum(sums, event),
        pending: () => sums.size,
        flush: async (client) => {
          if (sums.size > 0) await add(client, schema, sums)
          await pass(client, schema, passed)
          sums = new Map()
          passed = []
        },
      }
    },
  }
}
