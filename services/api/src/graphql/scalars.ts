import { parseCalendarDate } from '@kith/kernel'
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import type { ValueNode } from 'graphql'

const refuse = (text: string): never => {
  throw new GraphQLError(text, { extensions: { code: 'BAD_USER_INPUT' } })
}

const toCalendarDate = (value: unknown): string => {
  const date = typeof value === 'string' ? parseCalendarDate(value) : undefined
  return date ?? refuse('Write a date as YYYY-MM-DD, and one that exists.')
}

const toInstant = (value: unknown): string => {
  if (typeof value !== 'string' || value.length > 40 || Number.isNaN(Date.parse(value)))
    return refuse('Write an instant as ISO 8601 text in UTC.')
  return new Date(value).toISOString()
}

const fromLiteral =
  (parse: (value: unknown) => string) =>
  (node: ValueNode): string =>
    parse(node.kind === Kind.STRING ? node.value : undefined)

// Answers are written by our own queries as text already; only what comes in is checked.
const asText = (value: unknown): string => String(value)

export const CalendarDateScalar = new GraphQLScalarType<string, string>({
  name: 'CalendarDate',
  description: 'A day as YYYY-MM-DD, in the zone of its owner.',
  serialize: asText,
  parseValue: toCalendarDate,
  parseLiteral: fromLiteral(toCalendarDate),
})

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 text in UTC.',
  serialize: asText,
  parseValue: toInstant,
  parseLiteral: fromLiteral(toInstant),
})
