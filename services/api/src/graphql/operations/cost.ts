import { isListType, isNonNullType } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
// The other build brings a second copy of graphql along.
import { getComplexity } from 'graphql-query-complexity/cjs'
import type { ComplexityEstimator } from 'graphql-query-complexity/cjs'

/** What an operation that somebody wrote themselves may cost; a field costs one, a list as often as it may repeat. */
export const highestCost = 5_000

/** How many entries a list without a size of its own is taken to have: facts, notes, tags. */
const usualEntries = 10

const estimate: ComplexityEstimator = ({ args, type, field, childComplexity }) => {
  const size: unknown = args['first']
  if (typeof size === 'number') return 1 + Math.max(1, size) * childComplexity
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type
  // The edges of a connection were counted by its `first`.
  const repeats = isListType(inner) && !type.name.endsWith('Connection') ? usualEntries : 1
  return 1 + repeats * childComplexity
}

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
}

/** What an operation would cost with these variables; undefined when the variables do not fit. */
export const costOf = ({ schema, document, variables, operationName }: Operation): number | undefined => {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [estimate],
    })
  } catch {
    return undefined
  }
}
