/** Bytes that are no valid protobuf message. The server answers INVALID_ARGUMENT. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage'
}

/**
 * Reads the subset of protobuf that the event store protocol uses. Views into the given buffer are returned, never
 * copies. Integers come back as numbers: exact up to 2^53, rounded above, which only "to the end" values ever reach.
 */
export class ProtoReader {
  private readonly bytes: Buffer
  private position: number
  private readonly end: number

  constructor(bytes: Buffer, start = 0, end = bytes.length) {
    this.bytes = bytes
    this.position = start
    this.end = end
  }

  get done(): boolean {
    return this.position >= this.end
  }

  /** The next tag: `field << 3 | wire type`. */
  tag(): number {
    return this.varint()
  }

  varint(): number {
    let value = 0
    let scale = 1
    for (let read = 0; read < 10; read++) {
      const byte = this.byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 128
    }
    throw new MalformedMessage('a number is longer than ten bytes')
  }

  /** A 64-bit number with all its bits, as the two halves of a structured UUID need it. */
  varint64(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asUintN(64, value)
    }
    throw new MalformedMessage('a number is longer than ten bytes')
  }

  /** A length-delimited field as a view. */
  slice(): Buffer {
    const length = this.varint()
    const start = this.position
    if (length > this.end - start) throw new MalformedMessage('a field is longer than its message')
    this.position = start + length
    return this.bytes.subarray(start, this.position)
  }

  text(): string {
    return this.slice().toString('utf8')
  }

  message(): ProtoReader {
    return new ProtoReader(this.slice())
  }

  skip(tag: number): void {
    switch (tag & 7) {
      case 0:
        this.varint()
        return
      case 1:
        return this.forward(8)
      case 2:
        this.slice()
        return
      case 5:
        return this.forward(4)
      default:
        throw new MalformedMessage(`wire type ${tag & 7} is not in use`)
    }
  }

  private forward(length: number): void {
    if (length > this.end - this.position) throw new MalformedMessage('a field is longer than its message')
    this.position += length
  }

  private byte(): number {
    const byte = this.position < this.end ? this.bytes[this.position] : undefined
    if (byte === undefined) throw new MalformedMessage('the message ends in the middle of a field')
    this.position++
    return byte
  }
}
