import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { claimOf, signatureFor } from './signature.ts'

const accessKey = 'kith-specs'
const secretKey = 'only for specs, never anywhere else'
const region = 'eu-central-1'
const longestSkewMs = 15 * 60_000

interface Answer {
  readonly status: number
  readonly code?: string
  readonly body?: Buffer
}

const momentOf = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

/** Why a request is not believed, in Amazon's words; undefined when it is. */
const doubtAbout = (request: IncomingMessage, body: Buffer): string | undefined => {
  const { headers, method = '', url: path = '' } = request
  const claim = claimOf(headers)
  if (!claim) return 'AccessDenied'
  if (claim.accessKey !== accessKey) return 'InvalidAccessKeyId'
  if (claim.region !== region) return 'AuthorizationHeaderMalformed'
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => claim.names.includes(name)))
    return 'SignatureDoesNotMatch'
  const date = String(headers['x-amz-date'])
  // As it was negated, a date that cannot be read is refused too.
  if (!(Math.abs(momentOf(date) - Date.now()) < longestSkewMs) || !date.startsWith(claim.date))
    return 'RequestTimeTooSkewed'
  if (signatureFor({ method, path, headers }, claim, secretKey) !== claim.signature) return 'SignatureDoesNotMatch'
  const digest = createHash('sha256').update(body).digest('hex')
  return digest === headers['x-amz-content-sha256'] ? undefined : 'XAmzContentSHA256Mismatch'
}

/**
 * As much of S3 as files need, on a free port of this machine: signatures of version 4 are worked out anew, the digest
 * of what came is compared with the signed one, and buckets and objects are there or not. `failNext` answers so many
 * requests with "slow down" first.
 */
export const startS3Server = async (bucket: string) => {
  const objects = new Map<string, Buffer>()
  let failing = 0
  const answer = (request: IncomingMessage, body: Buffer): Answer => {
    if (failing > 0) {
      failing -= 1
      return { status: 503, code: 'SlowDown' }
    }
    const doubt = doubtAbout(request, body)
    if (doubt) return { status: 403, code: doubt }
    const [, named, key = ''] = (request.url ?? '').split('/')
    if (named !== bucket) return { status: 404, code: 'NoSuchBucket' }
    if (request.method === 'PUT') {
      objects.set(key, body)
      return { status: 200 }
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return { status: 204 }
    }
    const found = objects.get(key)
    return found ? { status: 200, body: found } : { status: 404, code: 'NoSuchKey' }
  }
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { status, code, body: found } = answer(request, body)
      response.writeHead(status).end(code ? `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` : found)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    place: { kind: 's3', url: `http://127.0.0.1:${port}`, region, bucket, accessKey, secretKey } as const,
    objects: objects as ReadonlyMap<string, Buffer>,
    failNext: (times: number): void => {
      failing = times
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
