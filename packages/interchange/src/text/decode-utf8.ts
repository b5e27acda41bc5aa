import type { FileRefusal } from './file-refusal.ts'

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const convert = 'Open it in a spreadsheet or an editor, save it as "CSV UTF-8" and upload that.'
const unpack = 'Unpack it and upload the Connections.csv inside.'

const kinds: readonly {
  readonly is: (head: Uint8Array) => boolean
  readonly code: string
  readonly message: string
}[] = [
  {
    is: (head) =>
      starts(head, 0x50, 0x4b, 0x03, 0x04) && new TextDecoder('latin1').decode(head).includes('[Content_Types].xml'),
    code: 'SPREADSHEET',
    message: `This is an Excel workbook, not a CSV file. ${convert}`,
  },
  {
    is: (head) => starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06),
    code: 'ARCHIVE',
    message: `This is a ZIP archive. ${unpack}`,
  },
  { is: (head) => starts(head, 0x1f, 0x8b), code: 'ARCHIVE', message: `This is a gzip archive. ${unpack}` },
  {
    is: (head) => starts(head, 0xd0, 0xcf, 0x11, 0xe0),
    code: 'SPREADSHEET',
    message: `This is an old Excel workbook, not a CSV file. ${convert}`,
  },
  {
    is: (head) => starts(head, 0x25, 0x50, 0x44, 0x46),
    code: 'NOT_A_LIST',
    message: 'This is a PDF document, not a CSV file. Upload the Connections.csv that LinkedIn gave you.',
  },
  {
    is: (head) => starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff),
    code: 'NOT_UTF8',
    message: `This file is written in UTF-16, and Kith reads UTF-8. ${convert}`,
  },
  {
    is: (head) => head.includes(0),
    code: 'NOT_TEXT',
    message: 'This file is not text (it holds zero bytes). Upload the Connections.csv that LinkedIn gave you.',
  },
]

/** What the first bytes say against reading the file as text at all. */
export const refuseByMagic = (head: Uint8Array): FileRefusal | undefined => {
  const kind = kinds.find((candidate) => candidate.is(head))
  return kind && { code: kind.code, message: kind.message }
}

/** The bytes 0x80-0x9f print in windows-1252 and are control characters in ISO 8859-1. */
const likelyEncoding = (bytes: Uint8Array): string =>
  bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'windows-1252' : 'windows-1252 (Latin-1)'

/** Said of a byte sequence that UTF-8 forbids. Nothing is guessed at: a wrong guess would spoil names silently. */
export const notUtf8 = (bytes: Uint8Array): FileRefusal => ({
  code: 'NOT_UTF8',
  message: `This file is not written in UTF-8; it looks like ${likelyEncoding(bytes)}. ${convert}`,
})

/** Decodes UTF-8 strictly, in pieces; a byte-order mark is dropped. Answers undefined at the first forbidden byte. */
export const utf8Decoder = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const attempt = (bytes: Uint8Array | undefined): string | undefined => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      return undefined
    }
  }
  return { push: (bytes: Uint8Array) => attempt(bytes), end: () => attempt(undefined) }
}
