import { createHash } from 'node:crypto'
import { graphql, spreads, textOf } from '../src/graphql/document.ts'

// The client's own reader, so that the texts here and there are the same letter by letter.
const read = graphql as unknown as (text: string) => Parameters<typeof textOf>[0]

const fragmentName = (text: string): string | undefined => /^\s*fragment\s+(\w+)/.exec(text)?.[1]

/**
 * Every operation among the texts by its SHA-256, with its fragments and the type names that the cache asks for, as
 * this client sends it. Sorted, so that the file changes only where a document does.
 */
export const trustedDocuments = (texts: readonly string[]): Readonly<Record<string, string>> => {
  const fragments = new Map(texts.flatMap((text) => [[fragmentName(text), text] as const]))
  const loaded = new Set<string>()
  const load = (name: string): void => {
    const text = fragments.get(name)
    if (text === undefined || loaded.has(name)) return
    loaded.add(name)
    spreads(text).forEach(load)
    read(text)
  }
  for (const name of fragments.keys()) if (name !== undefined) load(name)
  return Object.fromEntries(
    texts
      .filter((text) => fragmentName(text) === undefined)
      .map((text) => textOf(read(text)))
      .map((text) => [createHash('sha256').update(text).digest('hex'), text] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}
