import { describe, expect, it } from 'vitest'
import { isSameVersion } from './etag.ts'

describe('If-None-Match', () => {
  it('names a version alone, among others, as a weak one, or any', () => {
    for (const header of ['"a"', '"b", "a"', 'W/"a"', ' "b",W/"a" ', '*'])
      expect(isSameVersion(header, '"a"')).toBe(true)
  })
  it('does not name a version by a part of it, nor without quotes, nor by being empty', () => {
    for (const header of [undefined, '', 'a', '"ab"', '"b"', '"a', 'w/"a"'])
      expect(isSameVersion(header, '"a"')).toBe(false)
  })
})
