import { recordAssembler } from '../csv/records.ts'
import { notUtf8, refuseByMagic, utf8Decoder } from '../text/decode-utf8.ts'
import type { FileRefusal } from '../text/file-refusal.ts'
import { lineSplitter } from '../text/lines.ts'
import type { Line } from '../text/lines.ts'
import { readHeader } from './columns.ts'
import type { Header } from './columns.ts'
import { duplicateFinder } from './duplicates.ts'
import { refuseWithoutHeader } from './not-a-list.ts'
import { readRow } from './read-row.ts'
import type { ConnectionRow } from './row.ts'

/** LinkedIn puts a note before the header; nobody puts a novel there. */
const headerWithin = 50

/** Most rows that one list may have. */
export const mostRows = 1_000_000

/** What a piece of the file led to. After a refusal the reader takes nothing more. */
export interface Reading {
  readonly rows: readonly ConnectionRow[]
  readonly refusal?: FileRefusal
}

/**
 * Reads LinkedIn's `Connections.csv`, in pieces of any size, however it was saved: notes before the header or none,
 * byte-order mark, any line ends, older layouts, more columns, semicolons or tabs. Pure: bytes in, rows out.
 */
export const connectionsReader = () => {
  const decoder = utf8Decoder()
  const splitter = lineSplitter()
  const markDuplicates = duplicateFinder()
  const opening: string[] = []
  let header: Header | undefined
  let records: ReturnType<typeof recordAssembler> | undefined
  let isFirst = true
  let taken = 0
  let refusal: FileRefusal | undefined

  const refuse = (reason: FileRefusal): Reading => {
    refusal = reason
    return { rows: [], refusal: reason }
  }

  const findHeader = (lines: readonly Line[]): readonly Line[] => {
    for (const [index, line] of lines.entries()) {
      if (opening.length >= headerWithin) return []
      opening.push(line.text.slice(0, 10_000))
      header = line.tooLong ? undefined : readHeader(line.text)
      if (!header) continue
      records = recordAssembler(header.delimiter)
      return lines.slice(index + 1)
    }
    return []
  }

  const readLines = (lines: readonly Line[]): Reading => {
    const rest = header ? lines : findHeader(lines)
    if (!header || !records) return opening.length >= headerWithin ? refuse(refuseWithoutHeader(opening)) : { rows: [] }
    return toRows(records.push(rest))
  }

  const toRows = (found: ReturnType<ReturnType<typeof recordAssembler>['push']>): Reading => {
    if (!header) return { rows: [] }
    const layout = header
    const rows = found.map((record) => markDuplicates(readRow(layout, record)))
    taken += rows.filter((row) => row.kind !== 'blank').length
    if (taken <= mostRows) return { rows }
    return refuse({
      code: 'TOO_MANY_ROWS',
      message: `The list has more than ${mostRows.toLocaleString('en')} rows. Split it and upload the parts.`,
    })
  }

  return {
    /** The header, once it was found. */
    header: (): Header | undefined => header,
    push: (bytes: Uint8Array): Reading => {
      if (refusal) return { rows: [], refusal }
      if (bytes.length === 0) return { rows: [] }
      const magic = isFirst ? refuseByMagic(bytes.subarray(0, 4096)) : undefined
      isFirst = false
      if (magic) return refuse(magic)
      const text = decoder.push(bytes)
      return text === undefined ? refuse(notUtf8(bytes)) : readLines(splitter.push(text))
    },
    end: (): Reading => {
      if (refusal) return { rows: [], refusal }
      const rest = decoder.end()
      if (rest === undefined) return refuse(notUtf8(new Uint8Array()))
      const last = readLines([...splitter.push(rest), ...splitter.end()])
      if (last.refusal) return last
      if (!header || !records) return refuse(refuseWithoutHeader(opening))
      const closing = toRows(records.end())
      if (closing.refusal) return closing
      if (taken === 0)
        return refuse({
          code: 'NO_PEOPLE',
          message: 'There are no people in this list: it has a header and nothing below it.',
        })
      return { rows: [...last.rows, ...closing.rows] }
    },
  }
}
