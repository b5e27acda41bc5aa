import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import type { ApiContext } from '../context.ts'
import { publicError } from '../errors.ts'
import type { Budget } from './budget.ts'
import { costOf, highestCost } from './cost.ts'

interface Limits {
  readonly schema: GraphQLSchema
  readonly budget: Budget
}

/** Holds operations to what one person may ask for in a minute, and those that are not ours to a cost. */
export const limitsPlugin = ({ schema, budget }: Limits): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation, operationName, contextValue }) => {
      const rootFields = operation?.selectionSet.selections.length ?? 1
      // Whoever is not signed in was counted by their address when they came in.
      if (contextValue.viewer && !budget.take(`user ${contextValue.viewer.userId}`, rootFields))
        throw publicError('TOO_MANY_REQUESTS', 'That was a bit fast. Please wait a minute and try again.')
      if (request.extensions?.['trusted'] === true) return
      const variables = request.variables ?? {}
      if (costOf({ schema, document, variables, operationName: operationName ?? undefined }) > highestCost)
        throw publicError('TOO_COMPLEX', 'This request asks for too much at once. Ask in smaller parts.')
    },
  }),
})
