import { LINK_TYPE } from '../log/link.ts'
import { ProtoWriter } from '../wire/proto-writer.ts'
import type { ReadRequest } from '../wire/read-request.ts'
import { recordedEventOf, writeResolvedFrame } from '../wire/recorded-event.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import type { Fault } from '../faults/fault-script.ts'
import { unavailable } from './status.ts'

const writer = new ProtoWriter(64 * 1024)

/** Puts stored events into a call, as they lie in the log wherever the request allows it. */
export class EventOutput {
  private readonly call: Call
  private readonly context: ServerContext
  private readonly request: ReadRequest
  private readonly fault: Fault | undefined
  private sent = 0

  constructor(call: Call, context: ServerContext, request: ReadRequest, fault: Fault | undefined) {
    this.call = call
    this.context = context
    this.request = request
    this.fault = fault
  }

  /** Sends the events; `before` runs ahead of each one with its place in the list. */
  send(ordinals: readonly number[], before?: (place: number) => void): void {
    let place = 0
    this.context.store.reader.frames.visit(ordinals, (bytes, start, end, ordinal) => {
      before?.(place++)
      this.sendOne(bytes, start, end, ordinal)
    })
  }

  private sendOne(bytes: Buffer, start: number, end: number, ordinal: number): void {
    if (this.fault?.kind === 'cut-stream' && this.sent >= this.fault.afterEvents) {
      return this.call.fail(unavailable('The stream was cut (by fault script)'))
    }
    const { index, types } = this.context.store.catalogue
    const isLink = this.request.resolveLinks && types.name(index.type(ordinal)) === LINK_TYPE
    const repeats = this.fault?.kind === 'duplicate-delivery' && this.sent === this.fault.afterEvents ? 2 : 1
    for (let time = 0; time < repeats; time++) {
      if (isLink || this.request.structuredIds)
        this.sendResolved(Buffer.from(bytes.subarray(start, end)), ordinal, isLink)
      else this.call.sendPart(bytes, start, end)
    }
    this.sent++
  }

  private sendResolved(frame: Buffer, ordinal: number, isLink: boolean): void {
    const { reader, catalogue } = this.context.store
    const recorded = recordedEventOf(frame)
    const target = isLink ? reader.linkTarget(frame) : undefined
    const event = target === undefined ? undefined : recordedEventOf(reader.frames.frame(target))
    const resolved = writeResolvedFrame(writer, {
      event: isLink ? event : recorded,
      link: isLink ? recorded : undefined,
      position: catalogue.index.position(ordinal),
      structuredIds: this.request.structuredIds,
    })
    this.call.sendPart(resolved, 0, resolved.length)
  }
}
