type Seen = { readonly stream: number; readonly revision: number }

/** About what 8 MiB hold on the real server. */
const REMEMBERED = 50_000

/** The ids written last, for the weak idempotency of `any`. Forgotten on restart, as on the real server. */
export class RecentIds {
  private readonly seen = new Map<string, Seen>()
  private readonly capacity: number

  constructor(capacity: number = REMEMBERED) {
    this.capacity = capacity
  }

  remember(id: string, stream: number, revision: number): void {
    this.seen.delete(id)
    this.seen.set(id, { stream, revision })
    if (this.seen.size <= this.capacity) return
    const [oldest] = this.seen.keys()
    if (oldest !== undefined) this.seen.delete(oldest)
  }

  /** The revision under which the stream holds the id; undefined when unknown or of another stream. */
  revisionIn(stream: number, id: string): number | undefined {
    const found = this.seen.get(id)
    return found?.stream === stream ? found.revision : undefined
  }
}
