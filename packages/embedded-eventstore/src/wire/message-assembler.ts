import { MalformedMessage } from './proto-reader.ts'

/** What Kestrel accepts at most as one gRPC message. */
const LARGEST_MESSAGE = 16_767_216
const PREFIX = 5

/** A message beyond the limit of the real server. Answered with RESOURCE_EXHAUSTED. */
export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge'
}

/** Cuts the bytes of a gRPC request stream into messages. */
export class MessageAssembler {
  private parts: Buffer[] = []
  private held = 0

  /** Takes the next bytes and hands on every message that is complete with them. */
  push(chunk: Buffer, onMessage: (message: Buffer) => void): void {
    this.parts.push(chunk)
    this.held += chunk.length
    while (this.held >= PREFIX) {
      const first = this.join(PREFIX)
      if (first[0] !== 0) throw new MalformedMessage('compressed messages are not accepted')
      const length = first.readUInt32BE(1)
      if (length > LARGEST_MESSAGE) throw new MessageTooLarge(`a message of ${length} bytes exceeds ${LARGEST_MESSAGE}`)
      if (this.held < PREFIX + length) return
      onMessage(this.take(PREFIX + length).subarray(PREFIX))
    }
  }

  /** The first part, made at least `length` bytes long. */
  private join(length: number): Buffer {
    const [first] = this.parts
    if (first && first.length >= length) return first
    const joined = Buffer.concat(this.parts)
    this.parts = [joined]
    return joined
  }

  private take(length: number): Buffer {
    const first = this.join(length)
    this.held -= length
    if (first.length === length) this.parts.shift()
    else this.parts[0] = first.subarray(length)
    return first.subarray(0, length)
  }
}
