import { describe, expect, it } from 'vitest'
import { containing, foldText } from './search-text.ts'

describe('folding text', () => {
  it.each([
    ['Zoë  Müller', 'zoe muller'],
    [' ÅNGSTRÖM ', 'angstrom'],
    ['李 雷', '李 雷'],
    ['', ''],
  ])('makes %j into %j', (text, folded) => expect(foldText(text)).toBe(folded))
})

describe('a pattern', () => {
  it('takes the wildcards of LIKE for what they are', () => {
    expect(containing('50%_\\')).toBe('%50\\%\\_\\\\%')
  })
})
