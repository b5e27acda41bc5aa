import type { ProposedEvent } from '../log/append.ts'
import {
  alignedLength,
  BLOCK_HEADER,
  RECORD_HEADER,
  sealBlock,
  TOMBSTONE_FLAG,
  writeRecordHeader,
} from '../file/block.ts'
import { ProtoWriter } from '../wire/proto-writer.ts'
import { type EventToRecord, writeEventFrame } from '../wire/recorded-event.ts'
import { uuidToBytes } from '../wire/uuid.ts'

/** An event with its place: what one record of a block holds. */
export type PlacedEvent = {
  readonly event: ProposedEvent
  readonly stream: { readonly number: number; readonly name: string }
  readonly type: number
  readonly revision: number | 'tombstone'
}

export type BuiltBlock = {
  readonly bytes: Buffer
  /** One per event: where its record begins in the log, and how long its frame is. */
  readonly places: readonly { readonly position: number; readonly frameLength: number }[]
}

const scratch = new ProtoWriter(64 * 1024)

// Tags, lengths, numbers, the id and the fixed texts of a frame come to about 170 bytes.
const FRAME_OVERHEAD = 256

const roomFor = ({ event, stream }: PlacedEvent): number =>
  RECORD_HEADER +
  FRAME_OVERHEAD +
  event.data.length +
  event.metadata.length +
  Buffer.byteLength(event.type) +
  Buffer.byteLength(stream.name)

/** Puts the events of one append into one block that begins at `position`: all of them are read back, or none. */
export const buildBlock = (
  events: readonly PlacedEvent[],
  at: { readonly position: number; readonly durableEnd: number; readonly now: number },
): BuiltBlock => {
  const room = events.reduce((sum, placed) => sum + roomFor(placed), BLOCK_HEADER + 8)
  const block = Buffer.allocUnsafe(room)
  let length = BLOCK_HEADER
  const places = events.map((placed) => {
    const position = at.position + length
    const frame = writeEventFrame(scratch, frameOf(placed, position, at.now))
    writeRecordHeader(block, length, {
      frameLength: frame.length,
      stream: placed.stream.number,
      type: placed.type,
      revision: placed.revision === 'tombstone' ? 0 : placed.revision,
      flags: placed.revision === 'tombstone' ? TOMBSTONE_FLAG : 0,
      createdAt: at.now,
      id: uuidToBytes(placed.event.id),
    })
    frame.copy(block, length + RECORD_HEADER)
    length += RECORD_HEADER + frame.length
    return { position, frameLength: frame.length }
  })
  const bytes = block.subarray(0, alignedLength(length)).fill(0, length)
  sealBlock(bytes, { position: at.position, durableEnd: at.durableEnd, events: events.length })
  return { bytes, places }
}

// Field by field: spreading the event here was a tenth of the server's work under load.
const frameOf = ({ event, stream, revision }: PlacedEvent, position: number, now: number): EventToRecord => ({
  id: event.id,
  stream: stream.name,
  type: event.type,
  isJson: event.isJson,
  revision,
  position,
  createdAt: now,
  metadata: event.metadata,
  data: event.data,
})
