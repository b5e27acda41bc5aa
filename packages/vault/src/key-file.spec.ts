import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadOrCreateKey } from './key-file.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kith-key-'))
})
afterEach(() => rm(directory, { recursive: true }))

describe('the key file', () => {
  it('is made on first use, for its owner only, and read after that', async () => {
    const path = join(directory, 'secrets', 'kek')
    const key = await loadOrCreateKey(path)
    expect(key).toHaveLength(32)
    expect(await loadOrCreateKey(path)).toEqual(key)
    expect(new Uint8Array(await readFile(path))).toEqual(key)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(join(directory, 'secrets'))).mode & 0o777).toBe(0o700)
    expect(await readdir(join(directory, 'secrets'))).toEqual(['kek'])
  })

  it('is the same for all who make it at once', async () => {
    const path = join(directory, 'kek')
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateKey(path)))
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  })

  it.each([0, 31, 33])('is refused with a clear sentence when it holds %i bytes', async (length) => {
    const path = join(directory, 'kek')
    await writeFile(path, Buffer.alloc(length))
    await expect(loadOrCreateKey(path)).rejects.toThrow(`holds ${length} bytes; a key has exactly 32`)
    expect(await readFile(path)).toHaveLength(length)
  })
})
