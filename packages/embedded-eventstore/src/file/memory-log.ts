import { PagedTail } from './paged-tail.ts'
import { FIRST_POSITION, type LogStorage } from './storage.ts'

/** A log that is gone when the process ends: for tests. */
export class MemoryLog implements LogStorage {
  readonly flushes = 0
  private readonly tail = new PagedTail(FIRST_POSITION)
  private position = FIRST_POSITION

  get end(): number {
    return this.position
  }

  get durableEnd(): number {
    return this.position
  }

  append(block: Buffer): void {
    this.tail.write(this.position, block)
    this.position += block.length
  }

  read(position: number, length: number, target: Buffer, offset: number): void {
    this.tail.read(position, length, target, offset)
  }

  async flush(): Promise<void> {}

  async close(): Promise<void> {}
}
