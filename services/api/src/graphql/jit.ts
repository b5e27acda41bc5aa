import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { execute, getOperationAST } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { CompiledQuery } from 'graphql-jit'
import { publicError } from './errors.ts'

type Gateway = ApolloServerOptionsWithGateway<never>['gateway']

/** Longer than any statement may take (four seconds): whoever waits that long has been forgotten by the page. */
const longestReadMs = 5_000
/** An act may be about five hundred people at once; it goes on anyway, and its answer is worth waiting for. */
const longestActMs = 30_000

const withinTime = async <Result>(work: Promise<Result>, longestMs: number): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(publicError('TIMEOUT', 'This took too long. Please try again.')), longestMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

type Known = CompiledQuery | 'seen' | 'plain'

/**
 * Lets Apollo run operations that come again as compiled code: a page of 50 people costs a fraction of what walking the
 * query anew costs. The first time an operation is seen it is walked, so that one-off queries cost no compilation.
 */
export const createJitGateway = (schema: GraphQLSchema): Gateway => {
  const compiled = new WeakMap<DocumentNode, Map<string, Known>>()

  const next = (document: DocumentNode, operationName: string | null): Known | undefined => {
    const name = operationName ?? ''
    const known = compiled.get(document) ?? new Map<string, Known>()
    compiled.set(document, known)
    const before = known.get(name)
    if (before === undefined) {
      known.set(name, 'seen')
      return undefined
    }
    if (before !== 'seen') return before
    const query = compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true })
    const now = isCompiledQuery(query) ? query : 'plain'
    known.set(name, now)
    return now
  }

  return {
    onSchemaLoadOrUpdate: (hear) => {
      hear({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({
      executor: ({ document, operationName, request, context }) => {
        const query = next(document, operationName)
        const variables = request.variables ?? {}
        const work =
          query !== undefined && typeof query !== 'string'
            ? query.query(undefined, context, variables)
            : execute({ schema, document, operationName, contextValue: context, variableValues: variables })
        const isAct = getOperationAST(document, operationName)?.operation === 'mutation'
        return withinTime(
          Promise.resolve(work) as Promise<ExecutionResult<Record<string, unknown>>>,
          isAct ? longestActMs : longestReadMs,
        )
      },
    }),
    stop: async () => undefined,
  }
}
