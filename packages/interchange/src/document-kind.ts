import type { FileRefusal } from './text/file-refusal.ts'
import { readZipNames } from './zip-names.ts'

export type DocumentKind = 'pdf' | 'docx'

/** What a file is by its content, or why it is not taken, with what to do instead. */
export type DocumentCheck =
  | { readonly kind: 'taken'; readonly document: DocumentKind }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

const refuse = (code: string, message: string): DocumentCheck => ({ kind: 'refused', refusal: { code, message } })
const saveAs = 'Save it as PDF or as Word document (.docx) and upload that.'

const refusals = {
  empty: refuse('EMPTY_FILE', 'This file is empty. Choose the file again, or save it anew.'),
  webPage: refuse('WEB_PAGE', `This is a web page, whatever its name says. ${saveAs}`),
  oldWord: refuse('OLD_WORD', `This is an old Word file (.doc), or a document with a password. ${saveAs}`),
  picture: refuse('PICTURE', `This is a picture, and text in pictures cannot be read or searched. ${saveAs}`),
  richText: refuse('RICH_TEXT', `This is a rich text file (.rtf). ${saveAs}`),
  otherZip: refuse('OTHER_ZIP', `This is an archive, a table or slides, and no Word document. ${saveAs}`),
  password: refuse('PASSWORD', 'This document asks for a password. Save it without one and upload that.'),
  macros: refuse(
    'MACROS',
    'This Word document carries macros, which nobody should have to trust. Save it as .docx or PDF.',
  ),
  brokenZip: refuse('BROKEN_DOCUMENT', 'This Word document is damaged or was cut short. Save it anew and upload that.'),
  brokenPdf: refuse(
    'BROKEN_DOCUMENT',
    'This PDF is damaged or was cut short: its end is missing. Save it anew and upload that.',
  ),
  other: refuse('NOT_A_DOCUMENT', `This is neither a PDF nor a Word document. ${saveAs}`),
} as const

/** Bytes as text, one character for each: nothing is decoded, so nothing can fail. */
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', Math.max(0, from), to)

const beginnings: readonly { readonly starts: RegExp; readonly check: DocumentCheck }[] = [
  { starts: /^\xd0\xcf[^]\xe0\xa1\xb1[^]\xe1/, check: refusals.oldWord },
  {
    starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:heic|heix|mif1|avif))/,
    check: refusals.picture,
  },
  { starts: /^\{\\rtf/, check: refusals.richText },
  // Also an SVG, and whatever else a browser might take for something to run.
  { starts: /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</, check: refusals.webPage },
]

const headBytes = 1_024
const tailBytes = 2_048

const checkPdf = (bytes: Uint8Array, before: string): DocumentCheck => {
  // A reader of PDF looks past what stands before; a browser might not.
  if (/[<{]|PK/.test(before)) return refusals.webPage
  return latin(bytes, bytes.length - tailBytes, bytes.length).includes('%%EOF')
    ? { kind: 'taken', document: 'pdf' }
    : refusals.brokenPdf
}

const checkZip = (bytes: Uint8Array): DocumentCheck => {
  const zip = readZipNames(bytes)
  if (zip.kind === 'broken') return refusals.brokenZip
  if (zip.kind === 'encrypted') return refusals.password
  const names = new Set(zip.names)
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) return refusals.otherZip
  if (zip.names.some((name) => /(?:^|[\\/])vba[^\\/]*\.(?:bin|xml)$/i.test(name))) return refusals.macros
  return { kind: 'taken', document: 'docx' }
}

/** Tells a résumé by its bytes; names and declared types say nothing. Nothing is unpacked or run. */
export const checkDocument = (bytes: Uint8Array): DocumentCheck => {
  if (bytes.length === 0) return refusals.empty
  const head = latin(bytes, 0, headBytes)
  const known = beginnings.find(({ starts }) => starts.test(head))
  if (known) return known.check
  if (head.startsWith('PK')) return checkZip(bytes)
  const pdf = /%PDF-\d\.\d/.exec(head)
  return pdf ? checkPdf(bytes, head.slice(0, pdf.index)) : refusals.other
}
