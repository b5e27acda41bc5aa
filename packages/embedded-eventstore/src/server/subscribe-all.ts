import type { FilterRequest, ReadRequest } from '../wire/read-request.ts'
import { caughtUpFrame, checkpointFrame, confirmationFrame } from '../wire/read-response.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import type { EventOutput } from './event-output.ts'
import { nextPage, pause } from './page.ts'
import { matcherFor, ordinalAt } from './read-all.ts'
import { Signal } from './signal.ts'

const DEFAULT_WINDOW = 32
/** As many events behind, a live subscription counts as catching up again. */
export const LIVE_BUFFER = 32

type Checkpoint = { readonly afterMatches: number; readonly ordinal: number }

/** Counts the events a filtered subscription looked at and says when a checkpoint is due. */
class CheckpointClock {
  private readonly interval: number
  private considered = 0

  constructor(filter: FilterRequest | undefined) {
    this.interval = filter
      ? Math.max(1, filter.checkpointInterval) * (filter.searchWindow ?? DEFAULT_WINDOW)
      : Number.POSITIVE_INFINITY
  }

  tick(): boolean {
    if (++this.considered < this.interval) return false
    this.considered = 0
    return true
  }
}

/** `Streams/Read` of `$all` without an end: history, then every event as it becomes durable. Never returns early. */
export const subscribeToAll = async (
  call: Call,
  context: ServerContext,
  request: ReadRequest,
  output: EventOutput,
): Promise<void> => {
  const { store } = context
  const matches = matcherFor(context, request)
  const { index } = store.catalogue
  const clock = new CheckpointClock(request.filter)
  const woken = wakeOnCommit(call, context)
  let next = startOf(context, request)
  let checkpointed = next - 1
  let live = false
  const sendCheckpoint = (ordinal: number): void => {
    if (ordinal <= checkpointed) return
    checkpointed = ordinal
    const frame = checkpointFrame(index.position(ordinal))
    call.sendPart(frame, 0, frame.length)
  }
  const sendPage = (): void => {
    const due: Checkpoint[] = []
    const page = nextPage(index, {
      from: next,
      until: store.committed,
      most: Number.POSITIVE_INFINITY,
      matches,
      onConsidered: (ordinal, afterMatches) => {
        if (clock.tick()) due.push({ afterMatches, ordinal })
      },
    })
    const sendDue = (matched: number): void => {
      while (due[0] && due[0].afterMatches <= matched) sendCheckpoint(due.shift()?.ordinal ?? 0)
    }
    output.send(page.ordinals, sendDue)
    sendDue(page.ordinals.length)
    next = page.next
  }
  const confirmation = confirmationFrame(context.newId())
  call.sendPart(confirmation, 0, confirmation.length)
  while (!call.isOver) {
    if (next < store.committed) {
      sendPage()
      call.flush()
      const waited = await call.room()
      if (waited && store.committed - next > LIVE_BUFFER) live = false
      if (!waited && next < store.committed) await pause()
      continue
    }
    if (!live) {
      if (request.filter) sendCheckpoint(next - 1)
      const caughtUp = caughtUpFrame()
      call.sendPart(caughtUp, 0, caughtUp.length)
      call.flush()
      live = true
    }
    await woken.wait()
  }
}

/** A signal that is raised by every group commit and by the end of the call. */
export const wakeOnCommit = (call: Call, context: ServerContext): Signal => {
  const signal = new Signal()
  const stop = context.store.onCommitted(() => signal.raise())
  call.onClose(() => {
    stop()
    signal.raise()
  })
  return signal
}

/** Subscriptions begin behind the event at the position. */
const startOf = (context: ServerContext, request: ReadRequest): number => {
  if (request.from === 'start') return 0
  return request.from === 'end' ? context.store.committed : ordinalAt(context, request.from) + 1
}
