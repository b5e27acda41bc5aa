import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GraphQLSchema } from 'graphql'
import type { ApiContext } from '../context.ts'
import type { PublicCode } from '../errors.ts'
import type { Budgets } from '../../auth/limits/budgets.ts'
import { costOf, highestCost } from './cost.ts'

/** Refuses before anything is resolved; without a status of its own the library would call it a fault of ours. */
const refuse = (code: PublicCode, status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

interface Limits {
  readonly schema: GraphQLSchema
  readonly budgets: Budgets
  /** Operations that one person may ask for in a minute: counted one by one, so that ten in a request are ten. */
  readonly perPerson: number
}

/** Holds operations to what one person may ask for in a minute, and those that are not ours to a cost. */
export const limitsPlugin = ({ schema, budgets, perPerson }: Limits): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation, operationName, contextValue }) => {
      const rootFields = operation?.selectionSet.selections.length ?? 1
      // Whoever is not signed in was counted by their address when they came in.
      if (contextValue.viewer && budgets.take(`user ${contextValue.viewer.userId}`, perPerson, rootFields) > 0)
        throw refuse('TOO_MANY_REQUESTS', 429, 'That was a bit fast. Please wait a minute and try again.')
      // Documents of ours are measured by their specs, and those of whoever builds on Kith by themselves.
      if (request.extensions?.['trusted'] === true || contextValue.credential.kind !== 'token') return
      const variables = request.variables ?? {}
      const cost = costOf({ schema, document, variables, operationName: operationName ?? undefined })
      if (cost === undefined) throw refuse('BAD_USER_INPUT', 400, 'The variables do not fit this operation.')
      if (cost > highestCost)
        throw refuse('TOO_COMPLEX', 400, 'This request asks for too much at once. Ask in smaller parts.')
    },
  }),
})
