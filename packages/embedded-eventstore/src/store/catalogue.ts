import { BLOCK_HEADER, RECORD_HEADER, readBlockHeader, readRecordHeader, TOMBSTONE_FLAG } from '../file/block.ts'
import { EventIndex } from '../log/event-index.ts'
import { Names } from '../log/names.ts'
import { Streams } from '../log/streams.ts'
import { readRecordedEvent, recordedEventOf } from '../wire/recorded-event.ts'
import type { BuiltBlock, PlacedEvent } from './block-builder.ts'

/** What the server knows of its log without reading it: where each event lies, whose it is and what it is called. */
export class Catalogue {
  readonly index = new EventIndex()
  readonly streams = new Streams()
  readonly types = new Names()

  /** Enters the events of a block that was just built. */
  enter(placed: readonly PlacedEvent[], built: BuiltBlock): void {
    built.places.forEach((place, i) => {
      const event = placed[i]
      if (!event) return
      this.add({
        ...place,
        stream: event.stream.number,
        type: event.type,
        tombstone: event.revision === 'tombstone',
      })
    })
  }

  /** Enters the events of a block that was found in the log. */
  restore(block: Buffer, position: number): void {
    const events = readBlockHeader(block, 0, position)?.events ?? 0
    let at = BLOCK_HEADER
    for (let read = 0; read < events; read++) {
      const header = readRecordHeader(block, at)
      const frame = at + RECORD_HEADER
      if (header.stream >= this.streams.count || header.type >= this.types.count) {
        const names = readRecordedEvent(recordedEventOf(block.subarray(frame, frame + header.frameLength)))
        this.streams.open(names.stream)
        this.types.number(names.type)
      }
      this.add({
        position: position + at,
        frameLength: header.frameLength,
        stream: header.stream,
        type: header.type,
        tombstone: (header.flags & TOMBSTONE_FLAG) !== 0,
      })
      at = frame + header.frameLength
    }
  }

  private add(event: {
    position: number
    frameLength: number
    stream: number
    type: number
    tombstone: boolean
  }): void {
    const ordinal = this.index.add(event)
    const stream = this.streams.at(event.stream)
    if (!stream) return
    if (event.tombstone) stream.tombstone = ordinal
    else stream.ordinals.push(ordinal)
  }
}

/** Names the first event of a block, as far as a damaged one lets itself be read. */
export const describeBlock = (block: Buffer): string => {
  try {
    const header = readRecordHeader(block, BLOCK_HEADER)
    const start = BLOCK_HEADER + RECORD_HEADER
    const { stream } = readRecordedEvent(recordedEventOf(block.subarray(start, start + header.frameLength)))
    return `revision ${header.revision} of stream "${stream}"`
  } catch {
    return 'events that cannot be named any more'
  }
}
