/** How hard a password is to guess, as far as one can tell by looking: the server knows the well-known ones. */
export type Strength =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-short'; readonly missing: number }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'easy' }
  | { readonly kind: 'fair' }
  | { readonly kind: 'good' }

/** The api's own limits, in characters. */
const shortest = 8
export const longest = 128

const runs = 'abcdefghijklmnopqrstuvwxyz|01234567890|qwertyuiop|asdfghjkl|zxcvbnm'

/** Counts a run along the alphabet, the digits or the keyboard as its first two characters, forwards and backwards. */
const withoutRuns = (letters: readonly string[]): number =>
  letters.filter((_, index) => {
    const three = letters.slice(index - 2, index + 1)
    return index < 2 || !(runs.includes(three.join('')) || runs.includes(three.reverse().join('')))
  }).length

/** `about`: what everybody knows of this person, such as name and address. */
export const strengthOf = (password: string, about: readonly string[] = []): Strength => {
  const letters = Array.from(password.normalize('NFC'))
  if (letters.length === 0) return { kind: 'empty' }
  if (letters.length < shortest) return { kind: 'too-short', missing: shortest - letters.length }
  if (letters.length > longest) return { kind: 'too-long' }
  const lower = letters.join('').toLowerCase()
  const rest = about
    .flatMap((known) => known.toLowerCase().split(/[\s@.]+/u))
    .filter((word) => word.length >= 4)
    .reduce((left, word) => left.replaceAll(word, ''), lower)
  const worth = Math.min(withoutRuns(Array.from(rest)), new Set(rest).size * 2)
  if (worth < shortest) return { kind: 'easy' }
  return worth < 13 ? { kind: 'fair' } : { kind: 'good' }
}
