import { describe, expect, it } from 'vitest'
import {
  firstVisibleRevision,
  isSoftDeleted,
  NO_METADATA,
  parseStreamMetadata,
  SOFT_DELETED_JSON,
  undeletedMetadata,
} from './stream-metadata.ts'

describe('stream metadata', () => {
  it('is read from JSON', () => {
    expect(parseStreamMetadata('{"$maxAge":60,"$maxCount":3,"$tb":5,"mine":1}')).toEqual({
      maxAge: 60,
      maxCount: 3,
      truncateBefore: 5,
    })
  })

  it.each(['', 'nonsense', '[]', '7', 'null', '{"$maxCount":0,"$maxAge":"60","$tb":-1}'])('%j says nothing', (json) => {
    expect(parseStreamMetadata(json)).toEqual(NO_METADATA)
  })

  it('marks a deletion with the largest revision there is, and with no smaller one', () => {
    expect(isSoftDeleted(parseStreamMetadata(SOFT_DELETED_JSON))).toBe(true)
    expect(isSoftDeleted(parseStreamMetadata('{"$tb":9007199254740991}'))).toBe(false)
    expect(isSoftDeleted(NO_METADATA)).toBe(false)
  })

  it('hides by count and by revision, whichever hides more', () => {
    expect(firstVisibleRevision({ ...NO_METADATA, maxCount: 3 }, 10)).toBe(7)
    expect(firstVisibleRevision({ ...NO_METADATA, maxCount: 3, truncateBefore: 8 }, 10)).toBe(8)
    expect(firstVisibleRevision({ ...NO_METADATA, maxCount: 30 }, 10)).toBe(0)
    expect(firstVisibleRevision(NO_METADATA, 10)).toBe(0)
  })

  it('keeps everything else when a stream comes back', () => {
    expect(undeletedMetadata('{"$tb":1,"$maxCount":2,"mine":true}', 7)).toBe('{"$tb":7,"$maxCount":2,"mine":true}')
    expect(undeletedMetadata('nonsense', 7)).toBeUndefined()
  })
})
