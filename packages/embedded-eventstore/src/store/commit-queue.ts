import type { LogStorage } from '../file/storage.ts'

// A lone writer waits one turn. Under a steady stream of appends the flush comes after this many at the latest.
const MOST_TURNS = 16

type Waiting = (failure: string | undefined) => void

/**
 * Group commit. Whatever is decided while a flush is under way waits for the next one, and is answered when the log
 * that the decision rests on is durable: a refusal as much as a success.
 */
export class CommitQueue {
  private readonly storage: LogStorage
  private readonly counted: () => number
  private readonly onCommitted: (count: number) => void
  private readonly onFailure: (reason: string) => void
  private waiting: Waiting[] = []
  private running: Promise<void> | undefined
  private failed: string | undefined

  constructor(
    storage: LogStorage,
    hooks: { counted: () => number; onCommitted: (count: number) => void; onFailure: (reason: string) => void },
  ) {
    this.storage = storage
    this.counted = hooks.counted
    this.onCommitted = hooks.onCommitted
    this.onFailure = hooks.onFailure
  }

  /** Why nothing can be written any more; undefined while all is well. */
  get failure(): string | undefined {
    return this.failed
  }

  /** Calls back when everything appended so far is durable, or with the reason why it never will be. */
  settle(callback: Waiting): void {
    if (this.failed !== undefined) return callback(this.failed)
    this.waiting.push(callback)
    this.running ??= this.run()
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.gather()
      await this.commit()
    }
    this.running = undefined
  }

  /** Lets the turns of the loop pass in which more keeps coming in: whoever writes at the same time shares the flush. */
  private async gather(): Promise<void> {
    for (let turn = 0, seen = 0; turn < MOST_TURNS && this.waiting.length > seen; turn++) {
      seen = this.waiting.length
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  private async commit(): Promise<void> {
    const group = this.waiting
    this.waiting = []
    const count = this.counted()
    try {
      await this.storage.flush()
    } catch (error) {
      return this.fail(error, group)
    }
    this.onCommitted(count)
    for (const callback of group) callback(undefined)
  }

  /** After a failed flush nobody knows what the disk holds: no further write is accepted, and no flush repeated. */
  private fail(error: unknown, group: readonly Waiting[]): void {
    const cause = error instanceof Error ? error.message : String(error)
    this.failed = `The event log could not be written (${cause}): free or repair the disk, then start the event store again.`
    this.onFailure(this.failed)
    for (const callback of [...group, ...this.waiting.splice(0)]) callback(this.failed)
  }
}
