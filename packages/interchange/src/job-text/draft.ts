import { cleanLine, cleanLines, limits } from '@kith/domain'

/** What could be told of a posting. Empty where nothing could; every field is one that an opportunity takes. */
export interface JobDraft {
  readonly company: string
  readonly role: string
  readonly department: string
  readonly location: string
  readonly link: string
  /** What is left of the text. */
  readonly notes: string
}

/** What one place of the text tells; absent where it tells nothing. */
export type Guess = { readonly [Field in 'company' | 'role' | 'department' | 'location']?: string | undefined }

/** How far back a place is looked for where no word is cut in two. */
const longestWord = 100

/**
 * The beginning of a text. Counted in units and not in what a person sees as characters: that takes seconds for what
 * anybody may paste, and what is this short fits in any case.
 */
const cut = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const kept = text.slice(0, limit)
  const blank = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'))
  return blank > limit - longestWord ? kept.slice(0, blank) : kept
}

/** One clean line that is no longer than a name may be. */
export const fitLine = (text: string): string => cleanLine(cut(cleanLine(text), limits.name))

/** Clean lines that are no longer than a text may be. */
export const fitText = (text: string): string => cleanLines(cut(cleanLines(text), limits.text))
