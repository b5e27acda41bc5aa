/** Where the log's bytes live: a file that survives, or memory that does not. Positions are byte offsets. */
export type LogStorage = {
  /** The position at which the next block will begin. */
  readonly end: number
  /** The position up to which everything survives a crash. */
  readonly durableEnd: number
  /** How many times the disk was asked to make bytes durable. */
  readonly flushes: number
  /** Adds a block at `end`. It can be read at once and is durable after the next `flush`. */
  append(block: Buffer): void
  /** Copies bytes of the log into `target` at `offset`. */
  read(position: number, length: number, target: Buffer, offset: number): void
  /** Makes durable all that was appended before the call. Rejects when the disk refuses. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** Positions begin behind the file's header, in memory as well: no event has position 0. */
export const FIRST_POSITION = 64
