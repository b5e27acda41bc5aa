// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { largestResume, refusalOf } from './upload-resume.ts'

describe('a résumé', () => {
  it.each(['cv.pdf', 'Lebenslauf.PDF', 'résumé.docx'])('is taken as %s', (name) => {
    expect(refusalOf({ name, size: 1_000 })).toBeUndefined()
  })

  it('is refused in words when it is of another kind, or too large', () => {
    expect(refusalOf({ name: 'cv.pages', size: 1_000 })).toContain('PDF or a Word file')
    expect(refusalOf({ name: 'cv.pdf', size: largestResume + 1 })).toContain('larger than 5 MB')
  })
})
