import { crc32 } from 'node:zlib'

/*
 * STORAGE FORMAT. One block per append, aligned to eight bytes, little-endian:
 *   magic 4 | length 4 | position 8 | durable before 8 | events 4 | crc32 of the rest 4 | records… | padding
 * and one record per event:
 *   frame length 4 | stream 4 | type 4 | revision 4 | flags 4 | created 8 | id 16 | frame
 * Numbers of 8 bytes are doubles. The frame is the gRPC message that a reader receives, byte for byte.
 */
const MAGIC = 0x4b_4c_42_31
export const BLOCK_HEADER = 32
export const RECORD_HEADER = 44
const CRC_AT = 28
const ALIGNMENT = 8

export const TOMBSTONE_FLAG = 1

export type RecordHeader = {
  readonly frameLength: number
  readonly stream: number
  readonly type: number
  readonly revision: number
  readonly flags: number
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly id: Buffer
}

export const writeRecordHeader = (target: Buffer, at: number, header: RecordHeader): void => {
  target.writeUInt32LE(header.frameLength, at)
  target.writeUInt32LE(header.stream, at + 4)
  target.writeUInt32LE(header.type, at + 8)
  target.writeUInt32LE(header.revision, at + 12)
  target.writeUInt32LE(header.flags, at + 16)
  target.writeDoubleLE(header.createdAt, at + 20)
  header.id.copy(target, at + 28)
}

export const readRecordHeader = (source: Buffer, at: number): RecordHeader => ({
  frameLength: source.readUInt32LE(at),
  stream: source.readUInt32LE(at + 4),
  type: source.readUInt32LE(at + 8),
  revision: source.readUInt32LE(at + 12),
  flags: source.readUInt32LE(at + 16),
  createdAt: source.readDoubleLE(at + 20),
  id: source.subarray(at + 28, at + RECORD_HEADER),
})

export const alignedLength = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT

/** Fills in the header of a block whose records stand in place, checksum last. */
export const sealBlock = (block: Buffer, header: { position: number; durableEnd: number; events: number }): void => {
  block.writeUInt32LE(MAGIC, 0)
  block.writeUInt32LE(block.length, 4)
  block.writeDoubleLE(header.position, 8)
  block.writeDoubleLE(header.durableEnd, 16)
  block.writeUInt32LE(header.events, 24)
  block.writeUInt32LE(checksumOf(block), CRC_AT)
}

const checksumOf = (block: Buffer): number => crc32(block.subarray(CRC_AT + 4), crc32(block.subarray(0, CRC_AT)))

export type BlockHeader = {
  readonly length: number
  /** What was durable when the block was written: damage before it is no torn write. */
  readonly durableEnd: number
  readonly events: number
}

/** The header of a block that claims to begin at `position`; undefined when these bytes make no such claim. */
export const readBlockHeader = (bytes: Buffer, at: number, position: number): BlockHeader | undefined => {
  if (at + BLOCK_HEADER > bytes.length || bytes.readUInt32LE(at) !== MAGIC) return undefined
  const length = bytes.readUInt32LE(at + 4)
  if (bytes.readDoubleLE(at + 8) !== position || length < BLOCK_HEADER || length % ALIGNMENT !== 0) return undefined
  return { length, durableEnd: bytes.readDoubleLE(at + 16), events: bytes.readUInt32LE(at + 24) }
}

export const isIntact = (block: Buffer): boolean => block.readUInt32LE(CRC_AT) === checksumOf(block)
