import type { EventIndex } from './event-index.ts'

export type FilterRule = {
  readonly on: 'stream' | 'type'
  readonly prefixes: readonly string[]
  readonly regex: string
}

/** A filter the server cannot use; the message is for the caller. */
export class InvalidFilter extends Error {
  override readonly name = 'InvalidFilter'
}

/**
 * A test for names: any of the prefixes, or a regular expression. The real server's expressions are .NET's; the inline
 * flags `(?i)`, `(?m)`, `(?s)` at the front are understood, and what JavaScript cannot parse is refused.
 */
export const nameMatcher = (rule: FilterRule): ((name: string) => boolean) => {
  if (rule.prefixes.length > 0) return (name) => rule.prefixes.some((prefix) => name.startsWith(prefix))
  if (rule.regex === '') throw new InvalidFilter('The filter has neither a prefix nor a regular expression.')
  const [, flags = '', source = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(rule.regex) ?? []
  try {
    const expression = new RegExp(source, `${[...new Set(flags)].join('')}u`)
    return (name) => expression.test(name)
  } catch {
    throw new InvalidFilter(`The regular expression of the filter cannot be used here: ${rule.regex}`)
  }
}

const UNKNOWN = 0
const YES = 1
const NO = 2

/** A test for events: each stream or type name is matched once, and the answer kept under its number. */
export const eventMatcher = (
  rule: FilterRule,
  index: EventIndex,
  nameOf: (number: number) => string,
): ((ordinal: number) => boolean) => {
  const matches = nameMatcher(rule)
  let verdicts = new Uint8Array(1024)
  return (ordinal) => {
    const number = rule.on === 'stream' ? index.stream(ordinal) : index.type(ordinal)
    if (number >= verdicts.length) verdicts = grown(verdicts, number)
    if (verdicts[number] === UNKNOWN) verdicts[number] = matches(nameOf(number)) ? YES : NO
    return verdicts[number] === YES
  }
}

const grown = (verdicts: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> => {
  const larger = new Uint8Array(Math.max(verdicts.length * 2, number + 1))
  larger.set(verdicts)
  return larger
}
