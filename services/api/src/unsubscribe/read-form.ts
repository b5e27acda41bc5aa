import type { FastifyInstance } from 'fastify'
import type { Act } from './stoppable.ts'

/** Longer than any form of ours or of a mail program. */
const bodyLimit = 4_096

/** What was asked for, and whether by a person on our page, who wants a page for an answer. */
export interface Asked {
  readonly act: Act
  readonly onPage: boolean
}

/** Lets the routes of `scope` read forms in both encodings that RFC 8058 names. Others still read JSON alone. */
export const acceptForms = (scope: FastifyInstance): void => {
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data']
  scope.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body))
}

/** Undefined for whatever asks for nothing that we do. */
export const readAsked = async (body: unknown, contentType = ''): Promise<Asked | undefined> => {
  if (!Buffer.isBuffer(body)) return undefined
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined)
  const onPage = form?.get('page') === '1'
  if (form?.get('List-Unsubscribe') === 'One-Click') return { act: 'stop', onPage }
  return form?.get('resume') === '1' ? { act: 'resume', onPage } : undefined
}
