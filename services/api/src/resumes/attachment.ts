import type { FileKind } from '@kith/domain'
import type { FastifyReply } from 'fastify'

const contentTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

// RFC 5987 leaves fewer characters as they are than encodeURIComponent does.
const percented = (text: string): string =>
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const plainAscii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9 ._-]/g, '_')

/** The header that makes a browser save a file under its name and never show it; nothing in the name can end it. */
export const attachmentNamed = (fileName: string): string => {
  // Half a character cannot be escaped.
  const name = fileName.replace(/\p{Cs}/gu, '')
  return `attachment; filename="${plainAscii(name)}"; filename*=UTF-8''${percented(name)}`
}

/** Sends a file that somebody uploaded: to be saved, not shown, and without any rights should it be shown all the same. */
export const sendAttachment = (
  reply: FastifyReply,
  { fileName, kind, bytes }: { readonly fileName: string; readonly kind: FileKind; readonly bytes: Buffer },
): FastifyReply =>
  reply
    .code(200)
    .header('content-type', contentTypes[kind])
    .header('content-disposition', attachmentNamed(fileName))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(bytes)
