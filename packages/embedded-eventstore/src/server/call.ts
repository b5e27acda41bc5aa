import type { ServerHttp2Stream } from 'node:http2'
import { MessageAssembler, MessageTooLarge } from '../wire/message-assembler.ts'
import { MalformedMessage } from '../wire/proto-reader.ts'
import { OutputBuffer } from './output-buffer.ts'
import { CallFailure, Code } from './status.ts'

// Beyond this much unsent output a call waits for its reader.
const HELD_BACK = 256 * 1024

/** One gRPC call: messages in, messages out, and a status at its end. */
export class Call {
  private readonly stream: ServerHttp2Stream
  private readonly output: OutputBuffer
  private readonly closeListeners: (() => void)[] = []
  private roomWanted: (() => void) | undefined
  private status: Record<string, string> = { 'grpc-status': '0' }
  private responding = false
  private flushScheduled = false
  private over = false

  constructor(stream: ServerHttp2Stream) {
    this.stream = stream
    this.output = new OutputBuffer((chunk) => this.stream.write(chunk))
    stream.on('wantTrailers', () => stream.sendTrailers(this.status))
    stream.on('close', () => this.closed())
    stream.on('drain', () => this.roomWanted?.())
    // A reset by the client arrives as an error first; `close` follows and is what counts.
    stream.on('error', () => undefined)
  }

  /** The client is gone, or the call has its status. */
  get isOver(): boolean {
    return this.over
  }

  onClose(listener: () => void): void {
    if (this.over) listener()
    else this.closeListeners.push(listener)
  }

  /** Sends the headers, which clients await before anything else. */
  begin(): void {
    if (this.responding || this.over) return
    this.responding = true
    this.stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' }, { waitForTrailers: true })
  }

  /** Hands over each message as it arrives, then `end`. A throw in `onMessage` fails the call. */
  receive(onMessage: (message: Buffer) => void, onEnd: () => void): void {
    const assembler = new MessageAssembler()
    this.stream.on('data', (chunk: Buffer) => {
      if (!this.over) this.guard(() => assembler.push(chunk, onMessage))
    })
    this.stream.on('end', () => {
      if (!this.over) this.guard(onEnd)
    })
  }

  /** Sends one framed message with whatever else is sent in the same turn. */
  send(frame: Buffer): void {
    this.sendPart(frame, 0, frame.length)
    if (this.flushScheduled) return
    this.flushScheduled = true
    queueMicrotask(() => this.flush())
  }

  /** Copies a framed message into the output; it leaves with the next `flush` or when 64 KiB are full. */
  sendPart(bytes: Buffer, start: number, end: number): void {
    if (this.over) return
    this.begin()
    this.output.push(bytes, start, end)
  }

  flush(): void {
    this.flushScheduled = false
    if (!this.over) this.output.flush()
  }

  /** Resolves when the reader has room again, or the call is over. Says whether it had to wait. */
  async room(): Promise<boolean> {
    if (this.over || this.stream.writableLength < HELD_BACK) return false
    await new Promise<void>((resolve) => {
      this.roomWanted = resolve
    })
    return true
  }

  /** Ends the call well. */
  finish(): void {
    if (this.over) return
    this.begin()
    this.flush()
    this.over = true
    this.stream.end()
  }

  fail(failure: CallFailure): void {
    if (this.over) return
    this.status = {
      'grpc-status': String(failure.code),
      'grpc-message': failure.message.replaceAll(/[^\x20-\x24\x26-\x7e]/gu, encodeURIComponent),
      ...failure.trailers,
    }
    if (this.responding) return this.finish()
    this.over = true
    const headers = { ':status': 200, 'content-type': 'application/grpc+proto', ...this.status }
    this.stream.respond(headers, { endStream: true })
    // The rest of the request is of no interest, but has to be read for the stream to close.
    this.stream.resume()
  }

  /** Cuts the connection under the call, as a crash or a pulled plug would. */
  disconnect(): void {
    this.over = true
    this.stream.session?.destroy()
  }

  /** Runs a step of the call; what it throws becomes the status. */
  guard(step: () => void): void {
    try {
      step()
    } catch (error) {
      this.fail(failureOf(error))
    }
  }

  private closed(): void {
    this.over = true
    this.roomWanted?.()
    for (const listener of this.closeListeners.splice(0)) listener()
  }
}

export const failureOf = (error: unknown): CallFailure => {
  if (error instanceof CallFailure) return error
  if (error instanceof MessageTooLarge) return new CallFailure(Code.resourceExhausted, error.message)
  if (error instanceof MalformedMessage) return new CallFailure(Code.invalidArgument, error.message)
  return new CallFailure(Code.internal, error instanceof Error ? error.message : String(error))
}
