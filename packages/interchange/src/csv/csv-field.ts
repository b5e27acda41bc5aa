// A spreadsheet runs a cell that begins like this as a formula; full-width forms included. The apostrophe is itself on
// the list so that reading back knows: one apostrophe in front was put there by the writer.
const risky = /^['=+\-@\t\r\n\0＝＋－＠]/u

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export const neutralise = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text that `neutralise` was given. */
export const restoreNeutralised = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text

/** One cell: safe in a spreadsheet, quoted when it holds a delimiter, a quote or a line break. */
export const csvField = (text: string): string => {
  const safe = neutralise(text)
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row, closed by CRLF as RFC 4180 has it. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvField).join(',')}\r\n`
