import type { Pool, PoolClient } from 'pg'

/** One generation of a projection: its tables and how far they are. */
export interface ProjectionGeneration {
  readonly name: string
  readonly generation: number
  /** The version of the projection's code that fills it. */
  readonly version: number
  readonly schemaName: string
  /** Position of the last event considered; undefined before the first. */
  readonly position: bigint | undefined
  /** Whether the views in `read` show it. */
  readonly serving: boolean
  /** Whether it is being filled; still so when the process that filled it died. */
  readonly rebuilding: boolean
  /** Rises when parked events are retried or skipped. */
  readonly parkedEpoch: number
}

/** One checkpoint's step, as a comparison and what to set if it holds. */
export interface CheckpointMove {
  readonly name: string
  readonly generation: number
  readonly parkedEpoch: number
  readonly from: bigint | undefined
  readonly to: bigint
}

interface Row {
  readonly name: string
  readonly generation: number
  readonly version: number
  readonly schemaName: string
  readonly position: string | null
  readonly serving: boolean
  readonly rebuilding: boolean
  readonly parkedEpoch: number
}

const columns = `name, generation, version, schema_name as "schemaName", commit_position::text as position, serving,
  rebuilding, parked_epoch as "parkedEpoch"`

const toGeneration = ({ position, ...row }: Row): ProjectionGeneration => ({
  ...row,
  position: position === null ? undefined : BigInt(position),
})

/** All generations of all projections, by name and age. */
export const listGenerations = async (db: Pool | PoolClient): Promise<readonly ProjectionGeneration[]> => {
  const { rows } = await db.query<Row>(`select ${columns} from kith.projection order by name, generation`)
  return rows.map(toGeneration)
}

/** The generation of `name` that readers see, its row locked until the transaction ends; undefined when none serves. */
export const lockServing = async (client: PoolClient, name: string): Promise<ProjectionGeneration | undefined> => {
  const { rows } = await client.query<Row>(
    `select ${columns} from kith.projection where name = $1 and serving for update`,
    [name],
  )
  const [row] = rows
  return row && toGeneration(row)
}

/** Enters a generation that has no rows yet. */
export const enterGeneration = async (
  client: PoolClient,
  {
    name,
    generation,
    version,
    schemaName,
    serving,
    rebuilding,
  }: Omit<ProjectionGeneration, 'position' | 'parkedEpoch'>,
): Promise<void> => {
  await client.query(
    `insert into kith.projection (name, generation, version, schema_name, serving, rebuilding)
     values ($1, $2, $3, $4, $5, $6)`,
    [name, generation, version, schemaName, serving, rebuilding],
  )
}

/** Strikes a generation from the list. */
export const removeGeneration = async (client: PoolClient, name: string, generation: number): Promise<void> => {
  await client.query('delete from kith.projection where name = $1 and generation = $2', [name, generation])
}

/** Makes `generation` the one that serves and retires the one before. The caller moves the views in the same transaction. */
export const serveGeneration = async (client: PoolClient, name: string, generation: number): Promise<void> => {
  await client.query('update kith.projection set serving = false, updated_at = now() where name = $1 and serving', [
    name,
  ])
  await client.query(
    `update kith.projection set serving = true, rebuilding = false, updated_at = now()
     where name = $1 and generation = $2`,
    [name, generation],
  )
}

/**
 * Moves checkpoints by compare-and-set, in the caller's transaction. Answers false when any of them is not where it was
 * (another instance, a switch of generations, a retry): the caller must then roll back. `serving` says which kind of
 * generation may move: the one that readers see, or one being filled.
 */
export const advanceCheckpoints = async (
  client: PoolClient,
  moves: readonly CheckpointMove[],
  serving = true,
): Promise<boolean> => {
  const { rowCount } = await client.query({
    name: 'advance-checkpoints',
    text: `
      update kith.projection as p set commit_position = move.target, updated_at = now()
      from unnest($1::text[], $2::int[], $3::int[], $4::numeric[], $5::numeric[])
        as move (name, generation, parked_epoch, origin, target)
      where p.name = move.name and p.generation = move.generation and p.parked_epoch = move.parked_epoch
        and p.commit_position is not distinct from move.origin and p.serving = $6`,
    values: [
      moves.map(({ name }) => name),
      moves.map(({ generation }) => generation),
      moves.map(({ parkedEpoch }) => parkedEpoch),
      moves.map(({ from }) => from?.toString() ?? null),
      moves.map(({ to }) => to.toString()),
      serving,
    ],
  })
  return rowCount === moves.length
}
