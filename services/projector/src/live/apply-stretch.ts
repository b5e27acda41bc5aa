import { type Pool, type PoolClient, advanceCheckpoints, inTransaction, passedChannel } from '@kith/postgres'
import type { Change } from '@kith/read-model/projections'
import type { ActiveProjection } from '../generations/active.ts'
import { applyAndPark, hold } from '../parked/park.ts'
import { passedPayload } from './changes.ts'
import { type Share, type Stretch, shareOut } from './share.ts'

/** A checkpoint was not where we left it: another instance moved it, a rebuild switched, or parked events were retried. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** A projection threw; `cause` says what. */
export class ProjectionFailed extends Error {
  override readonly name = 'ProjectionFailed'
  readonly projection: string

  constructor(projection: string, cause: unknown) {
    super(`The projection ${projection} failed`, { cause })
    this.projection = projection
  }
}

interface Applied {
  readonly held: ReadonlySet<string>
  readonly changes: readonly Change[]
}

const applyTogether = async (client: PoolClient, active: ActiveProjection, { events }: Share): Promise<Applied> => {
  const { projection, schemaName, held } = active
  const free = held.size === 0 ? events : events.filter(({ stream }) => !held.has(stream))
  if (free.length < events.length)
    for (const event of events) if (held.has(event.stream)) await hold(client, projection.name, event)
  if (free.length === 0) return { held, changes: [] }
  try {
    return { held, changes: await projection.apply(client, schemaName, free) }
  } catch (error) {
    throw new ProjectionFailed(projection.name, error)
  }
}

const applyTo = async (
  client: PoolClient,
  active: ActiveProjection,
  share: Share,
  oneByOne: boolean,
): Promise<Applied> => {
  if (!oneByOne && share.undecodable.length === 0) return applyTogether(client, active, share)
  const { projection, schemaName: schema, held } = active
  return applyAndPark(client, { projection, schema, share, held })
}

/**
 * Takes all projections over one stretch of the log in a single transaction: rows, parked events, all checkpoints and
 * the news of it. Answers where they stand afterwards. Throws Overtaken or ProjectionFailed, and then nothing happened.
 */
export const applyStretch = async (
  pool: Pool,
  roster: readonly ActiveProjection[],
  stretch: Stretch,
  oneByOne: ReadonlySet<string>,
): Promise<readonly ActiveProjection[]> => {
  const shareOf = shareOut(stretch)
  return inTransaction(pool, async (client) => {
    const changes: Change[] = []
    const after: ActiveProjection[] = []
    for (const active of roster) {
      const applied = await applyTo(client, active, shareOf(active), oneByOne.has(active.projection.name))
      changes.push(...applied.changes)
      after.push({ ...active, held: applied.held, position: stretch.position })
    }
    const behind = roster.filter(({ position }) => position === undefined || position < stretch.position)
    const moved = await advanceCheckpoints(
      client,
      behind.map(({ projection: { name }, generation, parkedEpoch, position: from }) => ({
        name,
        generation,
        parkedEpoch,
        from,
        to: stretch.position,
      })),
    )
    if (!moved) throw new Overtaken()
    const names = behind.map(({ projection }) => projection.name)
    await client.query('select pg_notify($1, $2)', [passedChannel, passedPayload(stretch.position, names, changes)])
    return after.map((one, index) => {
      const before = roster[index]?.position
      return before !== undefined && before > stretch.position ? { ...one, position: before } : one
    })
  })
}
