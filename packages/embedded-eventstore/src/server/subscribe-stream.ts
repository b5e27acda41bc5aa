import { firstVisibleRevision, isSoftDeleted } from '../log/stream-metadata.ts'
import type { ReadRequest } from '../wire/read-request.ts'
import { caughtUpFrame, confirmationFrame } from '../wire/read-response.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import type { EventOutput } from './event-output.ts'
import { nextPage, pause } from './page.ts'
import { youngerThan } from './read-stream.ts'
import { streamDeleted } from './status.ts'
import { LIVE_BUFFER, wakeOnCommit } from './subscribe-all.ts'

/**
 * `Streams/Read` of one stream without an end. The stream need not exist yet; one that is closed for ever ends the
 * call with `stream-deleted`, at its beginning or whenever that happens.
 */
export const subscribeToStream = async (
  call: Call,
  context: ServerContext,
  request: ReadRequest,
  output: EventOutput,
): Promise<void> => {
  const { reader } = context.store
  const name = request.stream ?? ''
  const woken = wakeOnCommit(call, context)
  let next = startOf(context, request)
  let live = false
  call.send(confirmationFrame(context.newId()))
  while (!call.isOver) {
    if (reader.isTombstoned(name)) throw streamDeleted(name)
    const behind = revisionsOf(context, name) - next
    if (behind > 0) {
      next = sendPage(context, { name, from: next, output })
      call.flush()
      const waited = await call.room()
      if (waited && revisionsOf(context, name) - next > LIVE_BUFFER) live = false
      if (!waited && next < revisionsOf(context, name)) await pause()
      continue
    }
    if (!live) call.send(caughtUpFrame())
    live = true
    await woken.wait()
  }
}

const revisionsOf = (context: ServerContext, name: string): number => {
  const stream = context.store.reader.find(name)
  return stream ? context.store.reader.revisions(stream) : 0
}

/** Sends what the stream shows from a revision on; returns the revision to go on with. */
const sendPage = (
  context: ServerContext,
  { name, from, output }: { name: string; from: number; output: EventOutput },
): number => {
  const { reader, catalogue } = context.store
  const stream = reader.find(name)
  if (!stream) return from
  const count = reader.revisions(stream)
  const metadata = reader.metadataOf(name)
  const first = isSoftDeleted(metadata) ? count : Math.max(from, firstVisibleRevision(metadata, count))
  if (first >= count) return count
  const ordinal = (revision: number): number => stream.ordinals[revision] ?? 0
  const page = nextPage(
    { frameLength: (revision) => catalogue.index.frameLength(ordinal(revision)) },
    { from: first, until: count, most: Number.POSITIVE_INFINITY, matches: youngerThan(context, metadata, stream) },
  )
  output.send(page.ordinals.map(ordinal))
  return page.next
}

/** Subscriptions begin behind the revision they name. */
const startOf = (context: ServerContext, request: ReadRequest): number => {
  if (request.from === 'start') return 0
  return request.from === 'end' ? revisionsOf(context, request.stream ?? '') : request.from + 1
}
