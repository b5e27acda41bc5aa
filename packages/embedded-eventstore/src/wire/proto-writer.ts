const DEFAULT_CAPACITY = 4096

/**
 * Writes protobuf back to front: the last field first. A nested message is written before its length is needed, so
 * nothing is measured twice. Usage: `const mark = w.mark(); …fields of the nested message, last first…; w.nest(3, mark)`.
 */
export class ProtoWriter {
  private bytes: Buffer
  private start: number

  constructor(capacity: number = DEFAULT_CAPACITY) {
    this.bytes = Buffer.allocUnsafeSlow(capacity)
    this.start = capacity
  }

  /** Forgets what was written; the memory is used again. */
  reset(): void {
    this.start = this.bytes.length
  }

  /** How many bytes stand written: also the mark from which a nested message is measured. */
  mark(): number {
    return this.bytes.length - this.start
  }

  /** A view of what was written, valid until the next `reset`. */
  view(): Buffer {
    return this.bytes.subarray(this.start)
  }

  /** A copy of what was written. */
  copy(): Buffer {
    return Buffer.from(this.view())
  }

  raw(content: Buffer): void {
    this.reserve(content.length)
    this.start -= content.length
    content.copy(this.bytes, this.start)
  }

  blob(field: number, content: Buffer): void {
    this.raw(content)
    this.prefix(field, content.length)
  }

  text(field: number, content: string): void {
    const length = Buffer.byteLength(content)
    this.reserve(length)
    this.start -= length
    this.bytes.write(content, this.start, length, 'utf8')
    this.prefix(field, length)
  }

  number(field: number, value: number): void {
    this.varint(value)
    this.varint(field << 3)
  }

  /** Closes the nested message that was begun at `mark`. */
  nest(field: number, mark: number): void {
    this.prefix(field, this.mark() - mark)
  }

  /** A message without fields: `google.protobuf.Empty` and `event_store.client.Empty` alike. */
  empty(field: number): void {
    this.prefix(field, 0)
  }

  /** Sets the five bytes of gRPC before a finished message: not compressed, length. */
  frame(): void {
    const length = this.mark()
    this.reserve(5)
    this.start -= 5
    this.bytes[this.start] = 0
    this.bytes.writeUInt32BE(length, this.start + 1)
  }

  private prefix(field: number, length: number): void {
    this.varint(length)
    this.varint((field << 3) | 2)
  }

  private varint(value: number): void {
    let size = 1
    for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++
    this.reserve(size)
    this.start -= size
    let rest = value
    let at = this.start
    while (rest >= 128) {
      this.bytes[at++] = (rest % 128) | 0x80
      rest = Math.floor(rest / 128)
    }
    this.bytes[at] = rest
  }

  private reserve(length: number): void {
    if (length <= this.start) return
    const written = this.view()
    const capacity = Math.max(this.bytes.length * 2, written.length + length)
    const grown = Buffer.allocUnsafeSlow(capacity)
    written.copy(grown, capacity - written.length)
    this.bytes = grown
    this.start = capacity - written.length
  }
}
