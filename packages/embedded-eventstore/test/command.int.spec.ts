import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EventStoreDBClient } from '@eventstore/db-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runServerCommand, startServerProcess } from './child-server.ts'
import { revisionsOf, thing } from './conformance/actions.ts'
import { temporaryDirectory } from './temporary-directory.ts'

describe('the command', () => {
  let directory: string
  beforeEach(async () => {
    directory = await temporaryDirectory()
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const appendOne = async (connectionString: string) => {
    const client = EventStoreDBClient.connectionString(connectionString)
    await client.appendToStream('s', thing(1))
    const revisions = await revisionsOf({ client }, 's')
    await client.dispose()
    return revisions
  }

  it('serves a directory, stops on SIGTERM, and goes on with it', async () => {
    for (const expected of [[0], [0, 1]]) {
      const server = await startServerProcess(['--dir', join(directory, 'made', 'for', 'it'), '--port', '0'])
      expect(await appendOne(server.connectionString)).toEqual(expected)
      expect(await server.stop()).toBe(0)
    }
  })

  it('refuses a directory in use with one sentence, and takes it over when its owner was killed', async () => {
    const first = await startServerProcess(['--dir', directory, '--port', '0'])
    const second = await runServerCommand(['--dir', directory, '--port', '0'])
    expect(second).toMatchObject({ code: 1, output: '' })
    expect(second.errors).toMatch(/^The data directory .* is in use by process \d+: stop .*\.\n$/)
    await first.kill()
    const third = await startServerProcess(['--dir', directory, '--port', '0'])
    expect(await appendOne(third.connectionString)).toEqual([0])
    await third.stop()
  })

  it('refuses a port in use with one sentence', async () => {
    const first = await startServerProcess(['--memory', '--port', '0'])
    const [, port = ''] = /:(\d+)\?/.exec(first.connectionString) ?? []
    const second = await runServerCommand(['--memory', '--port', port])
    expect(second).toEqual({
      code: 1,
      output: '',
      errors: `Port ${port} on 127.0.0.1 is in use: stop the program that holds it, or choose another with --port.\n`,
    })
    await first.stop()
  })

  it('refuses a directory that cannot be one, and a log that is not its own', async () => {
    const file = join(directory, 'file')
    writeFileSync(file, 'x')
    expect(await runServerCommand(['--dir', file, '--port', '0'])).toEqual({
      code: 1,
      output: '',
      errors: `The data directory ${file} cannot be written: it is not a directory. Choose another with --dir, or change its rights.\n`,
    })
    writeFileSync(join(directory, 'events.log'), 'something else entirely')
    const foreign = await runServerCommand(['--dir', directory, '--port', '0'])
    expect(foreign.code).toBe(1)
    expect(foreign.errors).toMatch(/events\.log is not an event log of this server .*\n$/)
  })

  it('explains itself', async () => {
    expect(await runServerCommand(['--help'])).toMatchObject({ code: 0, errors: '' })
  })
})
