import type { PoolClient } from 'pg'
import { splitStreamName } from '@kith/kernel'
import type { Change, Projection, ProjectionName, Recorded, StreamPlace } from '../projection.ts'
import { Changes, noChanges } from './changes.ts'
import type { ChangeSink } from './changes.ts'
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
  readonly fold: (event: Recorded, rows: RowSets<T>, changes: ChangeSink) => void
  /** Events after which rows must lose somebody's personal data, beyond those that the fold has in hand. */
  readonly erasing?: readonly Recorded['type'][]
  readonly erase?: (client: PoolClient, schema: string, event: Recorded) => Promise<void>
  /** Sets the revision known of a stream, from the one before, without applying anything. */
  readonly passOver?: (client: PoolClient, schema: string, passed: PassedEvent) => Promise<void>
}

export interface PassedEvent {
  readonly category: string
  readonly id: string
  readonly revision: number
  readonly position: bigint
}

/** A `passOver` for a table with one row or several for each stream of a category. */
export const raiseRevision =
  (table: { readonly name: string; readonly key: readonly string[] }, category: string) =>
  async (client: PoolClient, schema: string, passed: PassedEvent): Promise<void> => {
    if (passed.category !== category) return
    await client.query(
      `update ${schema}.${table.name} set revision = $2::bigint where ${table.key[0]} = $1 and revision = $2::bigint - 1`,
      [passed.id, passed.revision],
    )
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
  work: { readonly events: readonly Recorded[]; readonly changes: ChangeSink },
): Promise<void> => {
  const { events, changes } = work
  const { client, schema } = target
  const sets: readonly RowSet<object>[] = Object.values(rows)
  for (const event of events) definition.want(event, rows)
  for (const set of sets) for (const row of await load(client, schema, set.table, set.takeWanted())) set.loaded(row)
  for (const event of events) definition.fold(event, rows, changes)
  for (const set of sets) await write(target, set)
  const last = events.at(-1)
  const erases = last !== undefined && (definition.erasing ?? []).includes(last.type)
  if (erases) await definition.erase?.(client, schema, last)
  // Without this the next segment would write back what was just erased.
  for (const set of sets) set.shrink(erases ? 0 : set.table.retained)
}

const rowSets = <T extends Tables>(tables: T, rebuilding: boolean): RowSets<T> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, new RowSet(table, rebuilding)])) as RowSets<T>

/** What a rebuild was told, in order: events to fold, and places of events that nobody will. */
type Step = Recorded | StreamPlace

const isEvent = (step: Step): step is Recorded => 'type' in step

const stretches = (steps: readonly Step[]): readonly { events: Recorded[]; passed: StreamPlace | undefined }[] => {
  const found: { events: Recorded[]; passed: StreamPlace | undefined }[] = [{ events: [], passed: undefined }]
  for (const step of steps) {
    const open = found.at(-1)
    if (open === undefined) continue
    if (isEvent(step)) open.events.push(step)
    else {
      open.passed = step
      found.push({ events: [], passed: undefined })
    }
  }
  return found
}

/**
 * Makes a projection of one fold. Live and rebuild run the same fold over the same rows; they differ only in where rows
 * come from (always the table, or memory first) and how new ones are written (upsert, or COPY).
 */
export const defineProjection = <T extends Tables>(definition: Definition<T>): Projection => {
  const { name, version, categories, tables, erasing = [] } = definition
  const run = async (target: Target, rows: RowSets<T>, events: readonly Recorded[]): Promise<readonly Change[]> => {
    const changes = target.rebuilding ? noChanges : new Changes()
    for (const segment of segments(events, erasing))
      await applySegment(definition, target, rows, { events: segment, changes })
    return changes.list()
  }
  const passOver: Projection['passOver'] = async (client, schema, { stream, revision, position }) =>
    definition.passOver?.(client, schema, { ...splitStreamName(stream), revision: Number(revision), position })
  return {
    name,
    version,
    categories,
    tables: Object.values(tables),
    apply: (client, schema, events) => run({ client, schema, rebuilding: false }, rowSets(tables, false), events),
    passOver,
    startRebuild: (schema) => {
      const rows = rowSets(tables, true)
      let waiting: Step[] = []
      return {
        fold: (event) => void waiting.push(event),
        passOver: (passed) => void waiting.push(passed),
        pending: () => waiting.length,
        flush: async (client) => {
          const steps = waiting
          waiting = []
          for (const { events, passed } of stretches(steps)) {
            await run({ client, schema, rebuilding: true }, rows, events)
            if (passed === undefined) continue
            await passOver(client, schema, passed)
            // The row in memory does not know of it.
            for (const set of Object.values(rows)) set.shrink(0)
          }
        },
      }
    },
  }
}
