import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { FileStoreUnavailable, checkedKey } from './file-store.ts'
import type { FileStore } from './file-store.ts'

/** A bucket of a service that speaks Amazon's S3 protocol. */
export interface S3Place {
  /** Where the service answers, without the bucket. */
  readonly url: string
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
}

/** One conversation; a file has at most a few megabytes. */
const patienceMs = 20_000
const retries = 3

/** The reason in the service's own word, such as `NoSuchBucket`. */
const codeOf = (answer: string): string => /<Code>([A-Za-z]{1,60})<\/Code>/.exec(answer)?.[1] ?? ''

const failed = (act: string, status: number, answer: string): FileStoreUnavailable =>
  new FileStoreUnavailable(`The file storage answered ${status} ${codeOf(answer)} to ${act}`)

/** Objects in a bucket, addressed as `<url>/<bucket>/<key>`, which every such service understands. */
export const openS3Store = ({ url, region, bucket, accessKey, secretKey }: S3Place): FileStore => {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    service: 's3',
    region,
    retries,
    initRetryMs: 100,
  })
  const ask = async (method: 'PUT' | 'GET' | 'DELETE', key: string, body?: Uint8Array): Promise<Response> => {
    const address = `${url.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}/${checkedKey(key)}`
    // The signature covers the bytes themselves, also where the way to the service is not encrypted.
    const digest = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    try {
      return await client.fetch(address, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
        headers: { 'x-amz-content-sha256': digest },
        ...(body ? { body: new Uint8Array(body) } : {}),
      })
    } catch (error) {
      throw new FileStoreUnavailable('The file storage does not answer', { cause: error })
    }
  }
  return {
    put: async (key, bytes) => {
      const answer = await ask('PUT', key, bytes)
      const text = await answer.text()
      if (!answer.ok) throw failed('PUT', answer.status, text)
    },
    get: async (key) => {
      const answer = await ask('GET', key)
      if (answer.ok) return Buffer.from(await answer.arrayBuffer())
      const text = await answer.text()
      if (answer.status === 404 && codeOf(text) === 'NoSuchKey') return undefined
      throw failed('GET', answer.status, text)
    },
    remove: async (key) => {
      const answer = await ask('DELETE', key)
      const text = await answer.text()
      const isGone = answer.ok || (answer.status === 404 && codeOf(text) === 'NoSuchKey')
      if (!isGone) throw failed('DELETE', answer.status, text)
    },
  }
}
