import { readModelStands } from '@kith/read-model/outbox'
import { startLoop } from '../loop.ts'
import type { Loop } from '../loop.ts'
import { openBounceFolder } from './folder.ts'
import type { BounceSource } from './folder.ts'
import { workReturned } from './work-returned.ts'
import type { BounceTools } from './work-returned.ts'

export interface BounceOptions extends BounceTools {
  /** A maildir, a folder or an mbox file. */
  readonly mailbox: string | undefined
  /** Where else messages come from. */
  readonly imap: BounceSource | undefined
  /** How often to look; a minute unless told. */
  readonly everyMs?: number
}

/**
 * Reads what comes to the address for bounces, again and again. A message that cannot be read is counted and passed
 * over; a place that cannot be reached is tried again.
 */
export const startBounces = (options: BounceOptions): { readonly stop: () => Promise<void> } => {
  const { mailbox, imap, pool, log, everyMs = 60_000 } = options
  let folder: BounceSource | undefined
  const loop = (name: string, source: () => Promise<BounceSource>): Loop =>
    startLoop({
      everyMs,
      work: async () => {
        if (!(await readModelStands(pool))) return
        const read = await source()
        await read((raw) => workReturned(options, raw))
      },
      onError: (error) => log.warn({ loop: name, err: error }, 'will be tried again'),
    })
  const loops = [
    ...(mailbox === undefined ? [] : [loop('bounces', async () => (folder ??= await openBounceFolder(mailbox)))]),
    ...(imap === undefined ? [] : [loop('bounces by IMAP', () => Promise.resolve(imap))]),
  ]
  return {
    stop: async () => {
      await Promise.all(loops.map((one) => one.stop()))
    },
  }
}
