import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFileStore } from '../src/index.ts'
import { filesContract } from './contract.ts'

const open = async () => {
  const root = await mkdtemp(join(tmpdir(), 'kith-files-'))
  const directory = join(root, 'files')
  return {
    directory,
    files: openFileStore({ kind: 'disk', directory }),
    stop: () => rm(root, { recursive: true, force: true }),
  }
}

filesContract('the disk', open)

describe('the folder of files', () => {
  let under: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    under = await open()
  })
  afterAll(() => under.stop())

  it('is for whom Kith runs as alone, and so is each file', async () => {
    const key = randomUUID()
    await under.files.put(key, randomBytes(10))
    expect((await stat(under.directory)).mode & 0o777).toBe(0o700)
    expect((await stat(join(under.directory, key))).mode & 0o777).toBe(0o600)
  })
  it('holds no half file after a failure', async () => {
    const key = randomUUID()
    // Something lies there that a file cannot replace.
    await under.files.put(randomUUID(), randomBytes(10))
    await rm(join(under.directory, key), { recursive: true, force: true })
    const before = await readdir(under.directory)
    await writeFile(join(under.directory, 'blocker'), '')
    const blocked = openFileStore({ kind: 'disk', directory: join(under.directory, 'blocker') })
    await expect(blocked.put(key, randomBytes(10))).rejects.toThrow()
    expect((await readdir(under.directory)).filter((name) => name !== 'blocker')).toEqual(before)
  })
})
