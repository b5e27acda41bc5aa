import type { PersonQuery } from '../../generated/graphql.ts'

/** What the person page knows of somebody. */
export type Person = NonNullable<PersonQuery['contact']>
