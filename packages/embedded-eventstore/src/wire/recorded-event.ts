import { MalformedMessage, ProtoReader } from './proto-reader.ts'
import type { ProtoWriter } from './proto-writer.ts'
import { structuredUuid } from './uuid.ts'

/** The revision of a tombstone, 2^63-1, which no JavaScript number can hold, as a protobuf number. */
const TOMBSTONE_REVISION = Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])

export type EventToRecord = {
  readonly id: string
  readonly stream: string
  readonly type: string
  readonly isJson: boolean
  /** Position in the stream; `tombstone` for the event that closes it for ever. */
  readonly revision: number | 'tombstone'
  /** Byte offset in the log: commit and prepare position at once, as for everything written over gRPC. */
  readonly position: number
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly metadata: Buffer
  readonly data: Buffer
}

const JSON_TYPE = 'application/json'
const BINARY_TYPE = 'application/octet-stream'

/** gRPC prefix, then `ReadResp { event: ReadEvent { event: RecordedEvent, commit_position } }`. */
export const writeEventFrame = (writer: ProtoWriter, event: EventToRecord): Buffer => {
  writer.reset()
  const response = writer.mark()
  writer.number(3, event.position)
  const recorded = writer.mark()
  writer.blob(8, event.data)
  writer.blob(7, event.metadata)
  writeMetadataEntry(writer, 'content-type', event.isJson ? JSON_TYPE : BINARY_TYPE)
  // Ticks of 100 ns, as decimal text: what the client divides by 10,000.
  writeMetadataEntry(writer, 'created', `${event.createdAt}0000`)
  writeMetadataEntry(writer, 'type', event.type)
  writer.number(5, event.position)
  writer.number(4, event.position)
  writeRevision(writer, event.revision)
  const stream = writer.mark()
  writer.text(3, event.stream)
  writer.nest(2, stream)
  const id = writer.mark()
  writer.text(2, event.id)
  writer.nest(1, id)
  writer.nest(1, recorded)
  writer.nest(1, response)
  writer.frame()
  return writer.view()
}

const writeMetadataEntry = (writer: ProtoWriter, key: string, value: string): void => {
  const entry = writer.mark()
  writer.text(2, value)
  writer.text(1, key)
  writer.nest(6, entry)
}

const writeRevision = (writer: ProtoWriter, revision: number | 'tombstone'): void => {
  if (revision !== 'tombstone') return writer.number(3, revision)
  writer.raw(TOMBSTONE_REVISION)
  writer.raw(Buffer.from([3 << 3]))
}

/** The bytes of the RecordedEvent inside a frame. */
export const recordedEventOf = (frame: Buffer): Buffer => {
  const response = new ProtoReader(frame, 5)
  response.tag()
  const readEvent = response.message()
  readEvent.tag()
  return readEvent.slice()
}

export type RecordedFields = { readonly stream: string; readonly type: string; readonly data: Buffer }

/** What the server itself needs to know of a stored event: its names, and its data for metadata and links. */
export const readRecordedEvent = (recorded: Buffer): RecordedFields => {
  const reader = new ProtoReader(recorded)
  let stream = ''
  let type = ''
  let data: Buffer = Buffer.alloc(0)
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x12) stream = readStreamIdentifier(reader.message())
    else if (tag === 0x32) type = readTypeEntry(reader.message()) ?? type
    else if (tag === 0x42) data = reader.slice()
    else reader.skip(tag)
  }
  return { stream, type, data }
}

/** `StreamIdentifier { stream_name }`. */
export const readStreamIdentifier = (reader: ProtoReader): string => {
  let name = ''
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x1a) name = reader.text()
    else reader.skip(tag)
  }
  return name
}

const readTypeEntry = (reader: ProtoReader): string | undefined => {
  const [key, value] = readMapEntry(reader)
  return key === 'type' ? value : undefined
}

export const readMapEntry = (reader: ProtoReader): readonly [string, string] => {
  let key = ''
  let value = ''
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) key = reader.text()
    else if (tag === 0x12) value = reader.text()
    else reader.skip(tag)
  }
  return [key, value]
}

export type ReadEventParts = {
  /** RecordedEvent bytes; absent when a link points at nothing. */
  readonly event: Buffer | undefined
  readonly link: Buffer | undefined
  readonly position: number
  readonly structuredIds: boolean
}

/** The frame of a read event when it cannot go out as it was stored: links resolved, or ids in halves. */
export const writeResolvedFrame = (writer: ProtoWriter, parts: ReadEventParts): Buffer => {
  const shape = (recorded: Buffer) => (parts.structuredIds ? withStructuredId(recorded) : recorded)
  writer.reset()
  const response = writer.mark()
  writer.number(3, parts.position)
  if (parts.link) writer.blob(2, shape(parts.link))
  if (parts.event) writer.blob(1, shape(parts.event))
  writer.nest(1, response)
  writer.frame()
  return writer.view()
}

// Stored events begin with their id as text: tag, length 38, tag, length 36, 36 characters.
const STORED_ID_LENGTH = 40

const withStructuredId = (recorded: Buffer): Buffer => {
  if (recorded[0] !== 0x0a || recorded[1] !== 38)
    throw new MalformedMessage('a stored event does not begin with its id')
  const id = structuredUuid(recorded.toString('latin1', 4, STORED_ID_LENGTH))
  return Buffer.concat([Buffer.from([0x0a, id.length]), id, recorded.subarray(STORED_ID_LENGTH)])
}
