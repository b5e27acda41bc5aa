import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { BLOCK_HEADER, isIntact, readBlockHeader } from './block.ts'
import { LogFile } from './log-file.ts'
import { FIRST_POSITION } from './storage.ts'

const WINDOW = 4 * 1024 * 1024

/** The log cannot be opened as it is. The message says what to do. */
export class DamagedLog extends Error {
  override readonly name = 'DamagedLog'
}

export type Recovery = {
  /** Where the last intact block ends. */
  readonly end: number
  /** Bytes of an append that was under way when the power went, zeros not counted. */
  readonly torn: number
}

/**
 * Walks over every block of a log, checking each checksum, and hands each one on in order. Stops at the torn write of a
 * crash; throws `DamagedLog` when something is broken that was durable once, for cutting that off would lose
 * acknowledged appends. `describe` names what a broken block held.
 */
export const recoverLog = (
  path: string,
  onBlock: (block: Buffer, position: number) => void,
  describe: (block: Buffer) => string,
): Recovery => {
  const descriptor = openSync(path, 'r')
  try {
    const file = new Window(descriptor)
    if (!LogFile.hasHeader(file.bytes(0, FIRST_POSITION))) {
      throw new DamagedLog(`${path} is not an event log of this server (format 1): point --dir at another directory.`)
    }
    const end = walk(file, onBlock)
    assertTorn(file, { path, end, describe })
    return { end, torn: tornBytes(file, end) }
  } finally {
    closeSync(descriptor)
  }
}

const walk = (file: Window, onBlock: (block: Buffer, position: number) => void): number => {
  for (let position = FIRST_POSITION; ;) {
    const block = blockAt(file, position)
    if (!block || !isIntact(block)) return position
    onBlock(block, position)
    position += block.length
  }
}

const blockAt = (file: Window, position: number): Buffer | undefined => {
  const header = readBlockHeader(file.bytes(position, BLOCK_HEADER), 0, position)
  if (!header || position + header.length > file.size) return undefined
  return file.bytes(position, header.length)
}

type Suspect = { readonly path: string; readonly end: number; readonly describe: (block: Buffer) => string }

/** A torn write has nothing behind it that was written after it became durable, and never ends the file exactly. */
const assertTorn = (file: Window, { path, end, describe }: Suspect): void => {
  const broken = blockAt(file, end)
  const closedInPeace = broken !== undefined && end + broken.length === file.size
  if (!closedInPeace && !hasLaterDurableBlock(file, end)) return
  const held = broken ? ` It held ${describe(broken)}.` : ''
  throw new DamagedLog(
    `${path} is damaged at byte ${end}: the checksum of a durable append does not match.${held} Restore the directory from a backup.`,
  )
}

const hasLaterDurableBlock = (file: Window, damagedAt: number): boolean => {
  for (let position = damagedAt + 8; position + BLOCK_HEADER <= file.size; position += 8) {
    const header = readBlockHeader(file.bytes(position, BLOCK_HEADER), 0, position)
    if (!header || header.durableEnd <= damagedAt) continue
    const block = blockAt(file, position)
    if (block && isIntact(block)) return true
  }
  return false
}

const tornBytes = (file: Window, end: number): number => {
  let last = end
  for (let position = end; position < file.size; position += WINDOW) {
    const bytes = file.bytes(position, Math.min(WINDOW, file.size - position))
    for (let at = bytes.length - 1; at >= 0; at--) {
      if (bytes[at] === 0) continue
      last = position + at + 1
      break
    }
  }
  return last - end
}

/** Reads a file front to back through one buffer. */
class Window {
  readonly size: number
  private readonly descriptor: number
  private buffer: Buffer = Buffer.allocUnsafeSlow(WINDOW)
  private start = 0
  private filled = 0

  constructor(descriptor: number) {
    this.descriptor = descriptor
    this.size = fstatSync(descriptor).size
  }

  /** A view of up to `length` bytes, valid until the next call. */
  bytes(position: number, length: number): Buffer {
    if (position < this.start || position + length > this.start + this.filled) this.fill(position, length)
    const from = position - this.start
    return this.buffer.subarray(from, Math.min(from + length, this.filled))
  }

  private fill(position: number, length: number): void {
    if (length > this.buffer.length) this.buffer = Buffer.allocUnsafeSlow(length + WINDOW)
    this.start = position
    this.filled = 0
    const wanted = Math.min(this.buffer.length, this.size - position)
    while (this.filled < wanted) {
      const read = readSync(this.descriptor, this.buffer, this.filled, wanted - this.filled, position + this.filled)
      if (read === 0) return
      this.filled += read
    }
  }
}
