import { Busboy } from '@fastify/busboy'
import type { BusboyFileStream } from '@fastify/busboy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AskingHouse } from '../account/ask.ts'
import { addUploadRoute } from '../account/upload-route.ts'
import type { Imports } from './imports.ts'
import type { Received } from './receive-upload.ts'

/** Largest file that is taken: about a million rows. */
export const largestUpload = 100 * 1024 * 1024

const tooLarge: Received = {
  kind: 'refused',
  refusal: { code: 'TOO_LARGE', message: 'This file is larger than 100 MB. Split it and upload the parts.' },
}
const noFile: Received = {
  kind: 'refused',
  refusal: { code: 'NO_FILE', message: 'No file came along. Choose your Connections.csv and try again.' },
}
const broken: Received = {
  kind: 'refused',
  refusal: { code: 'BAD_UPLOAD', message: 'The upload broke off or came in a strange form. Please try again.' },
}

type Take = (fileName: string, file: AsyncIterable<Uint8Array>) => Promise<Received>

/** The upload cannot go on; `outcome` says why. */
class UploadStopped extends Error {
  readonly outcome: Received
  constructor(outcome: Received) {
    super('The upload stopped')
    this.outcome = outcome
  }
}

async function* piecesOf(file: BusboyFileStream): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of file) yield piece as Uint8Array
  } catch {
    throw new UploadStopped(broken)
  }
  if (file.truncated) throw new UploadStopped(tooLarge)
}

/** Reads the one file of a multipart request. */
const readMultipart = async (request: FastifyRequest, take: Take): Promise<Received> => {
  const contentType = request.headers['content-type'] ?? ''
  const parser = new Busboy({
    headers: { ...request.headers, 'content-type': contentType },
    limits: { files: 1, fields: 5, fieldSize: 1_000, parts: 6, fileSize: largestUpload, headerPairs: 50 },
  })
  try {
    return await new Promise<Received>((resolve, reject) => {
      let received: Promise<Received> | undefined
      parser.on('file', (field, file, fileName) => {
        if (field !== 'file' || received) {
          file.resume()
          return
        }
        received = take(fileName ?? '', piecesOf(file))
        received.then(resolve, reject)
        request.raw.once('aborted', () => file.destroy(new Error('aborted')))
      })
      parser.on('finish', () => {
        if (!received) resolve(noFile)
      })
      parser.on('error', () => resolve(broken))
      request.raw.once('aborted', () => resolve(broken))
      request.raw.pipe(parser)
    })
  } catch (error) {
    if (error instanceof UploadStopped) return error.outcome
    throw error
  } finally {
    request.raw.unpipe(parser)
    // What still comes is read and forgotten, so that the answer can be sent over the same connection.
    request.raw.resume()
  }
}

/** POST /api/imports: takes one file of a signed-in member, one at a time of each. */
export const addImportUpload = (
  app: FastifyInstance,
  house: Pick<AskingHouse, 'askerOf'> & { readonly imports: Imports },
): void =>
  addUploadRoute(app, house, {
    path: '/api/imports',
    receive: async (viewer, request) => {
      const received = await readMultipart(request, (name, file) => house.imports.receive(viewer, name, file))
      if (received.kind === 'received') return { created: { importId: received.importId } }
      return { status: received.refusal.code === 'TOO_LARGE' ? 413 : 422, problem: received.refusal }
    },
  })
