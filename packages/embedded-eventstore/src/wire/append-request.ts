import type { ExpectedRevision, ProposedEvent } from '../log/append.ts'
import { ProtoReader } from './proto-reader.ts'
import { readMapEntry, readStreamIdentifier } from './recorded-event.ts'
import { NIL_UUID, readUuid } from './uuid.ts'

export type StreamTarget = { readonly stream: string; readonly expected: ExpectedRevision }

/** An event as the client proposed it; `type` is undefined when the client forgot it. */
export type ReceivedEvent = Omit<ProposedEvent, 'type'> & { readonly type: string | undefined }

export const isTyped = (event: ReceivedEvent): event is ProposedEvent => event.type !== undefined && event.type !== ''

export type AppendMessage =
  | { readonly kind: 'options'; readonly target: StreamTarget }
  | { readonly kind: 'event'; readonly event: ReceivedEvent }

export type BatchAppendMessage = {
  readonly correlationId: string
  /** Only in the first message of an append. `deadline` in milliseconds since 1970. */
  readonly options: (StreamTarget & { readonly deadline: number | undefined }) | undefined
  readonly events: readonly ReceivedEvent[]
  readonly isFinal: boolean
}

const NOTHING: Buffer = Buffer.alloc(0)

/** `AppendReq.Options`, `DeleteReq.Options` and `TombstoneReq.Options` have the same shape. */
export const readStreamTarget = (reader: ProtoReader): StreamTarget => {
  let stream = ''
  let expected: ExpectedRevision = 'any'
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) stream = readStreamIdentifier(reader.message())
    else expected = readExpected(reader, tag) ?? expected
  }
  return { stream, expected }
}

const readExpected = (reader: ProtoReader, tag: number): ExpectedRevision | undefined => {
  if (tag === 0x10) return reader.varint()
  reader.skip(tag)
  if (tag === 0x1a) return 'no_stream'
  if (tag === 0x22) return 'any'
  return tag === 0x2a ? 'stream_exists' : undefined
}

/** `DeleteReq` or `TombstoneReq`. */
export const readDeleteRequest = (message: Buffer): StreamTarget => {
  const reader = new ProtoReader(message)
  let target: StreamTarget = { stream: '', expected: 'any' }
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) target = readStreamTarget(reader.message())
    else reader.skip(tag)
  }
  return target
}

/** `AppendReq`: the first message of a call carries the options, each further one an event. */
export const readAppendMessage = (message: Buffer): AppendMessage | undefined => {
  const reader = new ProtoReader(message)
  let result: AppendMessage | undefined
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) result = { kind: 'options', target: readStreamTarget(reader.message()) }
    else if (tag === 0x12) result = { kind: 'event', event: readProposedEvent(reader.message()) }
    else reader.skip(tag)
  }
  return result
}

export const readBatchAppendMessage = (message: Buffer): BatchAppendMessage => {
  const reader = new ProtoReader(message)
  let correlationId = NIL_UUID
  let options: BatchAppendMessage['options']
  const events: ReceivedEvent[] = []
  let isFinal = false
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) correlationId = readUuid(reader.message())
    else if (tag === 0x12) options = readBatchOptions(reader.message())
    else if (tag === 0x1a) events.push(readProposedEvent(reader.message()))
    else if (tag === 0x20) isFinal = reader.varint() === 1
    else reader.skip(tag)
  }
  return { correlationId, options, events, isFinal }
}

const readBatchOptions = (reader: ProtoReader): NonNullable<BatchAppendMessage['options']> => {
  let stream = ''
  let expected: ExpectedRevision = 'any'
  let deadline: number | undefined
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) stream = readStreamIdentifier(reader.message())
    else if (tag === 0x32) deadline = readTimestamp(reader.message())
    else expected = readExpected(reader, tag) ?? expected
  }
  return { stream, expected, deadline }
}

/** `google.protobuf.Timestamp` in milliseconds. */
const readTimestamp = (reader: ProtoReader): number => {
  let seconds = 0
  let nanos = 0
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x08) seconds = reader.varint()
    else if (tag === 0x10) nanos = reader.varint()
    else reader.skip(tag)
  }
  return seconds * 1000 + Math.floor(nanos / 1_000_000)
}

const readProposedEvent = (reader: ProtoReader): ReceivedEvent => {
  let id = NIL_UUID
  let type: string | undefined
  let isJson = false
  let metadata = NOTHING
  let data = NOTHING
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) id = readUuid(reader.message())
    else if (tag === 0x12) {
      const [key, value] = readMapEntry(reader.message())
      if (key === 'type') type = value
      if (key === 'content-type') isJson = value === 'application/json'
    } else if (tag === 0x1a) metadata = reader.slice()
    else if (tag === 0x22) data = reader.slice()
    else reader.skip(tag)
  }
  return { id, type, isJson, metadata, data }
}
