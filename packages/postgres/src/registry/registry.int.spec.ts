import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, openTestDatabase } from '../testing/index.ts'
import { inTransaction } from '../transaction.ts'
import { prepareRegistry } from './migrations.ts'
import {
  type CheckpointMove,
  advanceCheckpoints,
  enterGeneration,
  listGenerations,
  raiseParkedEpoch,
  serveGeneration,
} from './index.ts'

const enter = { name: 'people', version: 1, rebuilding: false }
const move: CheckpointMove = {
  name: 'people',
  generation: 1,
  parkedEpoch: 0,
  from: undefined,
  to: 18_446_744_073_709_551_615n,
}

describe('checkpoints', () => {
  let database: TestDatabase
  const advance = (step: CheckpointMove): Promise<boolean> =>
    inTransaction(database.pool, (client) => advanceCheckpoints(client, [step]))

  beforeEach(async () => {
    database = await openTestDatabase()
    await prepareRegistry(database.pool)
    await inTransaction(database.pool, (client) =>
      enterGeneration(client, { ...enter, generation: 1, schemaName: 'rm_people_1', serving: true }),
    )
  })
  afterEach(() => database.drop())

  it('move from where they are and hold the largest position there is', async () => {
    expect(await advance(move)).toBe(true)
    expect(await listGenerations(database.pool)).toMatchObject([
      { position: 18_446_744_073_709_551_615n, serving: true },
    ])
  })

  it('do not move when they are elsewhere', async () => {
    await advance({ ...move, to: 5n })
    expect(await advance({ ...move, to: 9n })).toBe(false)
    expect(await advance({ ...move, from: 5n, to: 9n })).toBe(true)
  })

  it('let only one of two racing instances through', async () => {
    const outcomes = await Promise.all([advance({ ...move, to: 5n }), advance({ ...move, to: 5n })])
    expect(outcomes.filter((moved) => moved)).toHaveLength(1)
  })

  it('do not move in a generation that was retired, nor over a retry of parked events', async () => {
    await inTransaction(database.pool, async (client) => {
      await enterGeneration(client, { ...enter, generation: 2, schemaName: 'rm_people_2', serving: false })
      await serveGeneration(client, 'people', 2)
    })
    expect(await advance(move)).toBe(false)
    await inTransaction(database.pool, (client) => raiseParkedEpoch(client, 'people'))
    expect(await advance({ ...move, generation: 2 })).toBe(false)
    expect(await advance({ ...move, generation: 2, parkedEpoch: 1 })).toBe(true)
  })
})
