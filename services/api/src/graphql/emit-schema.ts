import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from './schema.ts'

/** The schema as text, as it is checked in for the web client: sorted, so that a diff shows what changed. */
export const emitSchema = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`
