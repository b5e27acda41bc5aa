// Control characters, zero-width spaces, byte-order marks and everything that turns the direction of writing. The
// joiners U+200C and U+200D stay: Persian, Indic scripts and emoji are spelled with them.
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A text of one line as Kith keeps it: NFC, without invisible characters, blanks trimmed and folded into one. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim()

/** What two spellings of a name have in common: case and blanks do not count. */
export const comparable = (text: string): string => cleanText(text).normalize('NFKC').toLowerCase()
