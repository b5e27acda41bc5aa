import { type PoolClient, isTransient } from '@kith/postgres'
import type { Change, Projection, Recorded } from '@kith/read-model/projections'

/** What a person is told; the cause's details may hold values of rows, its message does not. */
export const describeError = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500)

/** Applies one event in a savepoint of its own. Answers what went wrong with it; faults of the server are thrown. */
export const applyAlone = async (
  client: PoolClient,
  { projection, schema, event }: { readonly projection: Projection; readonly schema: string; readonly event: Recorded },
): Promise<{ readonly changes: readonly Change[] } | { readonly error: unknown }> => {
  await client.query('savepoint one_event')
  try {
    const changes = await projection.apply(client, schema, [event])
    await client.query('release savepoint one_event')
    return { changes }
  } catch (error) {
    if (isTransient(error)) throw error
    await client.query('rollback to savepoint one_event')
    return { error }
  }
}
