const MOST_EVENTS = 512
const MOST_BYTES = 256 * 1024
// Beyond this many events looked at, other calls get their turn.
const MOST_CONSIDERED = 64 * 1024

/** How long the frames of events are, by ordinal or by revision: whatever the caller counts in. */
type FrameLengths = { frameLength(number: number): number }

export type Page = {
  readonly ordinals: readonly number[]
  /** The next ordinal to look at. */
  readonly next: number
}

export type Scan = {
  readonly from: number
  /** The first ordinal that is not looked at any more: above `from`, or below it when falling. */
  readonly until: number
  readonly most: number
  readonly matches: (ordinal: number) => boolean
  /** Called for every event looked at, with the number of matches before it counted in. */
  readonly onConsidered?: (ordinal: number, matchedSoFar: number) => void
}

/** The next events of `$all` or a stream that match, as many as one go may send. */
export const nextPage = (index: FrameLengths, scan: Scan): Page => {
  const step = scan.until >= scan.from ? 1 : -1
  const ordinals: number[] = []
  const most = Math.min(MOST_EVENTS, scan.most)
  let bytes = 0
  let next = scan.from
  for (let considered = 0; next !== scan.until && considered < MOST_CONSIDERED; considered++) {
    if (ordinals.length >= most || bytes >= MOST_BYTES) break
    if (scan.matches(next)) {
      ordinals.push(next)
      bytes += index.frameLength(next)
    }
    scan.onConsidered?.(next, ordinals.length)
    next += step
  }
  return { ordinals, next }
}

/** Leaves the turn to whoever waits. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
