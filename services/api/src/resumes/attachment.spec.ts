import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentNamed } from './attachment.ts'

// Any characters there are, also half ones.
const anyName = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff })))
  .map((codes) => String.fromCodePoint(...codes))

describe('the name of an attachment', () => {
  it('is told in plain letters and in its own', () =>
    expect(attachmentNamed('Zoë Müller (2026).pdf')).toBe(
      'attachment; filename="Zoe Muller _2026_.pdf"; filename*=UTF-8\'\'Zo%C3%AB%20M%C3%BCller%20%282026%29.pdf',
    ))
  it('of another script has letters that stand for others', () =>
    expect(attachmentNamed('李雷.pdf')).toBe(
      'attachment; filename="__.pdf"; filename*=UTF-8\'\'%E6%9D%8E%E9%9B%B7.pdf',
    ))
  it('never ends the header or begins another, whatever it is', () =>
    fc.assert(
      fc.property(anyName, (name) => {
        expect(attachmentNamed(name)).toMatch(
          /^attachment; filename="[A-Za-z0-9 ._-]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]*$/,
        )
      }),
    ))
  it('takes half a character for none', () => expect(() => attachmentNamed('\ud800.pdf')).not.toThrow())
})
