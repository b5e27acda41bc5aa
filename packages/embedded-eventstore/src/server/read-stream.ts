import { firstVisibleRevision, isSoftDeleted, type StreamMetadata } from '../log/stream-metadata.ts'
import type { Stream } from '../log/streams.ts'
import type { ReadRequest } from '../wire/read-request.ts'
import { streamNotFoundFrame } from '../wire/read-response.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import type { EventOutput } from './event-output.ts'
import { nextPage, pause } from './page.ts'
import { streamDeleted } from './status.ts'

/** `Streams/Read` of one stream with an end. Both directions include the revision they begin at. */
export const readStream = async (
  call: Call,
  context: ServerContext,
  request: ReadRequest,
  output: EventOutput,
): Promise<void> => {
  const { reader } = context.store
  const name = request.stream ?? ''
  if (reader.isTombstoned(name)) throw streamDeleted(name)
  const stream = reader.find(name)
  const metadata = reader.metadataOf(name)
  const count = stream ? reader.revisions(stream) : 0
  if (!stream || count === 0 || isSoftDeleted(metadata)) {
    call.send(streamNotFoundFrame(name))
    return call.finish()
  }
  const range = rangeOf(request, firstVisibleRevision(metadata, count), count)
  await sendRange({ call, context, output, stream, matches: youngerThan(context, metadata, stream) }, range)
  call.finish()
}

type Range = { readonly from: number; readonly until: number; readonly most: number }

const rangeOf = (request: ReadRequest, first: number, count: number): Range => {
  const most = request.count ?? 0
  if (!request.backwards) return { from: Math.min(count, forwardStart(request, first, count)), until: count, most }
  const last = typeof request.from === 'number' ? Math.min(request.from, count - 1) : count - 1
  const from = request.from === 'start' ? Math.min(0, count - 1) : last
  return from < first ? { from, until: from, most } : { from, until: first - 1, most }
}

const forwardStart = (request: ReadRequest, first: number, count: number): number => {
  if (request.from === 'end') return count
  return Math.max(first, request.from === 'start' ? 0 : request.from)
}

/** A test for revisions: whether `$maxAge` still shows the event. */
export const youngerThan = (
  context: ServerContext,
  metadata: StreamMetadata,
  stream: Stream,
): ((revision: number) => boolean) => {
  const { maxAge } = metadata
  if (maxAge === undefined) return () => true
  const oldest = context.now() - maxAge * 1000
  return (revision) => context.store.reader.createdAt(stream.ordinals[revision] ?? 0) >= oldest
}

type Sending = {
  readonly call: Call
  readonly context: ServerContext
  readonly output: EventOutput
  readonly stream: Stream
  readonly matches: (revision: number) => boolean
}

const sendRange = async ({ call, context, output, stream, matches }: Sending, range: Range): Promise<void> => {
  const { index } = context.store.catalogue
  const ordinal = (revision: number): number => stream.ordinals[revision] ?? 0
  const lengths = { frameLength: (revision: number) => index.frameLength(ordinal(revision)) }
  let from = range.from
  for (let left = range.most; left > 0 && from !== range.until && !call.isOver;) {
    const page = nextPage(lengths, { from, until: range.until, most: left, matches })
    output.send(page.ordinals.map(ordinal))
    left -= page.ordinals.length
    from = page.next
    if (from === range.until || left <= 0) return
    call.flush()
    if (!(await call.room())) await pause()
  }
}
