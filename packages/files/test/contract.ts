import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileStore } from '../src/index.ts'

/** A place to try, and how to take it away again. */
export interface PlaceUnderTest {
  readonly files: FileStore
  readonly stop: () => Promise<void>
}

const digest = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')

/** What every place of files has to do. */
export const filesContract = (name: string, start: () => Promise<PlaceUnderTest>): void => {
  describe(`files on ${name}`, () => {
    let under: PlaceUnderTest
    beforeAll(async () => {
      under = await start()
    })
    afterAll(() => under.stop())

    it('are given back byte for byte', async () => {
      const key = randomUUID()
      const bytes = randomBytes(70_001)
      await under.files.put(key, bytes)
      expect(digest(await under.files.get(key))).toBe(digest(bytes))
    })
    it('may have 5 MB', async () => {
      const key = randomUUID()
      const bytes = randomBytes(5 * 1024 * 1024 + 28)
      await under.files.put(key, bytes)
      expect(digest(await under.files.get(key))).toBe(digest(bytes))
    })
    it('are not there before they were put', async () => expect(await under.files.get(randomUUID())).toBeUndefined())
    it('are replaced as a whole', async () => {
      const key = randomUUID()
      await under.files.put(key, randomBytes(5_000))
      await under.files.put(key, Buffer.from('short'))
      expect((await under.files.get(key))?.toString()).toBe('short')
    })
    it('are gone once removed, and removing twice is no fault', async () => {
      const key = randomUUID()
      await under.files.put(key, Buffer.from('something'))
      await under.files.remove(key)
      await under.files.remove(key)
      expect(await under.files.get(key)).toBeUndefined()
      await under.files.remove(randomUUID())
    })
    it('do not touch one another', async () => {
      const keys = Array.from({ length: 12 }, () => randomUUID())
      await Promise.all(keys.map((key) => under.files.put(key, Buffer.from(key))))
      await under.files.remove(keys[0] ?? '')
      const read = await Promise.all(keys.slice(1).map((key) => under.files.get(key)))
      expect(read.map(String)).toEqual(keys.slice(1))
    })
    it.each([
      '../../etc/passwd',
      'a/b-c-d-e-f',
      '..',
      '.',
      '',
      'UPPER-CASE',
      'with space',
      'short',
      'x'.repeat(129),
      'nul\0-in-it',
    ])('do not lie under %j', async (key) => {
      await expect(async () => under.files.put(key, Buffer.from('x'))).rejects.toThrow('no key')
      await expect(async () => under.files.get(key)).rejects.toThrow('no key')
      await expect(async () => under.files.remove(key)).rejects.toThrow('no key')
    })
  })
}
