// T9: verifying after one flipped byte names stream and revision and fails; before that it is fine.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const data = join(mkdtempSync(join(tmpdir(), 'kith verify ')), 'data')

const kith = (...args: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', 'tsx'), ['services/standalone/src/kith.ts', ...args], {
      cwd: root,
      env: { ...process.env, KITH_DATA: data, DATABASE_URL: '', EVENTSTORE_URL: '' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code: code ?? -1, output }))
  })

/** Flips one bit in the middle of what was written: the file itself is longer, it grows ahead of its use. */
const flipOneByte = (): void => {
  const file = join(data, 'events', 'events.log')
  const bytes = readFileSync(file)
  let end = bytes.length - 1
  while (bytes[end] === 0) end -= 1
  const at = Math.floor(end / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

// As root the database runs as somebody else, who has to get there.
beforeAll(() => chmodSync(join(data, '..'), 0o755))
afterAll(() => rmSync(join(data, '..'), { recursive: true, force: true }))

describe('kith verify', () => {
  it('finds a seeded log as it was written, and seeding twice changes nothing', async () => {
    expect(await kith('seed')).toMatchObject({ code: 0, output: expect.stringContaining('Sign in as') })
    const first = await kith('verify')
    expect(first).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+ events, all as they were written/) })
    expect(await kith('seed')).toMatchObject({ code: 0, output: expect.stringContaining('there already') })
    expect(await kith('verify')).toEqual(first)
  }, 120_000)

  it('names stream and revision of a flipped byte, and fails', async () => {
    flipOneByte()
    const { code, output } = await kith('verify')
    expect(code).toBe(1)
    expect(output).toMatch(/revision \d+ of stream "(?:contact|interaction)-[0-9a-f-]{36}"/)
    expect(output).not.toMatch(/\n\s+at /)
  }, 60_000)

  it('refuses a command that it does not know and says what there is', async () => {
    const { code, output } = await kith('dance')
    expect(code).toBe(1)
    expect(output).toContain('rebuild')
  })
})
