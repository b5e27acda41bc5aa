import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DirectoryInUse, lockDirectory } from '../src/file/directory-lock.ts'
import { startEmbeddedEventStore } from '../src/index.ts'
import { temporaryDirectory } from './temporary-directory.ts'

describe('the lock of a directory', () => {
  let directory: string
  beforeEach(async () => {
    directory = await temporaryDirectory()
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it('is a file with the pid, refuses a second time in the same process, and goes when released', () => {
    const lock = lockDirectory(directory)
    expect(readFileSync(join(directory, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    expect(() => lockDirectory(directory)).toThrow(DirectoryInUse)
    lock.release()
    expect(readdirSync(directory)).toEqual([])
    lockDirectory(directory).release()
  })

  it.each([
    ['a process that is gone', '999999999 boot 1'],
    ['an earlier life with this very pid', `${process.pid} boot 1`],
    ['a living pid that began at another time', `${process.ppid} another-boot 1`],
    ['nobody at all', ''],
  ])('of %s is taken over', (_, content) => {
    writeFileSync(join(directory, 'lock'), content)
    const lock = lockDirectory(directory)
    expect(readdirSync(directory)).toEqual(['lock'])
    lock.release()
  })

  it('of a living process is respected, even if it does not say when that began', () => {
    writeFileSync(join(directory, 'lock'), `${process.ppid}\n`)
    expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.ppid}`)
    expect(readdirSync(directory)).toEqual(['lock'])
  })

  it('is given back when the server stops, or cannot have its port', async () => {
    const first = await startEmbeddedEventStore({ directory })
    await expect(startEmbeddedEventStore({ directory })).rejects.toThrow('in use by process')
    await first.stop()
    const other = await startEmbeddedEventStore()
    await expect(startEmbeddedEventStore({ directory, port: other.port })).rejects.toThrow(`Port ${other.port}`)
    await other.stop()
    await (await startEmbeddedEventStore({ directory })).stop()
  })
})
