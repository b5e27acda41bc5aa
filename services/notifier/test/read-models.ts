import { inTransaction } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import { projections } from '@kith/read-model/projections'
import type { Recorded } from '@kith/read-model/projections'
import { createIndexes, createTables } from '@kith/read-model/schema'

type Projections = typeof projections

const schemaOf = (index: number): string => `rm_${String(index)}`

/** Tables of all projections, or of those named, and the views that queries read; all empty. */
export const makeReadModels = (pool: Pool, which: Projections = projections): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query('create schema read')
    for (const [index, projection] of which.entries()) {
      const schema = schemaOf(index)
      await createTables(client, schema, projection)
      await createIndexes(client, schema, projection)
      for (const { name } of projection.tables)
        await client.query(`create view read.${name} as select * from ${schema}.${name}`)
    }
  })

/** Folds events, in their order, into what `makeReadModels` made of the same projections. */
export const fold = (pool: Pool, events: readonly Recorded[], which: Projections = projections): Promise<void> =>
  inTransaction(pool, async (client) => {
    for (const [index, projection] of which.entries()) {
      const theirs = events.filter(({ stream }) => projection.categories.includes(stream.slice(0, stream.indexOf('-'))))
      if (theirs.length > 0) await projection.apply(client, schemaOf(index), theirs)
    }
  })
