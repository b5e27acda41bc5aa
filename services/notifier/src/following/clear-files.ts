import type { FileStore } from '@kith/files'
import type { Pool } from '@kith/postgres'
import type { Logger } from '@kith/runtime'

const batch = 100

interface Clearing {
  readonly pool: Pool
  readonly files: FileStore
  readonly log: Logger
}

/**
 * Removes the bytes of files that were removed, or whose owner was erased. Beside the follower, so that a storage that is
 * away holds up nothing else. Answers how many are gone; throws when the storage does not answer.
 */
export const clearFiles = async ({ pool, files, log }: Clearing): Promise<number> => {
  let cleared = 0
  for (;;) {
    const { rows } = await pool.query<{ key: string }>(
      'select storage_key::text as key from notifier.stored_file where doomed order by storage_key limit $1',
      [batch],
    )
    for (const { key } of rows) {
      await files.remove(key)
      await pool.query('delete from notifier.stored_file where storage_key = $1', [key])
      cleared += 1
    }
    if (rows.length < batch) break
  }
  if (cleared > 0) log.info({ cleared }, 'removed the bytes of files that are gone')
  return cleared
}
