import type { AppendOutcome, ExpectedRevision } from '../log/append.ts'
import { ProtoWriter } from './proto-writer.ts'

/** gRPC codes that stand inside a `google.rpc.Status`. */
const DEADLINE_EXCEEDED = 4
const INVALID_ARGUMENT = 3
const ALREADY_EXISTS = 6
const FAILED_PRECONDITION = 9
const UNAVAILABLE = 14

const writer = new ProtoWriter()

export type Answerable = Exclude<AppendOutcome, { readonly status: 'stream_deleted' | 'failed' }>

/** `AppendResp`: success, or the refusal in the fields of 20.6.1 and later. Other failures are a gRPC status. */
export const writeAppendResponse = (outcome: Answerable, expected: ExpectedRevision): Buffer => {
  writer.reset()
  if (outcome.status === 'written') writeSuccess(1, outcome, { currentRevision: 1, noStream: 2 })
  else {
    const mark = writer.mark()
    writeExpected(expected, { exact: 8, any: 9, exists: 10, none: 11 })
    writeCurrent(outcome.current, 6, 7)
    writer.nest(2, mark)
  }
  writer.frame()
  return writer.copy()
}

type Written = Extract<AppendOutcome, { readonly status: 'written' }>

const writeSuccess = (field: number, written: Written, fields: { currentRevision: number; noStream: number }): void => {
  const mark = writer.mark()
  if (written.position === undefined) writer.empty(4)
  else {
    const position = writer.mark()
    writer.number(2, written.position)
    writer.number(1, written.position)
    writer.nest(3, position)
  }
  writeCurrent(written.revision, fields.currentRevision, fields.noStream)
  writer.nest(field, mark)
}

const writeCurrent = (current: number, revisionField: number, noStreamField: number): void => {
  if (current < 0) writer.empty(noStreamField)
  else writer.number(revisionField, current)
}

const writeExpected = (
  expected: ExpectedRevision,
  fields: { readonly exact: number; readonly any: number; readonly exists: number; readonly none: number },
): void => {
  if (expected === 'any') writer.empty(fields.any)
  else if (expected === 'stream_exists') writer.empty(fields.exists)
  else if (expected === 'no_stream') writer.empty(fields.none)
  else writer.number(fields.exact, expected)
}

export type BatchAnswer =
  | AppendOutcome
  | { readonly status: 'timeout' }
  | { readonly status: 'too_large'; readonly limit: number }
  | { readonly status: 'bad_request'; readonly reason: string }

export type BatchAddress = {
  readonly correlationId: string
  readonly stream: string
  readonly expected: ExpectedRevision
}

/** `BatchAppendResp`: success, or a `google.rpc.Status` with the reason packed as Any. */
export const writeBatchAppendResponse = (answer: BatchAnswer, to: BatchAddress): Buffer => {
  writer.reset()
  writeExpected(to.expected, { exact: 5, any: 7, exists: 8, none: 6 })
  const stream = writer.mark()
  writer.text(3, to.stream)
  writer.nest(4, stream)
  if (answer.status === 'written') writeSuccess(3, answer, { currentRevision: 1, noStream: 2 })
  else writeError(answer, to)
  const id = writer.mark()
  writer.text(2, to.correlationId)
  writer.nest(1, id)
  writer.frame()
  return writer.copy()
}

const writeError = (answer: Exclude<BatchAnswer, Written>, to: BatchAddress): void => {
  const status = writer.mark()
  const details = writer.mark()
  const value = writer.mark()
  const { code, message, type } = writeDetail(answer, to)
  writer.nest(2, value)
  writer.text(1, `type.googleapis.com/event_store.client.${type}`)
  writer.nest(3, details)
  writer.text(2, message)
  writer.number(1, code)
  writer.nest(2, status)
}

type Detail = { readonly code: number; readonly message: string; readonly type: string }

const writeDetail = (answer: Exclude<BatchAnswer, Written>, to: BatchAddress): Detail => {
  switch (answer.status) {
    case 'wrong_expected_version':
      writeExpected(to.expected, { exact: 3, any: 4, exists: 5, none: 6 })
      writeCurrent(answer.current, 1, 2)
      return { code: ALREADY_EXISTS, message: 'Wrong expected version', type: 'WrongExpectedVersion' }
    case 'stream_deleted': {
      const stream = writer.mark()
      writer.text(3, to.stream)
      writer.nest(1, stream)
      return { code: FAILED_PRECONDITION, message: 'Stream is deleted', type: 'StreamDeleted' }
    }
    case 'timeout':
      return { code: DEADLINE_EXCEEDED, message: 'The deadline of the append has passed', type: 'Timeout' }
    case 'too_large':
      writer.number(1, answer.limit)
      return { code: INVALID_ARGUMENT, message: 'Maximum append size exceeded', type: 'MaximumAppendSizeExceeded' }
    case 'bad_request':
      writer.text(1, answer.reason)
      return { code: INVALID_ARGUMENT, message: answer.reason, type: 'BadRequest' }
    case 'failed':
      return { code: UNAVAILABLE, message: answer.reason, type: 'Unknown' }
  }
}

/** `DeleteResp` and `TombstoneResp`. */
export const writeDeleteResponse = (position: number): Buffer => {
  writer.reset()
  const mark = writer.mark()
  writer.number(2, position)
  writer.number(1, position)
  writer.nest(1, mark)
  writer.frame()
  return writer.copy()
}
