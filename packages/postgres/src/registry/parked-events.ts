import type { Pool, PoolClient } from 'pg'

/**
 * `failed`: its projection threw. `held`: it waits behind a failed event of its stream. `skipped`: somebody decided,
 * with a reason, to do without it.
 */
export type ParkedState = 'failed' | 'held' | 'skipped'

/** An event that a projection did not take. Its data stays in the log. */
export interface ParkedEvent {
  readonly projection: string
  readonly position: bigint
  readonly eventId: string
  readonly stream: string
  readonly revision: bigint
  readonly type: string
  readonly state: ParkedState
  readonly error: string | undefined
  readonly attempts: number
  readonly reason: string | undefined
  /** ISO 8601, UTC. */
  readonly parkedAt: string
}

interface Row extends Omit<ParkedEvent, 'position' | 'revision' | 'error' | 'reason'> {
  readonly position: string
  readonly revision: string
  readonly error: string | null
  readonly reason: string | null
}

const toParkedEvent = ({ position, revision, error, reason, ...row }: Row): ParkedEvent => ({
  ...row,
  position: BigInt(position),
  revision: BigInt(revision),
  error: error ?? undefined,
  reason: reason ?? undefined,
})

/** Parked and skipped events in log order, of one projection or of all. */
export const listParkedEvents = async (db: Pool | PoolClient, projection?: string): Promise<readonly ParkedEvent[]> => {
  const { rows } = await db.query<Row>(
    `select projection, position::text, event_id as "eventId", stream, revision::text, type, state, error, attempts,
       reason, to_char(parked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "parkedAt"
     from kith.parked_event where $1::text is null or projection = $1 order by projection, parked_event.position`,
    [projection ?? null],
  )
  return rows.map(toParkedEvent)
}

/** Parks an event of which nothing is known yet. */
export const parkEvent = async (
  client: PoolClient,
  {
    projection,
    position,
    eventId,
    stream,
    revision,
    type,
    state,
    error,
    attempts,
  }: Omit<ParkedEvent, 'reason' | 'parkedAt'>,
): Promise<void> => {
  await client.query(
    `insert into kith.parked_event (projection, position, event_id, stream, revision, type, state, error, attempts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [projection, position.toString(), eventId, stream, revision.toString(), type, state, error ?? null, attempts],
  )
}

/** Notes that one more try failed. */
export const noteFailure = async (client: PoolClient, event: ParkedEvent, error: string): Promise<void> => {
  await client.query(
    `update kith.parked_event set state = 'failed', error = $3, attempts = attempts + 1, changed_at = now()
     where projection = $1 and position = $2`,
    [event.projection, event.position.toString(), error],
  )
}

/** Notes that the event shall be done without, and why. */
export const noteSkip = async (client: PoolClient, event: ParkedEvent, reason: string): Promise<void> => {
  await client.query(
    `update kith.parked_event set state = 'skipped', reason = $3, changed_at = now()
     where projection = $1 and position = $2`,
    [event.projection, event.position.toString(), reason],
  )
}

/** Forgets an event that its projection has taken after all. */
export const unpark = async (client: PoolClient, event: ParkedEvent): Promise<void> => {
  await client.query('delete from kith.parked_event where projection = $1 and position = $2', [
    event.projection,
    event.position.toString(),
  ])
}

/** Forgets all but the skipped: a new generation has taken them. */
export const unparkAll = async (client: PoolClient, projection: string): Promise<void> => {
  await client.query("delete from kith.parked_event where projection = $1 and state <> 'skipped'", [projection])
}

/** Tells a running projector that what it knows of parked events is old: its next checkpoint will not move. */
export const raiseParkedEpoch = async (client: PoolClient, projection: string): Promise<void> => {
  await client.query('update kith.projection set parked_epoch = parked_epoch + 1 where name = $1', [projection])
}

/** The streams that each projection holds back, by its name: those with an event that is parked and not skipped. */
export const listHeldStreams = async (db: Pool | PoolClient): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const { rows } = await db.query<{ projection: string; streams: string[] }>(
    "select projection, array_agg(distinct stream) as streams from kith.parked_event where state <> 'skipped' group by 1",
  )
  return new Map(rows.map(({ projection, streams }) => [projection, new Set(streams)]))
}
