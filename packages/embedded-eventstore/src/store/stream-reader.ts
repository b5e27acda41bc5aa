import { RECORD_HEADER } from '../file/block.ts'
import type { LogStorage } from '../file/storage.ts'
import { parseLink } from '../log/link.ts'
import { METASTREAM_METADATA, NO_METADATA, parseStreamMetadata, type StreamMetadata } from '../log/stream-metadata.ts'
import {
  isMetastream,
  isTombstonedBefore,
  metastreamOf,
  originalOf,
  revisionsBefore,
  type Stream,
} from '../log/streams.ts'
import { readRecordedEvent, recordedEventOf } from '../wire/recorded-event.ts'
import type { Catalogue } from './catalogue.ts'
import { FrameReader } from './frame-reader.ts'

const CREATED_AT = 20
const ID_AT = 28

/** Answers about streams as of a moment of the log: events at or beyond `limit()` do not exist for it. */
export class StreamReader {
  readonly frames: FrameReader
  private readonly storage: LogStorage
  private readonly catalogue: Catalogue
  private readonly limit: () => number

  constructor(storage: LogStorage, catalogue: Catalogue, limit: () => number) {
    this.storage = storage
    this.catalogue = catalogue
    this.limit = limit
    this.frames = new FrameReader(storage, catalogue.index)
  }

  find(name: string): Stream | undefined {
    return this.catalogue.streams.find(name)
  }

  /** How many revisions the stream has, hidden ones included. */
  revisions(stream: Stream): number {
    return revisionsBefore(stream, this.limit())
  }

  /** Closed for ever. The metastream of such a stream is closed with it. */
  isTombstoned(name: string): boolean {
    const stream = this.find(name)
    if (stream && isTombstonedBefore(stream, this.limit())) return true
    return isMetastream(name) && this.isTombstoned(originalOf(name))
  }

  metadataOf(name: string): StreamMetadata {
    if (isMetastream(name)) return METASTREAM_METADATA
    const metastream = this.find(metastreamOf(name))
    const ordinal = metastream && this.lastOrdinal(metastream)
    if (ordinal === undefined || metastream === undefined) return NO_METADATA
    if (metastream.metadata?.ordinal === ordinal) return metastream.metadata.value
    const value = parseStreamMetadata(this.dataOf(ordinal))
    metastream.metadata = { ordinal, value }
    return value
  }

  /** The metadata as it was written; empty when there is none. */
  rawMetadataOf(name: string): string {
    const metastream = this.find(metastreamOf(name))
    const ordinal = metastream && this.lastOrdinal(metastream)
    return ordinal === undefined ? '' : this.dataOf(ordinal)
  }

  /** Milliseconds since 1970. */
  createdAt(ordinal: number): number {
    return this.header(ordinal, CREATED_AT, 8).readDoubleLE(0)
  }

  idOf(ordinal: number): Buffer {
    return this.header(ordinal, ID_AT, 16)
  }

  /** The event that a link points at; undefined when it is not there (any more). */
  linkTarget(linkFrame: Buffer): number | undefined {
    const link = parseLink(readRecordedEvent(recordedEventOf(linkFrame)).data.toString('utf8'))
    const stream = link && this.find(link.stream)
    if (!link || !stream || this.isTombstoned(link.stream)) return undefined
    return link.revision < this.revisions(stream) ? stream.ordinals[link.revision] : undefined
  }

  private lastOrdinal(stream: Stream): number | undefined {
    return stream.ordinals[this.revisions(stream) - 1]
  }

  private dataOf(ordinal: number): string {
    return readRecordedEvent(recordedEventOf(this.frames.frame(ordinal))).data.toString('utf8')
  }

  private header(ordinal: number, at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.min(length, RECORD_HEADER))
    this.storage.read(this.catalogue.index.position(ordinal) + at, length, bytes, 0)
    return bytes
  }
}
