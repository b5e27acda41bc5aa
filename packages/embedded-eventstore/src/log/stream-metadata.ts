/** `$tb` of a soft-deleted stream, 2^63-1: written as text, because no JavaScript number can hold it. */
const DELETED_MARK = 2 ** 63

export const SOFT_DELETED_JSON = '{"$tb":9223372036854775807}'

/** What a metastream's last event says about what its stream still shows. */
export type StreamMetadata = {
  /** Seconds. */
  readonly maxAge: number | undefined
  readonly maxCount: number | undefined
  /** The first revision still shown. */
  readonly truncateBefore: number | undefined
}

export const NO_METADATA: StreamMetadata = { maxAge: undefined, maxCount: undefined, truncateBefore: undefined }

/** Only the last event of a metastream is ever shown. */
export const METASTREAM_METADATA: StreamMetadata = { ...NO_METADATA, maxCount: 1 }

const parseObject = (json: string): Record<string, unknown> | undefined => {
  try {
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : undefined
  } catch {
    return undefined
  }
}

const integerFrom = (value: unknown, least: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= least ? value : undefined

/** Metadata that is no JSON object counts as none, as on the real server. */
export const parseStreamMetadata = (json: string): StreamMetadata => {
  const fields = parseObject(json)
  if (!fields) return NO_METADATA
  return {
    maxAge: integerFrom(fields['$maxAge'], 1),
    maxCount: integerFrom(fields['$maxCount'], 1),
    truncateBefore: integerFrom(fields['$tb'], 0),
  }
}

export const isSoftDeleted = (metadata: StreamMetadata): boolean =>
  metadata.truncateBefore !== undefined && metadata.truncateBefore >= DELETED_MARK

/** The metadata that brings a soft-deleted stream back: the same, with everything before `revision` hidden. */
export const undeletedMetadata = (json: string, revision: number): string | undefined => {
  const fields = parseObject(json)
  return fields && JSON.stringify({ ...fields, $tb: revision })
}

/** The first revision that a stream with `count` revisions still shows, `$maxAge` apart. */
export const firstVisibleRevision = (metadata: StreamMetadata, count: number): number => {
  const byCount = metadata.maxCount === undefined ? 0 : Math.max(0, count - metadata.maxCount)
  return Math.max(byCount, metadata.truncateBefore ?? 0)
}
