import { cleanLine } from '@kith/domain'

/** A cell as Kith keeps it: one line, cleaned by the same rule as what people type. */
export const cleanText = cleanLine

/** What two spellings of a name have in common: case and blanks do not count. */
export const comparable = (text: string): string => cleanText(text).normalize('NFKC').toLowerCase()
