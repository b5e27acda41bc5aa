import { parseRecord } from '../csv/records.ts'
import { comparable } from '../text/clean.ts'

const meanings = {
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'address'],
  roles: ['roles', 'role'],
  cohorts: ['cohorts', 'cohort', 'class', 'group'],
} as const

/** How a list with a first line of titles is laid out: which column says what. */
export interface Header {
  readonly delimiter: string
  readonly width: number
  readonly email: number
  readonly roles: number | undefined
  readonly cohorts: number | undefined
}

const delimiters = [',', ';', '\t'] as const

const titlesOf = (text: string, delimiter: string): readonly string[] =>
  (parseRecord(text, delimiter) ?? []).map(comparable)

/** The header in the first line of a list, when it has one: a title says that a column holds addresses. */
export const headerOf = (firstLine: string): Header | undefined => {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, titles: titlesOf(firstLine, delimiter) }))
    .toSorted((left, right) => right.titles.length - left.titles.length)
  if (!best) return undefined
  const place = (names: readonly string[]): number | undefined => {
    const index = best.titles.findIndex((title) => names.includes(title))
    return index < 0 ? undefined : index
  }
  const email = place(meanings.email)
  if (email === undefined) return undefined
  const { delimiter, titles } = best
  return { delimiter, width: titles.length, email, roles: place(meanings.roles), cohorts: place(meanings.cohorts) }
}
