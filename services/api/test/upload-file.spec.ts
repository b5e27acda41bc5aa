import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readUpload, writeUpload } from '../src/imports/upload-file.ts'

let directory: string
const key = randomBytes(32)
const text = Buffer.from('First Name,Last Name\nAda,Byron\n'.repeat(1000))

const read = async (path: string, with_ = key): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of readUpload(path, with_)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const write = async (name: string): Promise<string> => {
  const path = join(directory, name)
  const file = await writeUpload(path, key)
  await file.write(text.subarray(0, 10))
  await file.write(text.subarray(10))
  await file.finish()
  return path
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kith-upload-'))
})
afterAll(() => rm(directory, { recursive: true }))

describe('an uploaded file on disk', () => {
  it('comes back as it was', async () => expect((await read(await write('a'))).equals(text)).toBe(true))
  it('holds nothing in the clear', async () => expect((await readFile(await write('b'))).includes('Byron')).toBe(false))
  it('is not read when it was cut short', async () => {
    const path = await write('c')
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, whole.length - 20))
    await expect(read(path)).rejects.toThrow('cut short')
  })
  it('is not read when it was changed, or with another key', async () => {
    const path = await write('d')
    await expect(read(path, randomBytes(32))).rejects.toThrow()
    const whole = await readFile(path)
    whole[8] = (whole[8] ?? 0) ^ 1
    await writeFile(path, whole)
    await expect(read(path)).rejects.toThrow()
  })
})
