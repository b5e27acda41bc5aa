type Seen = { readonly stream: number; readonly revision: number; readonly slot: number }

/** About what 8 MiB hold on the real server. */
const REMEMBERED = 50_000

/** The ids written last, for the weak idempotency of `any`. Forgotten on restart, as on the real server. */
export class RecentIds {
  private readonly seen = new Map<string, Seen>()
  // A ring in order of writing. Asking the map for its oldest key would walk over every key deleted before it.
  private readonly ring: string[] = []
  private readonly capacity: number
  private next = 0

  constructor(capacity: number = REMEMBERED) {
    this.capacity = capacity
  }

  remember(id: string, stream: number, revision: number): void {
    const slot = this.next
    this.next = (slot + 1) % this.capacity
    const oldest = this.ring[slot]
    if (oldest !== undefined && this.seen.get(oldest)?.slot === slot) this.seen.delete(oldest)
    this.ring[slot] = id
    this.seen.set(id, { stream, revision, slot })
  }

  /** The revision under which the stream holds the id; undefined when unknown or of another stream. */
  revisionIn(stream: number, id: string): number | undefined {
    const found = this.seen.get(id)
    return found?.stream === stream ? found.revision : undefined
  }
}
