import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Hands each message to `work`; what `work` throws ends the round, and the message stays for the next. */
export type BounceSource = (work: (raw: Buffer) => Promise<unknown>) => Promise<void>

/** More of a message than this is not looked at. */
const mostBytes = 1_000_000

const readBeginning = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * Messages in a maildir (from `new` to `cur`, marked as seen), or lying in a folder (moved into its `cur`). A name that
 * was moved by somebody else meanwhile is passed over.
 */
const readFolder =
  (path: string): BounceSource =>
  async (work) => {
    const names = await readdir(path)
    const isMaildir = names.includes('new') && (await stat(join(path, 'new'))).isDirectory()
    const from = isMaildir ? join(path, 'new') : path
    const done = join(path, 'cur')
    await mkdir(done, { recursive: true })
    const entries = await readdir(from, { withFileTypes: true })
    for (const { name } of entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))) {
      try {
        await work(await readBeginning(join(from, name)))
        await rename(join(from, name), join(done, isMaildir ? `${name}:2,S` : name))
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ENOENT') throw error
      }
    }
  }

/** Messages of an mbox file, read as a stream: one lasts from a line "From " to the next. */
const readMbox = (path: string): BounceSource => {
  let read = ''
  return async (work) => {
    const { size, mtimeMs } = await stat(path)
    const version = `${String(size)} ${String(mtimeMs)}`
    if (version === read) return
    let lines: string[] = []
    let bytes = 0
    const flush = async (): Promise<void> => {
      if (lines.length > 0) await work(Buffer.from(lines.join('\n'), 'latin1'))
      lines = []
      bytes = 0
    }
    let afterBlank = true
    for await (const line of createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Infinity })) {
      if (afterBlank && line.startsWith('From ')) await flush()
      else if (bytes < mostBytes) {
        const kept = (/^>+From /.test(line) ? line.slice(1) : line).slice(0, mostBytes)
        bytes += kept.length + 1
        lines.push(kept)
      }
      afterBlank = line === ''
    }
    await flush()
    read = version
  }
}

/** Where messages about undelivered mail lie: a maildir, a folder of messages, or an mbox file. Throws when nothing does. */
export const openBounceFolder = async (path: string): Promise<BounceSource> =>
  (await stat(path)).isDirectory() ? readFolder(path) : readMbox(path)
