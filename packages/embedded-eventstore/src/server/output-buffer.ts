const SMALLEST_CHUNK = 4 * 1024
const LARGEST_CHUNK = 64 * 1024

/** Gathers messages into writes of up to 64 KiB. Chunks begin small, for most calls say little. */
export class OutputBuffer {
  private readonly write: (chunk: Buffer) => void
  private capacity = SMALLEST_CHUNK
  private chunk: Buffer | undefined
  private filled = 0

  constructor(write: (chunk: Buffer) => void) {
    this.write = write
  }

  push(bytes: Buffer, start: number, end: number): void {
    const length = end - start
    if (this.chunk && this.filled + length > this.chunk.length) {
      this.capacity = Math.min(LARGEST_CHUNK, this.capacity * 4)
      this.flush()
    }
    // The chunk belongs to the socket once it is written: never the pool that other buffers share.
    this.chunk ??= Buffer.allocUnsafeSlow(Math.max(this.capacity, length))
    bytes.copy(this.chunk, this.filled, start, end)
    this.filled += length
  }

  flush(): void {
    if (!this.chunk || this.filled === 0) return
    const full = this.chunk.subarray(0, this.filled)
    this.chunk = undefined
    this.filled = 0
    this.write(full)
  }
}
