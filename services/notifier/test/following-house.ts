import { workspaceDecider } from '@kith/domain'
import { sampleCommand } from '@kith/domain/spec'
import type { UserId } from '@kith/kernel'
import { expect, vi } from 'vitest'
import { workspaceId } from './acting.ts'
import { openLedgerHouse } from './ledger-house.ts'
import type { LedgerHouse } from './ledger-house.ts'

/** How long specs wait for what follows, in milliseconds, and how often they look. */
export const patience = { timeout: 20_000, interval: 20 }

/** A house of ledgers in which a follower is at work. */
export interface FollowingHouse extends LedgerHouse {
  /** Done once everything in the log was followed; fails when that takes too long. */
  readonly followed: () => Promise<void>
  /** Stops the follower and sets another to work. */
  readonly restart: () => Promise<void>
  readonly addToWorkspace: (userId: UserId, role: 'admin' | 'member') => Promise<void>
}

/** Opens one; the workspace itself is not made yet. */
export const openFollowingHouse = async (): Promise<FollowingHouse> => {
  const house = await openLedgerHouse()
  let running = house.start()
  return {
    ...house,
    followed: () => vi.waitFor(async () => expect(await house.isFollowed()).toBe(true), patience),
    restart: async () => {
      await running.stop()
      running = house.start()
    },
    addToWorkspace: (userId, role) =>
      house.act(
        workspaceDecider,
        workspaceId,
        sampleCommand('AddMember', { workspaceId, userId, roles: [role], by: 'system' }),
      ),
    close: async () => {
      await running.stop()
      await house.close()
    },
  }
}
