/** One line of a file as an editor shows it. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** The line went past the limit; `text` holds only its beginning. */
  readonly tooLong: boolean
}

/** Longest line that is taken, in characters. A longer one is a broken file, not a person. */
export const longestLine = 1_048_576

/**
 * Cuts text that arrives in pieces into lines at CRLF, LF or CR, also when they are mixed. Memory stays bounded: of a
 * line past the limit only the beginning is kept.
 */
export const lineSplitter = () => {
  let number = 0
  let carry = ''
  let skipping = false

  const line = (text: string): Line => {
    number += 1
    const tooLong = skipping || text.length > longestLine
    skipping = false
    return { number, text: tooLong ? text.slice(0, longestLine) : text, tooLong }
  }

  return {
    push: (piece: string): readonly Line[] => {
      const text = skipping ? piece : carry + piece
      // A CR at the very end may be the first half of a CRLF.
      const held = text.endsWith('\r') ? '\r' : ''
      const parts = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/)
      const last = parts.pop() ?? ''
      if (skipping && parts.length > 0) parts[0] = carry
      const lines = parts.map(line)
      if (skipping) {
        carry = carry + held
        return lines
      }
      carry = last + held
      if (carry.length > longestLine) {
        skipping = true
        carry = carry.slice(0, 1000)
      }
      return lines
    },
    /** What stands behind the last line end, when anything does. */
    end: (): readonly Line[] => {
      const rest = carry.replace(/\r$/, '')
      const endsInLineBreak = carry !== rest
      carry = ''
      return rest === '' && !endsInLineBreak && !skipping ? [] : [line(rest)]
    },
  }
}
