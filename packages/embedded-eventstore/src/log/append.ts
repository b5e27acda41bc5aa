/** What the writer expects of the stream: a revision, or one of the three named states. */
export type ExpectedRevision = 'any' | 'no_stream' | 'stream_exists' | number

export type ProposedEvent = {
  /** Canonical lower-case UUID. */
  readonly id: string
  readonly type: string
  readonly isJson: boolean
  readonly metadata: Buffer
  readonly data: Buffer
}

export type AppendOutcome =
  /** `revision` is -1 and `position` absent only when nothing was appended to a stream that does not exist. */
  | { readonly status: 'written'; readonly revision: number; readonly position: number | undefined }
  /** `current` is -1 when the stream does not exist. */
  | { readonly status: 'wrong_expected_version'; readonly current: number }
  | { readonly status: 'stream_deleted' }
  /** The disk refused. The reason is a sentence for whoever runs the server. */
  | { readonly status: 'failed'; readonly reason: string }

/** One append of at most this many bytes, as the real server's default of 24.10. */
export const LARGEST_APPEND = 1_048_576

/** What an event counts towards the limit: data, metadata and two bytes per character of its type. */
export const sizeOf = (event: { type?: string | undefined; metadata: Buffer; data: Buffer }): number =>
  event.data.length + event.metadata.length + 2 * (event.type?.length ?? 0)
