import { GraphQLError } from 'graphql'

/** Errors that a client may see as they are. Whatever carries none of these codes is masked. */
export const publicCodes = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'SECOND_FACTOR_NEEDED',
  'SCOPE_MISSING',
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'TOO_COMPLEX',
  'TOO_MANY_REQUESTS',
  'TIMEOUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const

export type PublicCode = (typeof publicCodes)[number]

/** An error whose code and sentence reach the client. */
export const publicError = (code: PublicCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })

/** Nobody is signed in, or somebody whose account has no workspace yet. */
export const notSignedIn = (): GraphQLError => publicError('UNAUTHENTICATED', 'Please sign in first.')

/** Said alike of what is not there and of what is none of the asker's business. */
export const notFound = (): GraphQLError => publicError('NOT_FOUND', 'We could not find this.')

/** May be told: it is the asker's own state. */
export const secondFactorNeeded = (): GraphQLError =>
  publicError(
    'SECOND_FACTOR_NEEDED',
    'This workspace asks its staff for a second factor. Add a passkey or one-time codes to your account, and sign in with it.',
  )
