import { readReadRequest, type ReadRequest } from '../wire/read-request.ts'
import type { Fault } from '../faults/fault-script.ts'
import { type Call, failureOf } from './call.ts'
import type { ServerContext } from './context.ts'
import { EventOutput } from './event-output.ts'
import { readAll } from './read-all.ts'
import { readStream } from './read-stream.ts'
import { refusalOf } from './refusals.ts'
import { invalidArgument } from './status.ts'
import { subscribeToAll } from './subscribe-all.ts'
import { subscribeToStream } from './subscribe-stream.ts'

/** `Streams/Read`: four calls in one, told apart by whether a stream is named and whether the read has an end. */
export const handleRead = (call: Call, context: ServerContext): void => {
  call.receive(
    (bytes) => {
      const request = readReadRequest(bytes)
      if (request.stream === '') throw invalidArgument('The read names no stream.')
      const target = request.count === undefined ? 'subscribe' : 'read'
      const fault = context.faults.take(target, request.stream ?? '$all')
      const refusal = refusalOf({ fault, context })
      if (refusal) throw refusal
      // Clients wait for the headers before they hand the stream to their caller.
      call.begin()
      void run(call, context, request, fault)
    },
    () => undefined,
  )
}

const run = async (
  call: Call,
  context: ServerContext,
  request: ReadRequest,
  fault: Fault | undefined,
): Promise<void> => {
  const output = new EventOutput(call, context, request, fault)
  try {
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
    await readerFor(request)(call, context, request, output)
  } catch (error) {
    call.fail(failureOf(error))
  }
}

const readerFor = (request: ReadRequest): typeof readAll => {
  if (request.count === undefined) return request.stream === undefined ? subscribeToAll : subscribeToStream
  return request.stream === undefined ? readAll : readStream
}
