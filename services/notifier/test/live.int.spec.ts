import { randomUUID } from 'node:crypto'
import type { UserId } from '@kith/kernel'
import { openListener, passedChannel } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import { expect, it, vi } from 'vitest'
import { tellMailboxesChanged } from '../src/live.ts'

it('tells any number of people that their mailbox changed, as many in one notification as it holds', async () => {
  const database = await openTestDatabase()
  const listener = await openListener(database.connectionString, passedChannel)
  try {
    const told: string[] = []
    listener.onMessage((payload) => told.push(payload))
    const userIds = Array.from({ length: 200 }, () => randomUUID() as UserId)
    await tellMailboxesChanged(database.pool, userIds)
    await vi.waitFor(() => expect(told).toHaveLength(3), { timeout: 10_000 })
    const changes = told.flatMap((payload) => (JSON.parse(payload) as { changes: { userId: string }[] }).changes)
    expect(changes.map(({ userId }) => userId).toSorted()).toEqual(userIds.toSorted())
  } finally {
    await listener.close()
    await database.drop()
  }
})
