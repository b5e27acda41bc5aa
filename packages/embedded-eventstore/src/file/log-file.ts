import { close, fdatasync, fdatasyncSync, ftruncateSync, openSync, readSync, writevSync } from 'node:fs'
import { promisify } from 'node:util'
import { PagedTail } from './paged-tail.ts'
import { Preallocation } from './preallocation.ts'
import { FIRST_POSITION, type LogStorage } from './storage.ts'

const sync = promisify(fdatasync)
const closeFile = promisify(close)

/** Newest bytes kept in memory, so that what was just written is read without the disk. */
const KEPT_IN_MEMORY = 4 * 1024 * 1024

const HEADER = Buffer.alloc(FIRST_POSITION)
HEADER.write('kith event log, format 1\n', 'latin1')

/**
 * The append-only file. Appends gather in memory; `flush` writes them and waits for fdatasync, so everything that
 * arrived meanwhile shares the next flush. The file is filled with zeros ahead of its end: a file that grows costs
 * twice as much per flush.
 */
export class LogFile implements LogStorage {
  private readonly descriptor: number
  private readonly preallocation: Preallocation
  private readonly tail: PagedTail
  private position: number
  private durable: number
  private flushCount = 0
  private broken = false

  private constructor(descriptor: number, end: number) {
    this.descriptor = descriptor
    this.position = end
    this.durable = end
    this.tail = new PagedTail(end)
    this.preallocation = new Preallocation(descriptor, end)
  }

  /** Makes an empty log of a new file. Throws what the file system says. */
  static create(path: string): LogFile {
    const descriptor = openSync(path, 'wx+')
    writevSync(descriptor, [HEADER], 0)
    fdatasyncSync(descriptor)
    return new LogFile(descriptor, FIRST_POSITION)
  }

  /** Opens a log whose blocks were found intact up to `end`; what lies behind is cut off. */
  static open(path: string, end: number): LogFile {
    const descriptor = openSync(path, 'r+')
    ftruncateSync(descriptor, end)
    // Blocks of a killed process may be in the page cache only. Nobody may see them before they are on disk.
    fdatasyncSync(descriptor)
    return new LogFile(descriptor, end)
  }

  static hasHeader(start: Buffer): boolean {
    return start.length >= FIRST_POSITION && start.subarray(0, FIRST_POSITION).equals(HEADER)
  }

  get end(): number {
    return this.position
  }

  get durableEnd(): number {
    return this.durable
  }

  get flushes(): number {
    return this.flushCount
  }

  append(block: Buffer): void {
    this.tail.write(this.position, block)
    this.position += block.length
  }

  read(position: number, length: number, target: Buffer, offset: number): void {
    if (position >= this.tail.start) return this.tail.read(position, length, target, offset)
    for (let done = 0; done < length;) {
      const read = readSync(this.descriptor, target, offset + done, length - done, position + done)
      if (read === 0) throw new Error(`The log ends before byte ${position + length}.`)
      done += read
    }
  }

  async flush(): Promise<void> {
    const end = this.position
    if (end === this.durable) return
    try {
      await this.preallocation.makeRoomFor(end)
      this.write(this.durable, this.tail.parts(this.durable, end))
      await sync(this.descriptor)
    } catch (error) {
      this.broken = true
      throw error
    }
    this.flushCount++
    this.durable = end
    this.tail.release(end - KEPT_IN_MEMORY)
  }

  /**
   * Gives the room ahead back, so that a file closed in peace ends with its last block. After a failed flush the file
   * is left alone: what it holds is decided at the next start.
   */
  async close(): Promise<void> {
    await this.preallocation.settled()
    if (!this.broken) {
      ftruncateSync(this.descriptor, this.durable)
      fdatasyncSync(this.descriptor)
    }
    await closeFile(this.descriptor)
  }

  private write(position: number, parts: Buffer[]): void {
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    const written = writevSync(this.descriptor, parts, position)
    if (written === length) return
    const rest = Buffer.concat(parts).subarray(written)
    if (written === 0) throw new Error('The disk took no bytes.')
    this.write(position + written, [rest])
  }
}
