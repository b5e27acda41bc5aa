import { cleanLines } from '@kith/domain'
import { fitLine, fitText } from './draft.ts'
import type { Guess, JobDraft } from './draft.ts'
import { readLabels } from './labels.ts'
import { lineAsUrl, urlsIn } from './links.ts'
import { readHead } from './read-head.ts'
import type { HeadReading } from './read-head.ts'
import { readLink } from './read-link.ts'
import type { LinkGuess } from './read-link.ts'
import { squeezed } from './words.ts'

/** No posting is longer; what is beyond is not looked at. */
const longestText = 100_000
/** Labels and links stand near the beginning or the end; this bounds the work on what has very many lines. */
const mostLines = 2_000

const noLink: LinkGuess = { isSure: false }

/** The company, in the best spelling that somebody wrote. */
const companyOf = (labelled: Guess, head: HeadReading, link: LinkGuess): string => {
  if (labelled.company !== undefined) return labelled.company
  if (head.isSure && head.guess.company !== undefined) return head.guess.company
  const linked = link.company ?? ''
  const written = head.names.find(({ text }) => linked !== '' && squeezed(text) === squeezed(linked))
  if (written !== undefined) return written.text
  return (link.isSure ? link.company : undefined) ?? head.guess.company ?? linked
}

/** The lines that were not understood, with at most one empty line between two. */
const rest = (lines: readonly string[], used: ReadonlySet<number>): string =>
  lines
    .filter((_line, index) => !used.has(index))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')

/**
 * What can be told from a job link or a copied posting: guesses, to be looked over by whoever pasted it. Pure and linear:
 * nothing is fetched, nothing throws, and every field is one that an opportunity takes. What is not understood are notes.
 */
export const readJobText = (text: string): JobDraft => {
  const lines = cleanLines(text.slice(0, longestText))
    .split('\n')
    .map((line) => line.trim())
  const looked = lines.slice(0, mostLines)
  const links = new Map<number, URL>()
  for (const [index, line] of looked.entries()) {
    const url = lineAsUrl(line)
    if (url !== undefined) links.set(index, url)
  }
  const urls = [...links.values(), ...looked.flatMap((line, index) => (links.has(index) ? [] : urlsIn(line)))]
  const read = urls.slice(0, 50).map((url) => ({ url, guess: readLink(url) }))
  const best = read.find(({ guess }) => guess.isSure) ?? read[0]
  const link = best?.guess ?? noLink

  const labels = readLabels(looked.map((line, index) => (links.has(index) ? '' : line)))
  const skipped = new Set([...links.keys(), ...labels.used])
  const head = readHead(looked, skipped)
  const company = companyOf(labels.guess, head, link)
  const role = labels.guess.role ?? head.guess.role ?? link.role ?? ''

  const linkLines = [...links].filter(([, url]) => url === best?.url).map(([index]) => index)
  const named = head.names.filter(({ text }) => text === company).map(({ line }) => line)
  const href = best?.url.href ?? ''
  return {
    company: fitLine(company),
    role: fitLine(role),
    department: fitLine(labels.guess.department ?? ''),
    location: fitLine(labels.guess.location ?? head.guess.location ?? ''),
    link: href,
    notes: fitText(rest(lines, new Set([...linkLines, ...labels.used, ...head.used, ...named]))),
  }
}
