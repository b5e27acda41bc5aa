import Papa from 'papaparse'
import type { Line } from '../text/lines.ts'

/** One row of a CSV file: its cells, or why it has none. */
export type CsvRecord =
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[]; readonly raw: string }
  | {
      readonly kind: 'broken'
      readonly line: number
      readonly code: 'BAD_QUOTES' | 'LINE_TOO_LONG'
      readonly raw: string
    }

/** A quoted cell may span lines; past so many characters or lines, its closing quote is missing. */
const longestRecord = 65_536
const mostLines = 200

const hasOddQuotes = (text: string): boolean => {
  let odd = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}

/** The cells of one record, or undefined when its quotes do not close where they should. */
export const parseRecord = (text: string, delimiter: string): readonly string[] | undefined => {
  if (!text.includes('"')) return text.split(delimiter)
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, newline: '\n' })
  return errors.length === 0 && data.length === 1 ? data[0] : undefined
}

/**
 * Puts lines together to records. A quote that never closes costs its own line and not the rest of the file: that line
 * is reported as broken and reading goes on behind it.
 */
export const recordAssembler = (delimiter: string) => {
  let open: readonly Line[] = []

  const begin = (line: Line, into: CsvRecord[]): void => {
    const cells = line.tooLong ? undefined : parseRecord(line.text, delimiter)
    if (cells) into.push({ kind: 'cells', line: line.number, cells, raw: line.text })
    else if (!line.tooLong && hasOddQuotes(line.text)) open = [line]
    else
      into.push({
        kind: 'broken',
        line: line.number,
        code: line.tooLong ? 'LINE_TOO_LONG' : 'BAD_QUOTES',
        raw: line.text,
      })
  }

  const giveUp = (into: CsvRecord[]): void => {
    const [first, ...others] = open
    open = []
    if (first) into.push({ kind: 'broken', line: first.number, code: 'BAD_QUOTES', raw: first.text })
    for (const line of others) take(line, into)
  }

  const take = (line: Line, into: CsvRecord[]): void => {
    const [first] = open
    if (!first) return begin(line, into)
    open = [...open, line]
    const size = line.number - first.number
    if (line.tooLong || size > mostLines) return giveUp(into)
    if (!hasOddQuotes(line.text)) return
    const raw = open.map((part) => part.text).join('\n')
    const cells = raw.length > longestRecord ? undefined : parseRecord(raw, delimiter)
    if (!cells) return giveUp(into)
    open = []
    into.push({ kind: 'cells', line: first.number, cells, raw })
  }

  return {
    push: (lines: readonly Line[]): readonly CsvRecord[] => {
      const records: CsvRecord[] = []
      for (const line of lines) take(line, records)
      return records
    },
    end: (): readonly CsvRecord[] => {
      const records: CsvRecord[] = []
      while (open.length > 0) giveUp(records)
      return records
    },
  }
}
