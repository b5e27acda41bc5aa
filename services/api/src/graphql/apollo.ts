import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { ApiContext } from './context.ts'
import { createJitGateway } from './jit.ts'
import { limitOperations, operationLimits } from './limits.ts'
import type { ErrorMask } from './mask-errors.ts'
import type { Budgets } from '../auth/limits/budgets.ts'
import { limitsPlugin } from './operations/limits-plugin.ts'

interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly mask: ErrorMask
  readonly isDevelopment: boolean
  readonly budgets: Budgets
  /** How many operations one person may ask for in a minute. */
  readonly perPerson: number
}

/** Apollo with every flag said, whatever NODE_ENV is. */
export const createApollo = ({
  schema,
  mask,
  isDevelopment,
  budgets,
  perPerson,
}: ApolloOptions): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    gateway: createJitGateway(schema),
    introspection: isDevelopment,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    validationRules: [limitOperations],
    parseOptions: { maxTokens: operationLimits.tokens },
    formatError: mask,
    plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin({ schema, budgets, perPerson })],
  })
