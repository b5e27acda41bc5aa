import { fdatasync, write, writeSync } from 'node:fs'
import { promisify } from 'node:util'

const writeZeros = promisify(write)
const sync = promisify(fdatasync)

const SMALLEST_STEP = 1024 * 1024
const LARGEST_STEP = 32 * 1024 * 1024
const ZEROS = Buffer.alloc(SMALLEST_STEP)

/** Behind the last block there is always room for a header: so a file that ends with a block was closed in peace. */
const ROOM_BEHIND = 64

/** Keeps zeros written ahead of the log's end; mostly in the background, at once only when a large block needs it. */
export class Preallocation {
  private readonly descriptor: number
  private allocated: number
  private background: Promise<void> | undefined
  private failure: unknown

  constructor(descriptor: number, end: number) {
    this.descriptor = descriptor
    this.allocated = end
  }

  /** Awaited before a write that ends at `end`. Rejects when the disk has no room. */
  async makeRoomFor(end: number): Promise<void> {
    // Zeros under way would land on the very bytes that are about to be written: wait for them.
    if (end + ROOM_BEHIND > this.allocated) await this.background
    if (this.failure) throw this.failure
    if (end + ROOM_BEHIND > this.allocated) this.extendNow(end + ROOM_BEHIND)
    if (this.allocated - end < this.step() / 2) this.background ??= this.extendInBackground()
  }

  async settled(): Promise<void> {
    await this.background
  }

  private step(): number {
    return Math.min(LARGEST_STEP, Math.max(SMALLEST_STEP, this.allocated))
  }

  private extendNow(least: number): void {
    while (this.allocated < least) this.allocated += writeSync(this.descriptor, ZEROS, 0, ZEROS.length, this.allocated)
  }

  private async extendInBackground(): Promise<void> {
    const target = this.allocated + this.step()
    try {
      while (this.allocated < target) {
        const { bytesWritten } = await writeZeros(this.descriptor, ZEROS, 0, ZEROS.length, this.allocated)
        this.allocated += bytesWritten
      }
      await sync(this.descriptor)
    } catch (error) {
      this.failure = error
    } finally {
      this.background = undefined
    }
  }
}
