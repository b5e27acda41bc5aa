import { eventMatcher, InvalidFilter } from '../log/filter.ts'
import type { ReadFrom, ReadRequest } from '../wire/read-request.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import type { EventOutput } from './event-output.ts'
import { nextPage, pause } from './page.ts'
import { invalidArgument } from './status.ts'

/** A test for the events of `$all` that a request wants. */
export const matcherFor = (context: ServerContext, request: ReadRequest): ((ordinal: number) => boolean) => {
  if (!request.filter) return () => true
  const { index, streams, types } = context.store.catalogue
  const nameOf = (number: number) => (request.filter?.on === 'stream' ? streams.name(number) : types.name(number))
  try {
    return eventMatcher(request.filter, index, nameOf)
  } catch (error) {
    if (error instanceof InvalidFilter) throw invalidArgument(error.message)
    throw error
  }
}

/** The ordinal of the event at a position of `$all`. Only positions of events that exist are good for anything. */
export const ordinalAt = (context: ServerContext, position: number): number => {
  const ordinal = context.store.catalogue.index.ordinalAt(position)
  if (ordinal !== undefined && ordinal < context.store.committed) return ordinal
  throw invalidArgument(`Trying to read from an invalid position: no event begins at ${position}.`)
}

/** `Streams/Read` of `$all` with an end. Forwards includes the event at the position, backwards does not. */
export const readAll = async (
  call: Call,
  context: ServerContext,
  request: ReadRequest,
  output: EventOutput,
): Promise<void> => {
  const matches = matcherFor(context, request)
  const end = context.store.committed
  const start = startOf(context, request.from, end)
  const until = request.backwards ? -1 : end
  let from = request.backwards ? start - 1 : start
  for (let left = request.count ?? 0; left > 0 && from !== until && !call.isOver;) {
    const page = nextPage(context.store.catalogue.index, { from, until, most: left, matches })
    output.send(page.ordinals)
    call.flush()
    left -= page.ordinals.length
    from = page.next
    if (!(await call.room())) await pause()
  }
  call.finish()
}

const startOf = (context: ServerContext, from: ReadFrom, end: number): number => {
  if (from === 'start') return 0
  return from === 'end' ? end : ordinalAt(context, from)
}
