import { setImmediate as turn } from 'node:timers/promises'
import { connectionsReader } from '@kith/interchange'
import type { ConnectionRow } from '@kith/interchange'
import { chunkSize } from './house.ts'

/** The rows of a file, blank ones left out, in chunks that are the same however the file is read. */
export async function* fileChunks(file: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ConnectionRow[]> {
  const reader = connectionsReader()
  let waiting: ConnectionRow[] = []
  const add = (rows: readonly ConnectionRow[]): void => {
    for (const row of rows) if (row.kind !== 'blank') waiting.push(row)
  }
  for await (const bytes of file) {
    add(reader.push(bytes).rows)
    while (waiting.length >= chunkSize) {
      yield waiting.slice(0, chunkSize)
      waiting = waiting.slice(chunkSize)
    }
    // Others want to be served between two pieces of the file.
    await turn()
  }
  add(reader.end().rows)
  for (let at = 0; at < waiting.length; at += chunkSize) yield waiting.slice(at, at + chunkSize)
}
