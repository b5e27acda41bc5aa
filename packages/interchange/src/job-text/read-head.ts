import type { Guess } from './draft.ts'
import { isNamelike, isNoise, isPlace, isRole } from './kinds.ts'

/** What the first lines tell. */
export interface HeadReading {
  readonly guess: Guess
  /** Whether the text says outright whose posting it is: "Engineer at Acme". */
  readonly isSure: boolean
  /** Names that could be the company's, and where they stand. */
  readonly names: readonly { readonly text: string; readonly line: number }[]
  /** Places of the lines that were understood, but for that of the company: another may be it. */
  readonly used: ReadonlySet<number>
}

/** A line longer than this is prose. */
const longestLine = 160
const mostLines = 8

const separators = /\s*[|｜·•]\s*|\s+[–—-]\s+/
const atCompany = /\s(?:at|@|bei|chez|hos)\s/giu
const hiring = /^(.{1,100}?) (?:is hiring|hiring|sucht|recrute) (?:an? |eine?n? |une? )?(.+)$/iu

interface Named {
  readonly role: string
  readonly company: string
  readonly location?: string
}

/** "Senior Engineer at Acme", divided where it last says so. */
const roleAt = (part: string): Named | undefined => {
  const found = [...part.matchAll(atCompany)].at(-1)
  if (found === undefined) return undefined
  const role = part.slice(0, found.index).trim()
  const company = part.slice(found.index + found[0].length).trim()
  return role !== '' && company !== '' && isNamelike(company) && (isRole(role) || isNamelike(role))
    ? { role, company }
    : undefined
}

/** "Acme hiring Senior Engineer in Berlin, Germany". */
const hiringOf = (part: string): Named | undefined => {
  const [, company, wanted] = hiring.exec(part) ?? []
  if (company === undefined || wanted === undefined || !isNamelike(company)) return undefined
  const at = wanted.lastIndexOf(' in ')
  const location = at < 0 ? '' : wanted.slice(at + 4)
  return isPlace(location) ? { company, role: wanted.slice(0, at), location } : { company, role: wanted }
}

/** Reads role, company and place from the lines that stand before the prose, in whatever order they are. */
export const readHead = (lines: readonly string[], skip: ReadonlySet<number>): HeadReading => {
  const guess: { -readonly [Field in keyof Guess]: Guess[Field] } = {}
  const names: { readonly text: string; readonly line: number }[] = []
  const used = new Set<number>()
  let isSure = false
  let read = 0
  for (const [index, line] of lines.entries()) {
    if (skip.has(index) || line === '') continue
    if (line.length > longestLine || read === mostLines) break
    const parts = line.split(separators).filter((part) => !isNoise(part))
    if (parts.length > 0) read += 1
    for (const part of parts) {
      const said = isSure ? undefined : (roleAt(part) ?? hiringOf(part))
      if (said !== undefined) {
        guess.role ??= said.role
        guess.company = said.company
        guess.location ??= said.location
        isSure = true
      } else if (guess.role === undefined && isRole(part) && part.length <= 120) guess.role = part
      else if (guess.location === undefined && isPlace(part)) guess.location = part
      else if (isNamelike(part) && !isRole(part) && !isPlace(part)) {
        // Names below the first few lines are headings of the prose.
        if (read <= 4) names.push({ text: part, line: index })
        continue
      } else continue
      used.add(index)
    }
  }
  const spare = [...names]
  if (guess.role === undefined && spare.length > 0) {
    const first = spare.shift()
    guess.role = first?.text
    used.add(first?.line ?? -1)
  }
  guess.company ??= spare[0]?.text
  return { guess, isSure, names, used }
}
