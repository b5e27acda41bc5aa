import type { RowCode } from './row.ts'

/** Longest name, company or position that is taken, in characters. */
export const longestText = 200

/** Why a row was not taken and what to do about it, in words. */
export const rowSentence = (code: RowCode): string => {
  switch (code) {
    case 'BAD_QUOTES':
      return 'A quotation mark is opened and not closed, or closed in the middle of a cell. Double the ones inside a cell.'
    case 'LINE_TOO_LONG':
      return 'The line is longer than a million characters.'
    case 'TOO_MANY_CELLS':
      return 'The row has more cells than the header. Put quotation marks around a cell that holds a comma.'
    case 'NO_NAME':
      return 'The row names nobody; LinkedIn leaves such rows for closed accounts.'
    case 'TOO_LONG':
      return `This is longer than ${longestText} characters. Shorten it and upload the file again.`
    case 'BAD_PROFILE_URL':
      return 'This is not the address of a LinkedIn profile (linkedin.com/in/…). Correct it or leave it empty.'
    case 'BAD_EMAIL':
      return 'This is not an e-mail address. Correct it or leave it empty.'
    case 'BAD_DATE':
      return 'This is not a date that Kith can read. Write it like 07 Dec 2025 or leave it empty.'
    case 'CONTRADICTS_EARLIER_ROW':
      return 'An earlier line tells about this person too, and differently. The earlier one was taken.'
  }
}
