import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Logger } from '@kith/runtime'
import type { GraphQLFormattedError } from 'graphql'
import { publicCodes } from './errors.ts'

const known: ReadonlySet<unknown> = new Set(publicCodes)

const internal = 'Something went wrong on our side. Nothing that was confirmed before is lost.'

/** What graphql-js says of values that do not fit may quote the schema; a client that guesses learns nothing from us. */
const withoutGuesses = (message: string): string =>
  message.replace(/ Did you mean .*$/s, '').replace(/contains more th\w+ \d+ tokens/, 'is too long')

/** Lets our own errors through as they are and hides all others behind a code to quote. */
export const createErrorMask =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code']
    const path = formatted.path === undefined ? {} : { path: formatted.path }
    if (known.has(code)) return { message: withoutGuesses(formatted.message), ...path, extensions: { code } }
    const correlationId = randomUUID()
    log.error({ err: unwrapResolverError(error), correlationId, field: formatted.path?.join('.') }, 'resolver failed')
    return { message: internal, ...path, extensions: { code: 'INTERNAL', correlationId } }
  }

export type ErrorMask = ReturnType<typeof createErrorMask>
