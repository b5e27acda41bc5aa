const CHUNK_BITS = 16
const CHUNK_SIZE = 1 << CHUNK_BITS
const CHUNK_MASK = CHUNK_SIZE - 1

type Column<Numbers extends Float64Array | Uint32Array> = Numbers[]

const cell = (column: Column<Float64Array> | Column<Uint32Array>, ordinal: number): number =>
  column[ordinal >>> CHUNK_BITS]?.[ordinal & CHUNK_MASK] ?? 0

const put = (column: Column<Float64Array> | Column<Uint32Array>, ordinal: number, value: number): void => {
  const chunk = column[ordinal >>> CHUNK_BITS]
  if (chunk) chunk[ordinal & CHUNK_MASK] = value
}

export type IndexedEvent = {
  readonly position: number
  readonly frameLength: number
  readonly stream: number
  readonly type: number
}

/**
 * Where every event of the log lies: twenty bytes an event, in columns. Events are counted from 0 in log order; that
 * number is the event's *ordinal* and never leaves the server, where `$all` speaks of positions.
 */
export class EventIndex {
  private readonly positions: Column<Float64Array> = []
  private readonly frameLengths: Column<Uint32Array> = []
  private readonly streams: Column<Uint32Array> = []
  private readonly types: Column<Uint32Array> = []
  private size = 0

  get count(): number {
    return this.size
  }

  /** Adds the next event and returns its ordinal. */
  add(event: IndexedEvent): number {
    const ordinal = this.size++
    if ((ordinal & CHUNK_MASK) === 0) this.grow()
    put(this.positions, ordinal, event.position)
    put(this.frameLengths, ordinal, event.frameLength)
    put(this.streams, ordinal, event.stream)
    put(this.types, ordinal, event.type)
    return ordinal
  }

  position(ordinal: number): number {
    return cell(this.positions, ordinal)
  }

  frameLength(ordinal: number): number {
    return cell(this.frameLengths, ordinal)
  }

  /** Number of the event's stream. */
  stream(ordinal: number): number {
    return cell(this.streams, ordinal)
  }

  /** Number of the event's type. */
  type(ordinal: number): number {
    return cell(this.types, ordinal)
  }

  /** The ordinal of the event that begins exactly at this position, undefined when none does. */
  ordinalAt(position: number): number | undefined {
    const ordinal = this.firstFrom(position)
    return ordinal < this.size && this.position(ordinal) === position ? ordinal : undefined
  }

  private firstFrom(position: number): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.position(middle) < position) low = middle + 1
      else high = middle
    }
    return low
  }

  private grow(): void {
    this.positions.push(new Float64Array(CHUNK_SIZE))
    this.frameLengths.push(new Uint32Array(CHUNK_SIZE))
    this.streams.push(new Uint32Array(CHUNK_SIZE))
    this.types.push(new Uint32Array(CHUNK_SIZE))
  }
}
