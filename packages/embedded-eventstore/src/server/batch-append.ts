import { LARGEST_APPEND, type ProposedEvent, sizeOf } from '../log/append.ts'
import { type BatchAppendMessage, isTyped, readBatchAppendMessage, type StreamTarget } from '../wire/append-request.ts'
import { type BatchAnswer, writeBatchAppendResponse } from '../wire/append-response.ts'
import { NIL_UUID } from '../wire/uuid.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import { answerWrite, beginWrite } from './refusals.ts'
import { invalidArgument } from './status.ts'

type Batch = StreamTarget & {
  readonly correlationId: string
  readonly deadline: number | undefined
  readonly events: ProposedEvent[]
  size: number
  badEvent: string | undefined
}

/** `Streams/BatchAppend`: one long-lived stream per client, appends told apart by their correlation ids. */
export const handleBatchAppend = (call: Call, context: ServerContext): void => {
  const open = new Map<string, Batch>()
  let unanswered = 0
  let ended = false
  const settle = (): void => {
    if (ended && unanswered === 0) call.finish()
  }
  call.begin()
  call.receive(
    (bytes) => {
      const message = readBatchAppendMessage(bytes)
      const batch = collect(open, message)
      if (!message.isFinal) return
      open.delete(message.correlationId)
      unanswered++
      append(call, context, batch, () => {
        unanswered--
        settle()
      })
    },
    () => {
      ended = true
      settle()
    },
  )
}

/** Adds a message to its append. Past the limit the events are let go: only the size still counts. */
const collect = (open: Map<string, Batch>, message: BatchAppendMessage): Batch => {
  const batch = open.get(message.correlationId) ?? begin(message)
  open.set(message.correlationId, batch)
  for (const event of message.events) {
    batch.size += sizeOf(event)
    if (batch.size > LARGEST_APPEND) batch.events.length = 0
    else if (!isTyped(event)) batch.badEvent = 'An event has no type.'
    else if (event.id === NIL_UUID) batch.badEvent = 'An event has no id.'
    else batch.events.push(event)
  }
  return batch
}

const begin = (message: BatchAppendMessage): Batch => {
  if (!message.options) throw invalidArgument('The first message of an append has no options.')
  return { ...message.options, correlationId: message.correlationId, events: [], size: 0, badEvent: undefined }
}

/** What is wrong with an append before its stream is looked at: the deadline, then the size. */
const refusalOf = (batch: Batch, now: number): BatchAnswer | undefined => {
  if (batch.stream === '') return { status: 'bad_request', reason: 'The append names no stream.' }
  if (batch.deadline !== undefined && batch.deadline < now) return { status: 'timeout' }
  if (batch.size > LARGEST_APPEND) return { status: 'too_large', limit: LARGEST_APPEND }
  return batch.badEvent === undefined ? undefined : { status: 'bad_request', reason: batch.badEvent }
}

const append = (call: Call, context: ServerContext, batch: Batch, onAnswered: () => void): void => {
  const answer = (outcome: BatchAnswer): void => {
    call.send(writeBatchAppendResponse(outcome, batch))
    onAnswered()
  }
  const refusal = refusalOf(batch, context.now())
  if (refusal) return answer(refusal)
  const struck = { call, context, fault: context.faults.take('append', batch.stream) }
  beginWrite(struck, () => context.store.append(batch, (outcome) => answerWrite(struck, () => answer(outcome))))
}
