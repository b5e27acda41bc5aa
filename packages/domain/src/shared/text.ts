// What may not stand in any text: it cannot be seen, and it can make a name look like another one.
// Joiners are looked at apart, because emoji and several scripts cannot be written without them.
/** Tag characters spell the flags of regions after a black flag, which is captured and stays; alone they hide text. */
const tagCharacters = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{3,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Cs}/gu
const controls = /(?![\n\t])\p{Cc}/gu
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g

const joinedScripts = (
  'Arabic Syriac Mandaic Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya ' +
  'Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
)
  .split(' ')
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('')

const pictureBefore = '(?<=[\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])'
const joinsPictures = `${pictureBefore}\\u200D(?=\\p{Extended_Pictographic})`
const joinsLetters = `(?<=[${joinedScripts}])[\\u200C\\u200D](?=[${joinedScripts}])`
/** A joiner that holds something together is captured and stays; any other goes. */
const joiners = new RegExp(`(${joinsPictures}|${joinsLetters})|[\\u200C\\u200D]`, 'gu')

const plainAscii = /^[\u0020-\u007E]*$/

const keepCaptured = (_match: string, kept: string | undefined): string => kept ?? ''

const withoutInvisible = (text: string): string => {
  if (plainAscii.test(text)) return text
  return text
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(tagCharacters, keepCaptured)
    .replace(controls, '')
    .replace(joiners, keepCaptured)
    .normalize('NFC')
}

/** One line as it is kept: NFC, nothing invisible, inner white space single, none at the ends. */
export const cleanLine = (text: string): string => withoutInvisible(text).replace(/\s+/gu, ' ').trim()

/** Several lines as they are kept: NFC, nothing invisible but line breaks and tabs, no white space at the ends. */
export const cleanLines = (text: string): string => withoutInvisible(text).trim()

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// The longest emoji take some 15 units. Beyond this, marks are heaped on one letter to smuggle length past the count.
const mostUnitsPerGrapheme = 32

/** Whether `text` has at most `limit` graphemes: what a person would count as characters. */
export const fits = (text: string, limit: number): boolean => {
  if (text.length <= limit) return true
  if (text.length > limit * mostUnitsPerGrapheme) return false
  let seen = 0
  for (const segment of segmenter.segment(text)) {
    seen += segment.segment.length > 0 ? 1 : 0
    if (seen > limit) return false
  }
  return true
}

/** The first `limit` graphemes of `text`, so that no picture or accent is cut in two. */
export const cutTo = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  let kept = ''
  let seen = 0
  for (const segment of segmenter.segment(text)) {
    if (seen === limit) return kept
    kept += segment.segment
    seen += 1
  }
  return kept
}
