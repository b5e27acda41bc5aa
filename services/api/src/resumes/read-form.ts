import { Busboy } from '@fastify/busboy'
import { fileLimits } from '@kith/domain'
import type { FastifyRequest } from 'fastify'

/** What came in a form: the one file, and the fields beside it. */
export interface Form {
  readonly file: { readonly name: string; readonly bytes: Buffer }
  readonly fields: ReadonlyMap<string, string>
}

export type FormRead =
  | { readonly kind: 'read'; readonly form: Form }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'broken' }

/** Reads a form with one file of at most 5 MB into memory; fields may stand before it or after it. */
export const readForm = async (request: FastifyRequest): Promise<FormRead> => {
  const contentType = request.headers['content-type'] ?? ''
  const parser = new Busboy({
    headers: { ...request.headers, 'content-type': contentType },
    limits: { files: 1, fields: 5, fieldSize: 2_000, parts: 6, fileSize: fileLimits.bytes, headerPairs: 50 },
  })
  const fields = new Map<string, string>()
  const pieces: Buffer[] = []
  let name: string | undefined
  let isTooLarge = false
  try {
    return await new Promise<FormRead>((resolve) => {
      parser.on('field', (field, value) => void fields.set(field, value))
      parser.on('file', (field, file, fileName) => {
        if (field !== 'file' || name !== undefined) {
          file.resume()
          return
        }
        name = fileName ?? ''
        file.on('data', (piece: Buffer) => void pieces.push(piece))
        file.on('limit', () => {
          isTooLarge = true
          pieces.length = 0
          // The answer need not wait for the rest, however much that is.
          resolve({ kind: 'too-large' })
        })
        file.on('error', () => resolve({ kind: 'broken' }))
      })
      parser.on('finish', () => {
        if (name === undefined) resolve({ kind: 'no-file' })
        else if (!isTooLarge) resolve({ kind: 'read', form: { file: { name, bytes: Buffer.concat(pieces) }, fields } })
      })
      parser.on('error', () => resolve({ kind: 'broken' }))
      request.raw.once('aborted', () => resolve({ kind: 'broken' }))
      request.raw.pipe(parser)
    })
  } finally {
    request.raw.unpipe(parser)
    // What still comes is read and forgotten, so that the answer can be sent over the same connection.
    request.raw.resume()
  }
}
