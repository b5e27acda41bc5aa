import { formatDocument, gql, stringifyDocument } from '@urql/core'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import type { graphql as typed } from '../generated/gql.ts'

const fragments = new Map<string, string>()

/** The fragments that a document's own text names. */
export const spreads = (text: string): string[] =>
  [...text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].flatMap(([, name]) => (name === undefined ? [] : [name]))

const withFragments = (text: string, seen = new Set<string>()): string =>
  spreads(text).reduce((all, name) => {
    if (seen.has(name)) return all
    seen.add(name)
    const fragment = fragments.get(name)
    if (fragment === undefined)
      throw new Error(`The fragment ${name} is not loaded; import the module that declares it.`)
    return `${all}\n${withFragments(fragment, seen)}`
  }, text)

const read = (text: string): unknown => {
  const name = /^\s*fragment\s+(\w+)/.exec(text)?.[1]
  if (name !== undefined) fragments.set(name, text)
  return gql(withFragments(text))
}

/**
 * Turns the text of an operation or a fragment into a typed document.
 *
 * The types come from `scripts/codegen.ts`; the text is read at run time, so that a document travels in the chunk
 * of its component and not in a table that every page would load. A fragment's module must be imported first.
 */
export const graphql = read as typeof typed

/** The text of an operation just as it goes to the server, with the type names that the cache needs. */
export const textOf = (document: DocumentNode): string =>
  stringifyDocument(formatDocument<TypedDocumentNode>(document) as DocumentNode)
