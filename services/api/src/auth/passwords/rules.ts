import { commonPasswords } from './common-passwords.ts'

/** In characters as people count them. Longer than 64 is taken; nothing is ever cut off. */
const shortest = 8
const longest = 128

/** What is known of the person around a password: the first things that somebody tries who knows them. */
export interface PasswordContext {
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly workspace?: string | undefined
}

const guessable = 'This password is one of the first that anybody would guess. Please choose another.'

const wordsOf = ({ email = '', name = '', workspace = '' }: PasswordContext): readonly string[] => {
  const texts = [...`${name} ${workspace}`.split(/[^\p{L}\p{N}]+/u), ...email.split(/[^\p{L}\p{N}]+/u)]
  const whole = [name, workspace].map((text) => text.replaceAll(/\s+/g, ''))
  return [...new Set(['kith', email, ...whole, ...texts].map((word) => word.normalize('NFC').toLowerCase()))]
    .filter((word) => word.length >= 3)
    .toSorted((left, right) => right.length - left.length)
}

/** Whether there is nothing to a password but words that are known, with a few digits or signs around them. */
const isOnlyContext = (password: string, context: PasswordContext): boolean => {
  let rest = password
  for (const word of wordsOf(context)) rest = rest.replaceAll(word, '')
  return rest !== password && rest.length <= 6 && !/\p{L}/u.test(rest)
}

/**
 * Why a new password cannot be taken, in words; undefined when it can. There are no rules about kinds of characters:
 * they make passwords worse.
 */
export const refusePassword = (password: string, context: PasswordContext = {}): string | undefined => {
  const text = password.normalize('NFC')
  const length = Array.from(text).length
  if (length < shortest) return `Please choose a password of at least ${shortest} characters.`
  if (length > longest) return `Please choose a password of at most ${longest} characters.`
  if (text.includes('\0')) return 'Please choose a password without control characters.'
  const lower = text.toLowerCase()
  if (commonPasswords.has(lower) || /^(.{1,3})\1+$/u.test(lower) || isOnlyContext(lower, context)) return guessable
  return undefined
}
