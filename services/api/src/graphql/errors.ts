import { GraphQLError } from 'graphql'

/** Errors that a client may see as they are. Whatever carries none of these codes is masked. */
export const publicCodes = [
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'TOO_COMPLEX',
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
