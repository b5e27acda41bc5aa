import type { Pool, PoolClient } from 'pg'

/**
 * Runs `work` in one transaction: committed when it answers, rolled back when it throws. A connection that cannot even
 * roll back is thrown away, never handed to the next one.
 */
export const inTransaction = async <Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect()
  let broken: Error | undefined
  // A connection that breaks between two queries tells it by an event that would otherwise end the process.
  const onError = (error: Error): void => {
    broken = error
  }
  client.on('error', onError)
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure))
    })
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}
