import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** A request as its signature sees it. */
export interface SignedRequest {
  readonly method: string
  /** As it came, escaped. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/

/** What the header says of who signed what; undefined when it is no signature of version 4. */
export const claimOf = (headers: IncomingHttpHeaders) => {
  const [, accessKey, date, region, names, signature] = authorization.exec(headers.authorization ?? '') ?? []
  if (!accessKey || !date || !region || !names || !signature) return undefined
  return { accessKey, date, region, names: names.split(';'), signature }
}

/**
 * The signature that a request must carry, worked out from its parts as Amazon's documentation of Signature Version 4
 * describes, without the library that Kith signs with.
 */
export const signatureFor = (
  { method, path, headers }: SignedRequest,
  { date, region, names }: { readonly date: string; readonly region: string; readonly names: readonly string[] },
  secretKey: string,
): string => {
  const lines = names.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('')
  const request = [method, path, '', lines, names.join(';'), headers['x-amz-content-sha256']].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request)].join('\n')
  const key = [date, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretKey}`)
  return hmac(key, text).toString('hex')
}
