import type { PoolClient } from 'pg'
import type { Change, Projection, ProjectionName, Recorded } from '../projection.ts'
import { Changes } from './changes.ts'
import { copyRows } from './copy.ts'
import { RowSet } from './row-set.ts'
import { load, remove, upsert } from './sql.ts'
import type { RowOf, Table } from './table.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- tables of one projection have rows of different shapes
type Tables = Readonly<Record<string, Table<any>>>
export type RowSets<T extends Tables> = { readonly [Name in keyof T]: RowSet<RowOf<T[Name]>> }

interface Definition<T extends Tables> {
  readonly name: ProjectionName
  readonly version: number
  readonly categories: readonly string[]
  readonly tables: T
  /** Says which rows an event needs. */
  readonly want: (event: Recorded, rows: RowSets<T>) => void
  /** Applies one event to the rows. A function of the event and the rows alone. */
  readonly fold: (event: Recorded, rows: RowSets<T>, changes: Changes) => void
  /** Events after which rows must lose somebody's personal data, beyond those that the fold has in hand. */
  readonly erasing?: readonly Recorded['type'][]
  readonly erase?: (client: PoolClient, schema: string, event: Recorded) => Promise<void>
}

interface Target {
  readonly client: PoolClient
  readonly schema: string
  /** A rebuild copies new rows into tables that nobody reads, and keeps some in memory. */
  readonly rebuilding: boolean
}

/** Cuts a batch after each event that erases: what follows must not see what is gone. */
const segments = (events: readonly Recorded[], erasing: readonly string[]): readonly (readonly Recorded[])[] => {
  const cut: Recorded[][] = [[]]
  for (const event of events) {
    cut.at(-1)?.push(event)
    if (erasing.includes(event.type)) cut.push([])
  }
  return cut.filter((segment) => segment.length > 0)
}

const write = async <Row extends object>({ client, schema, rebuilding }: Target, set: RowSet<Row>): Promise<void> => {
  const { created, changed, removed } = set.takeChanges()
  await remove(client, schema, set.table, removed)
  if (rebuilding) await copyRows(client, schema, set.table, created)
  else changed.push(...created)
  await upsert(client, schema, set.table, changed)
}

const applySegment = async <T extends Tables>(
  definition: Definition<T>,
  target: Target,
  rows: RowSets<T>,
  work: { readonly events: readonly Recorded[]; readonly changes: Changes },
): Promise<void> => {
  const { events, changes } = work
  const { client, schema, rebuilding } = target
  const sets: readonly RowSet<object>[] = Object.values(rows)
  for (const event of events) definition.want(event, rows)
  for (const set of sets)
    for (const row of await load(client, schema, set.table, set.takeWanted(rebuilding))) set.loaded(row)
  for (const event of events) definition.fold(event, rows, changes)
  for (const set of sets) await write(target, set)
  const last = events.at(-1)
  const erases = last !== undefined && (definition.erasing ?? []).includes(last.type)
  if (erases) await definition.erase?.(client, schema, last)
  // Without this the next segment would write back what was just erased.
  for (const set of sets) set.shrink(erases ? 0 : set.table.retained)
}

const rowSets = <T extends Tables>(tables: T): RowSets<T> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, new RowSet(table)])) as RowSets<T>

/**
 * Makes a projection of one fold. Live and rebuild run the same fold over the same rows; they differ only in where rows
 * come from (always the table, or memory first) and how new ones are written (upsert, or COPY).
 */
export const defineProjection = <T extends Tables>(definition: Definition<T>): Projection => {
  const { name, version, categories, tables, erasing = [] } = definition
  const run = async (target: Target, rows: RowSets<T>, events: readonly Recorded[]): Promise<readonly Change[]> => {
    const changes = new Changes()
    for (const segment of segments(events, erasing))
      await applySegment(definition, target, rows, { events: segment, changes })
    return changes.list()
  }
  return {
    name,
    version,
    categories,
    tables: Object.values(tables),
    apply: (client, schema, events) => run({ client, schema, rebuilding: false }, rowSets(tables), events),
    startRebuild: (schema) => {
      const rows = rowSets(tables)
      let waiting: Recorded[] = []
      return {
        fold: (event) => void waiting.push(event),
        pending: () => waiting.length,
        flush: async (client) => {
          const events = waiting
          waiting = []
          await run({ client, schema, rebuilding: true }, rows, events)
        },
      }
    },
  }
}
