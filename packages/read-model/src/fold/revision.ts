import type { Recorded } from '../projection.ts'

/** A stream went on without an event that this projection should have seen. Its rows can no longer be trusted. */
export class RevisionGap extends Error {
  constructor(event: Pick<Recorded, 'stream' | 'revision' | 'type'>, known: number) {
    super(
      `${event.stream}: ${event.type} is event ${event.revision}, and the last one known is ${known}. ` +
        'Rebuild this projection.',
    )
    this.name = 'RevisionGap'
  }
}

/**
 * Whether an event is the next one for a row that stands at `known` (-1: no row yet). Older ones were applied before
 * and are to be ignored; a gap throws.
 */
export const isNext = (event: Pick<Recorded, 'stream' | 'revision' | 'type'>, known: number): boolean => {
  const revision = Number(event.revision)
  if (revision <= known) return false
  if (revision > known + 1) throw new RevisionGap(event, known)
  return true
}
