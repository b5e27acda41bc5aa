import { LARGEST_APPEND, type ProposedEvent, sizeOf } from '../log/append.ts'
import { isTyped, readAppendMessage, type ReceivedEvent, type StreamTarget } from '../wire/append-request.ts'
import { writeAppendResponse } from '../wire/append-response.ts'
import { NIL_UUID } from '../wire/uuid.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import { answerWrite, beginWrite } from './refusals.ts'
import { appendTooLarge, invalidArgument, missingMetadata, streamDeleted, unavailable } from './status.ts'

/** `Streams/Append`: the options, then one message per event, then one answer. */
export const handleAppend = (call: Call, context: ServerContext): void => {
  let target: StreamTarget | undefined
  let size = 0
  const events: ProposedEvent[] = []
  call.receive(
    (bytes) => {
      const message = readAppendMessage(bytes)
      if (message?.kind === 'options') target = message.target
      if (message?.kind !== 'event') return
      size += sizeOf(message.event)
      if (size > LARGEST_APPEND) throw appendTooLarge(LARGEST_APPEND)
      events.push(checked(message.event))
    },
    () => {
      if (!target) throw invalidArgument('The append has no options.')
      append(call, context, { ...target, events })
    },
  )
}

const append = (call: Call, context: ServerContext, request: StreamTarget & { events: ProposedEvent[] }): void => {
  if (request.stream === '') throw invalidArgument('The append names no stream.')
  const struck = { call, context, fault: context.faults.take('append', request.stream) }
  beginWrite(struck, () =>
    context.store.append(request, (outcome) =>
      answerWrite(struck, () => {
        if (outcome.status === 'stream_deleted') return call.fail(streamDeleted(request.stream))
        if (outcome.status === 'failed') return call.fail(unavailable(outcome.reason))
        call.send(writeAppendResponse(outcome, request.expected))
        call.finish()
      }),
    ),
  )
}

const checked = (event: ReceivedEvent): ProposedEvent => {
  if (!isTyped(event)) throw missingMetadata('type')
  if (event.id === NIL_UUID) throw invalidArgument('An event has no id.')
  return event
}
