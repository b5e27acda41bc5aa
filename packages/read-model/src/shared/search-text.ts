const marks = /\p{M}+/gu

/**
 * Text as it is compared and sorted: without accents, in lower case, blanks collapsed. The same for what is stored and
 * what is asked, so that "Zoe" finds "Zoë".
 */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(marks, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** A LIKE pattern that finds `text` anywhere; `%`, `_` and `\` stand for themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** A LIKE pattern that finds `text` at the beginning. */
export const startingWith = (text: string): string => containing(text).slice(1)
