import type { ExpectedRevision } from '../log/append.ts'
import { readDeleteRequest } from '../wire/append-request.ts'
import { writeDeleteResponse } from '../wire/append-response.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import { answerWrite, beginWrite } from './refusals.ts'
import { invalidArgument, streamDeleted, unavailable, wrongExpectedVersion } from './status.ts'

/** `Streams/Delete` hides a stream until the next append; `Streams/Tombstone` closes it for ever. */
export const handleDelete = (call: Call, context: ServerContext, hard: boolean): void => {
  call.receive(
    (bytes) => {
      const request = { ...readDeleteRequest(bytes), hard }
      if (request.stream === '') throw invalidArgument('The deletion names no stream.')
      const struck = { call, context, fault: context.faults.take('delete', request.stream) }
      beginWrite(struck, () =>
        context.store.delete(request, (outcome) =>
          answerWrite(struck, () => {
            if (outcome.status === 'stream_deleted') return call.fail(streamDeleted(request.stream))
            if (outcome.status === 'failed') return call.fail(unavailable(outcome.reason))
            if (outcome.status === 'wrong_expected_version') {
              return call.fail(wrongExpectedVersion(request.stream, asNumber(request.expected), outcome.current))
            }
            call.send(writeDeleteResponse(outcome.position ?? 0))
            call.finish()
          }),
        ),
      )
    },
    () => undefined,
  )
}

const asNumber = (expected: ExpectedRevision): number => {
  if (expected === 'no_stream') return -1
  if (expected === 'any') return -2
  return expected === 'stream_exists' ? -4 : expected
}
