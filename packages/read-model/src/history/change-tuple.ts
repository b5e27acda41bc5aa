/** A change as it is stored: field, before, after. */
export type ChangeTuple = readonly [field: string, before: string | null, after: string | null]
