import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileStoreUnavailable, openFileStore } from '../src/index.ts'
import { filesContract } from './contract.ts'
import { startS3Server } from './s3-server.ts'

filesContract('S3', async () => {
  const server = await startS3Server('kith')
  return { files: openFileStore(server.place), stop: server.stop }
})

describe('a bucket', () => {
  let server: Awaited<ReturnType<typeof startS3Server>>
  beforeAll(async () => {
    server = await startS3Server('kith')
  })
  afterAll(() => server.stop())
  const something = Buffer.from('something')

  it.each([
    ['a wrong secret', { secretKey: 'wrong' }, 'SignatureDoesNotMatch'],
    ['a wrong name', { accessKey: 'nobody' }, 'InvalidAccessKeyId'],
    ['a wrong region', { region: 'us-east-1' }, 'AuthorizationHeaderMalformed'],
  ])('is not opened with %s, and the reason is told', async (_, different, reason) => {
    const files = openFileStore({ ...server.place, ...different })
    const key = randomUUID()
    for (const attempt of [() => files.put(key, something), () => files.get(key), () => files.remove(key)])
      await expect(attempt()).rejects.toThrow(reason)
    expect(server.objects.has(key)).toBe(false)
  })
  it('that is not there is a fault, not an absent file', async () => {
    const files = openFileStore({ ...server.place, bucket: 'elsewhere' })
    await expect(files.get(randomUUID())).rejects.toThrow('NoSuchBucket')
    await expect(files.put(randomUUID(), something)).rejects.toBeInstanceOf(FileStoreUnavailable)
  })
  it('is asked again when it is busy', async () => {
    const files = openFileStore(server.place)
    const key = randomUUID()
    server.failNext(2)
    await files.put(key, something)
    server.failNext(1)
    expect(await files.get(key)).toEqual(something)
  })
  it('of a service that does not answer is a fault', async () => {
    const files = openFileStore({ ...server.place, url: 'http://127.0.0.1:1' })
    await expect(files.get(randomUUID())).rejects.toThrow('does not answer')
  })
  it('may be written with a slash at the end of its address', async () => {
    const files = openFileStore({ ...server.place, url: `${server.place.url}/` })
    const key = randomUUID()
    await files.put(key, something)
    expect(await files.get(key)).toEqual(something)
  })
})
