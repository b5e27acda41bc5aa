import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from './document-kind.ts'
import { sampleDocx, samplePdf, sampleZip } from './spec/sample-documents.ts'

const codeOf = (bytes: Uint8Array): string => {
  const check = checkDocument(bytes)
  return check.kind === 'taken' ? check.document : check.refusal.code
}
const text = (content: string): Buffer => Buffer.from(content, 'latin1')

describe('a PDF', () => {
  it('is told by its beginning and its end', () => expect(codeOf(samplePdf())).toBe('pdf'))
  it('may begin a little later, as some scanners write it', () =>
    expect(codeOf(Buffer.concat([text('\r\n\r\n'), samplePdf()]))).toBe('pdf'))
  it('begins within its first kilobyte', () =>
    expect(codeOf(Buffer.concat([Buffer.alloc(1_100, ' '), samplePdf()]))).toBe('NOT_A_DOCUMENT'))
  it('that was cut short is refused', () => expect(codeOf(samplePdf().subarray(0, 60))).toBe('BROKEN_DOCUMENT'))
  it('of a name only is refused', () => expect(codeOf(text('%PDF-'))).toBe('NOT_A_DOCUMENT'))
  it.each([
    '<html><script>alert(1)</script>',
    ' \n<!doctype html>',
    '\xef\xbb\xbf<svg>',
    'x<html>',
    '{"a":1}',
    'PK\x03\x04',
    'xPK\x03\x04',
  ])('is not one when %j stands before it', (before) =>
    expect(['pdf', 'docx']).not.toContain(codeOf(Buffer.concat([text(before), samplePdf()]))),
  )
})

describe('a Word document', () => {
  it('is an archive with the parts of one', () => {
    expect(codeOf(sampleDocx())).toBe('docx')
    expect(codeOf(sampleZip([{ name: 'word/document.xml' }, { name: '[Content_Types].xml' }], 'a comment'))).toBe(
      'docx',
    )
  })
  it.each([
    ['a table', [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]],
    ['an archive of anything', [{ name: 'photo.jpg' }]],
    ['an empty archive', []],
    ['one part only', [{ name: 'word/document.xml' }]],
  ])('is not %s', (_, entries) => expect(['OTHER_ZIP', 'BROKEN_DOCUMENT']).toContain(codeOf(sampleZip(entries))))
  it.each(['word/vbaProject.bin', 'WORD/VBAPROJECT.BIN', 'word\\vbaProject.bin', 'word/vbaData.xml'])(
    'does not carry %s',
    (name) => expect(codeOf(sampleDocx('x', [{ name }]))).toBe('MACROS'),
  )
  it.each([1, 1 << 13])('does not ask for a password (flags %i)', (flags) =>
    expect(codeOf(sampleDocx('x', [{ name: 'word/settings.xml', flags }]))).toBe('PASSWORD'),
  )
  it('is whole', () => {
    const docx = sampleDocx()
    for (const bytes of [docx.subarray(0, docx.length - 1), docx.subarray(0, 100), Buffer.concat([docx, text('more')])])
      expect(codeOf(bytes)).toBe('BROKEN_DOCUMENT')
  })
  it('begins with itself', () => expect(['docx']).not.toContain(codeOf(Buffer.concat([text('x'), sampleDocx()]))))
  it('has a table of contents that points into itself', () => {
    for (const at of [sampleDocx().length - 22 + 8, sampleDocx().length - 22 + 12, sampleDocx().length - 22 + 16]) {
      const bytes = sampleDocx()
      bytes.writeUInt16LE(0xfff0, at)
      expect(codeOf(bytes)).toBe('BROKEN_DOCUMENT')
    }
  })
})

describe('what is neither', () => {
  it.each([
    ['nothing', '', 'EMPTY_FILE'],
    ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more', 'OLD_WORD'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'PICTURE'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'PICTURE'],
    ['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'PICTURE'],
    ['a photo of a phone', '\0\0\0\x18ftypheic', 'PICTURE'],
    ['a web page', '<!DOCTYPE html><title>CV</title>', 'WEB_PAGE'],
    ['a drawing that runs scripts', '<?xml version="1.0"?><svg onload="x"/>', 'WEB_PAGE'],
    ['rich text', '{\\rtf1 CV}', 'RICH_TEXT'],
    ['plain text', 'Noor Halim, data engineer', 'NOT_A_DOCUMENT'],
    ['a program', 'MZ\x90\0', 'NOT_A_DOCUMENT'],
  ])('is refused: %s', (_, content, code) => expect(codeOf(text(content))).toBe(code))
  it('is refused with what to do', () => {
    const check = checkDocument(text('plain'))
    expect(check.kind === 'refused' && check.refusal.message).toContain('Save it as PDF')
  })
})

describe('whatever the bytes', () => {
  const damaged = fc
    .tuple(
      fc.constantFrom(samplePdf(), sampleDocx()),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
      fc.nat(400),
    )
    .map(([bytes, changes, length]) => {
      const copy = Buffer.from(bytes)
      for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte
      return copy.subarray(0, Math.max(1, length))
    })
  it('they are told or refused, and nothing throws', () =>
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        expect(['taken', 'refused']).toContain(checkDocument(bytes).kind)
      }),
      { numRuns: 2_000 },
    ))
  it('looking takes no longer than a moment', () => {
    const started = performance.now()
    checkDocument(Buffer.concat([text('PK\x03\x04'), Buffer.alloc(5 * 1024 * 1024, 'PK\x05\x06')]))
    checkDocument(Buffer.alloc(5 * 1024 * 1024, '%PDF-'))
    checkDocument(Buffer.alloc(5 * 1024 * 1024, ' '))
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
