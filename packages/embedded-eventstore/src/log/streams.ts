import type { StreamMetadata } from './stream-metadata.ts'

export type Stream = {
  readonly number: number
  readonly name: string
  /** The ordinal of the event at each revision: revisions are dense and begin at 0. */
  readonly ordinals: number[]
  /** The ordinal of the event that closed the stream for ever. */
  tombstone: number | undefined
  /** What the last metadata event says, remembered under that event's ordinal. */
  metadata: { readonly ordinal: number; readonly value: StreamMetadata } | undefined
}

const METASTREAM_PREFIX = '$$'

export const metastreamOf = (stream: string): string => METASTREAM_PREFIX + stream

export const isMetastream = (stream: string): boolean => stream.startsWith(METASTREAM_PREFIX)

export const originalOf = (metastream: string): string => metastream.slice(METASTREAM_PREFIX.length)

/** Every stream that was ever written. */
export class Streams {
  private readonly byName = new Map<string, Stream>()
  private readonly byNumber: Stream[] = []

  get count(): number {
    return this.byNumber.length
  }

  find(name: string): Stream | undefined {
    return this.byName.get(name)
  }

  at(number: number): Stream | undefined {
    return this.byNumber[number]
  }

  name(number: number): string {
    return this.byNumber[number]?.name ?? ''
  }

  open(name: string): Stream {
    const known = this.byName.get(name)
    if (known) return known
    const stream: Stream = {
      number: this.byNumber.length,
      name,
      ordinals: [],
      tombstone: undefined,
      metadata: undefined,
    }
    this.byName.set(name, stream)
    this.byNumber.push(stream)
    return stream
  }
}

/** How many revisions of the stream lie before an ordinal: what a reader may see of it. */
export const revisionsBefore = (stream: Stream, ordinalLimit: number): number => {
  let count = stream.ordinals.length
  while (count > 0 && (stream.ordinals[count - 1] ?? 0) >= ordinalLimit) count--
  return count
}

export const isTombstonedBefore = (stream: Stream, ordinalLimit: number): boolean =>
  stream.tombstone !== undefined && stream.tombstone < ordinalLimit
