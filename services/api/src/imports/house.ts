import type { CommandHandler } from '@kith/command-handling'
import type { EventStore } from '@kith/event-store'
import type { Clock, CommandContext, CommandId, ImportId, Sealer } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import type { Pool, PositionWaiter } from '@kith/postgres'
import type { Viewer } from '@kith/read-model/queries'
import type { Logger } from '@kith/runtime'
import type { LiveChanges } from '../live/live-changes.ts'
import type { DatabaseOf } from '../server/house.ts'
import type { ImportWork, ImportWorkTable } from './import-work.ts'

/** What imports work with. */
export interface ImportHouse {
  /** For the bookkeeping of imports. */
  readonly system: Pool
  /** Gives the database as the owner of an import may see it. */
  readonly databaseOf: DatabaseOf
  readonly store: Pick<EventStore, 'append' | 'read'>
  readonly commands: CommandHandler
  readonly sealer: Sealer
  readonly waiter: PositionWaiter
  readonly clock: Clock
  readonly live: Pick<LiveChanges, 'tell'>
  readonly log: Logger
  /** Where uploads lie, sealed, until their import is done. */
  readonly directory: string
}

export interface WorkHouse extends ImportHouse {
  readonly work: ImportWorkTable
}

/** How many rows go under one entry of the log. */
export const chunkSize = 500

/** Appends in flight at once: enough to fill the log's group commits, few enough to let others through. */
export const atOnce = 64

/** One act of an import: repeated after a crash, it meets what it did the first time. */
export const importContext = (
  { clock }: Pick<ImportHouse, 'clock'>,
  work: Pick<ImportWork, 'importId' | 'ownerId' | 'workspaceId'>,
  ...act: readonly string[]
): CommandContext => ({
  workspaceId: work.workspaceId,
  actor: work.ownerId,
  commandId: deterministicId('import', work.importId, ...act) as CommandId,
  now: clock.now(),
  correlationId: work.importId,
})

/** The owner, as statements see them while an import runs without anybody looking. */
export const ownerAsViewer = ({ clock }: Pick<ImportHouse, 'clock'>, work: ImportWork): Viewer => ({
  userId: work.ownerId,
  workspaceId: work.workspaceId,
  timeZone: 'UTC',
  today: clock.now().slice(0, 10) as Viewer['today'],
})

/** The file of an upload. */
export const uploadPath = (directory: string, importId: ImportId): string => `${directory}/${importId}.sealed`

/** Runs `work` on every item, so many at once, and gives the results in order. */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index] as Item
      results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
  return results
}
