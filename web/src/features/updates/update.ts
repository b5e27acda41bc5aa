import type { UpdateFieldsFragment } from '../../generated/graphql.ts'

/** What the pages know of an update. */
export type Update = UpdateFieldsFragment
