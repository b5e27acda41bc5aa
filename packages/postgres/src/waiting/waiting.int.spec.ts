import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { enterGeneration, prepareRegistry } from '../registry/index.ts'
import { type TestDatabase, openTestDatabase } from '../testing/index.ts'
import { inTransaction } from '../transaction.ts'
import { type Listener, openListener } from './listener.ts'
import { type PositionWaiter, createPositionWaiter, passedChannel } from './position-waiter.ts'

describe('waiting for a position', () => {
  let database: TestDatabase
  let listener: Listener
  let waiter: PositionWaiter

  const pass = async (position: bigint): Promise<void> => {
    await inTransaction(database.pool, async (client) => {
      await client.query('update kith.projection set commit_position = $1', [position.toString()])
      const message = { position: position.toString(), projections: ['people', 'today'], changes: [] }
      await client.query('select pg_notify($1, $2)', [passedChannel, JSON.stringify(message)])
    })
  }

  beforeEach(async () => {
    database = await openTestDatabase()
    await prepareRegistry(database.pool)
    for (const name of ['people', 'today'])
      await inTransaction(database.pool, (client) =>
        enterGeneration(client, {
          name,
          version: 1,
          generation: 1,
          schemaName: `rm_${name}_1`,
          serving: true,
          rebuilding: false,
        }),
      )
    listener = await openListener(database.connectionString, passedChannel)
    waiter = createPositionWaiter({ pool: database.pool, listener })
  })
  afterEach(async () => {
    waiter.close()
    await listener.close()
    await database.drop()
  })

  it('answers at once when it is past already', async () => {
    await pass(70n)
    expect(await waiter.wait(['people', 'today'], 70n)).toBe(true)
  })

  it('is woken when it passes', async () => {
    const waited = waiter.wait(['people'], 90n, 5_000)
    await pass(80n)
    await pass(100n)
    expect(await waited).toBe(true)
  })

  it('answers false when time is up', async () => {
    expect(await waiter.wait(['people'], 90n, 50)).toBe(false)
    expect(await waiter.wait(['nobody-knows-it'], 0n, 50)).toBe(false)
  })

  it('finds out what passed while its connection was down', async () => {
    const reconnected = new Promise<void>((resolve) => listener.onReconnect(resolve))
    const look = vi.spyOn(database.pool, 'query')
    const waited = waiter.wait(['people'], 90n, 10_000)
    await look.mock.results[0]?.value
    // After it looked and without a word: only the loss of the line can make it look again.
    await database.pool.query('update kith.projection set commit_position = 95')
    await database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'listen kith_passed' and datname = current_database()`,
    )
    await reconnected
    expect(await waited).toBe(true)
    const later = waiter.wait(['people'], 120n, 5_000)
    await pass(120n)
    expect(await later).toBe(true)
  })
})
