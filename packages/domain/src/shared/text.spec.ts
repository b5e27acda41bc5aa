import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanLines, cutTo, fits } from './text.ts'

const family = '👩\u200D👩\u200D👧'
const scotland = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'

describe('a line as it is kept', () => {
  it.each([
    ['white space at its ends and doubled within', '  a \t b\u00A0\u2003c \n', 'a b c'],
    ['control characters', 'a\u0000b\u0007c\u009F', 'abc'],
    ['bidirectional controls', '\u202Eevil\u202C \u2066x\u2069\u200F', 'evil x'],
    ['zero-width characters', 'a\u200Bb\uFEFFc\u2060d\u00ADe', 'abcde'],
    ['joiners that join nothing', 'a\u200Db\u200Cc\u200D', 'abc'],
    ['a lone surrogate', 'a\uD800b\uDC00', 'ab'],
    ['invisible tag characters', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['a text hidden behind a flag', `\u{1F3F4}${'\u{E0061}'.repeat(20)}\u{E007F}`, '\u{1F3F4}'],
  ])('drops %s', (_what, text, kept) => expect(cleanLine(text)).toBe(kept))

  it.each([
    ['a family of emoji', family],
    ['a woman in a field', '👩🏽\u200D🌾'],
    ['a flag with a joiner and a variation', '🏳\uFE0F\u200D🌈'],
    ['the flag of Scotland', scotland],
    ['a Persian word with its non-joiner', 'می\u200Cخواهم'],
    ['a non-joiner after a vowel sign', 'مِ\u200Cخ'],
    ['a Sinhala name with its joiner', 'ශ්\u200Dරී'],
    ['a Hebrew name', 'שרה'],
    ['marks that have no composed form', 'm\u0304'],
  ])('keeps %s', (_what, text) => expect(cleanLine(text)).toBe(text))

  it('writes an accent in one way', () => expect(cleanLine('e\u0301')).toBe('\u00E9'))
  it('composes across what it drops', () => expect(cleanLine('e\u200B\u0301')).toBe('\u00E9'))
  it('is clean already when cleaned once', () => {
    const piece = fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
      fc.constantFrom(
        '\u200D',
        '\u200C',
        '👩',
        '\uFE0F',
        '\u{1F3F4}',
        '\u{E0067}',
        '\u{E007F}',
        'م',
        '\u0301',
        ' ',
        '\r',
        '\n',
      ),
    )
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (dirty) => {
        const [line, lines] = [cleanLine(dirty), cleanLines(dirty)]
        return cleanLine(line) === line && cleanLines(lines) === lines && !/\p{Cs}/u.test(lines)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('lines as they are kept', () => {
  it('keep their breaks, all of one kind, and their tabs', () =>
    expect(cleanLines(' a\r\nb\rc\u2028d\n\n\te \n')).toBe('a\nb\nc\nd\n\n\te'))
  it('of plain text keep the same breaks', () => expect(cleanLines('a\r\nb\r')).toBe('a\nb'))
})

describe('the length of a text', () => {
  it('is counted as people count', () => {
    expect(fits(family.repeat(200), 200)).toBe(true)
    expect(fits(family.repeat(201), 200)).toBe(false)
    expect(fits('x'.repeat(200), 200)).toBe(true)
    expect(fits('x'.repeat(201), 200)).toBe(false)
  })
  it('cannot be hidden in marks heaped on one letter', () =>
    expect(fits(`a${'\u0301'.repeat(10_000)}`, 200)).toBe(false))
  it('is cut between what people count', () => {
    expect(cutTo(`ab${family}cd`, 3)).toBe(`ab${family}`)
    expect(cutTo(`${family}${family}`, 1)).toBe(family)
    expect(cutTo('abc', 5)).toBe('abc')
    expect(cutTo('abcdef', 0)).toBe('')
  })
})
