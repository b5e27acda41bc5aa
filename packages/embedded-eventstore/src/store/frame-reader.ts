import { RECORD_HEADER } from '../file/block.ts'
import type { LogStorage } from '../file/storage.ts'
import type { EventIndex } from '../log/event-index.ts'

/** A stored frame lies in `bytes` from `start` to `end`; the bytes are valid only during the call. */
export type FrameVisitor = (bytes: Buffer, start: number, end: number, ordinal: number) => void

const SPAN = 256 * 1024
// Two events closer than this are fetched in one read, whatever lies between them.
const GAP = 8 * 1024

/** Reads stored frames, neighbours in one go. */
export class FrameReader {
  private readonly storage: LogStorage
  private readonly index: EventIndex
  private scratch: Buffer = Buffer.allocUnsafeSlow(SPAN)

  constructor(storage: LogStorage, index: EventIndex) {
    this.storage = storage
    this.index = index
  }

  /** Visits the frames of events in the given order, which must rise or fall throughout. */
  visit(ordinals: readonly number[], visitor: FrameVisitor): void {
    const falling = (ordinals[0] ?? 0) > (ordinals.at(-1) ?? 0)
    for (let next = 0; next < ordinals.length;) {
      const count = this.spanFrom(ordinals, next, falling)
      this.visitSpan(ordinals.slice(next, next + count), falling, visitor)
      next += count
    }
  }

  /** A copy of one stored frame. */
  frame(ordinal: number): Buffer {
    const frame = Buffer.allocUnsafe(this.index.frameLength(ordinal))
    this.storage.read(this.index.position(ordinal) + RECORD_HEADER, frame.length, frame, 0)
    return frame
  }

  private start(ordinal: number): number {
    return this.index.position(ordinal) + RECORD_HEADER
  }

  private end(ordinal: number): number {
    return this.start(ordinal) + this.index.frameLength(ordinal)
  }

  private spanFrom(ordinals: readonly number[], first: number, falling: boolean): number {
    const anchor = ordinals[first] ?? 0
    let count = 1
    for (let previous = anchor; first + count < ordinals.length; count++) {
      const next = ordinals[first + count] ?? 0
      const [low, high] = falling ? [next, previous] : [previous, next]
      const [spanLow, spanHigh] = falling ? [next, anchor] : [anchor, next]
      if (this.start(high) - this.end(low) > GAP || this.end(spanHigh) - this.start(spanLow) > SPAN) break
      previous = next
    }
    return count
  }

  private visitSpan(ordinals: readonly number[], falling: boolean, visitor: FrameVisitor): void {
    const first = ordinals[0] ?? 0
    const last = ordinals.at(-1) ?? 0
    const from = this.start(falling ? last : first)
    const length = this.end(falling ? first : last) - from
    if (length > this.scratch.length) this.scratch = Buffer.allocUnsafeSlow(length)
    this.storage.read(from, length, this.scratch, 0)
    for (const ordinal of ordinals) {
      const start = this.start(ordinal) - from
      visitor(this.scratch, start, start + this.index.frameLength(ordinal), ordinal)
    }
  }
}
