import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { PoolClient } from 'pg'
import type { Table } from './table.ts'

const special = /[\\\t\n\r]/
const specials = /[\\\t\n\r]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => escapes[character] ?? character) : text

/** An array as PostgreSQL writes it: every element quoted. */
const arrayText = (values: readonly unknown[]): string =>
  values.length === 0 ? '{}' : `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`

type Writer = (value: unknown) => string

const writerOf = (type: string): Writer => {
  if (type === 'json' || type === 'jsonb') return (value) => escaped(JSON.stringify(value))
  if (type === 'boolean') return (value) => (value === true ? 't' : 'f')
  if (type.endsWith('[]')) return (value) => escaped(arrayText(value as readonly unknown[]))
  if (type === 'text') return (value) => escaped(value as string)
  return String
}

/** Characters of one piece of a COPY: the stream's own overhead vanishes, and memory stays small. */
const pieceSize = 256 * 1024

/** Writes new rows by COPY: several times as fast as any INSERT. A key that is there already is an error. */
export const copyRows = async <Row extends object>(
  client: PoolClient,
  schema: string,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<void> => {
  if (rows.length === 0) return
  const columns = table.columnList.map(({ name, type }) => ({ name: name as keyof Row, write: writerOf(type) }))
  const names = table.columnList.map(({ name }) => name).join(', ')
  const stream = client.query(copyFrom(`copy ${schema}.${table.name} (${names}) from stdin`))
  const done = finished(stream)
  // Awaited below; a failure before then must not count as unhandled.
  done.catch(() => undefined)
  let piece = ''
  for (const row of rows) {
    let line = ''
    for (const { name, write } of columns) {
      const value = row[name]
      const cell = value === null || value === undefined ? '\\N' : write(value)
      line += line === '' ? cell : `\t${cell}`
    }
    piece += `${line}\n`
    if (piece.length < pieceSize) continue
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done])
    piece = ''
  }
  stream.end(piece)
  await done
}
