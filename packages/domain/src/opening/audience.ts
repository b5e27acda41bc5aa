import { z } from 'zod'
import { cohortId } from '../shared/values.ts'

/** Who sees an opening on the board: everybody in the workspace, or some of its cohorts. */
export const openingAudience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workspace') }),
  z.object({ kind: z.literal('cohorts'), cohortIds: z.array(cohortId).min(1) }),
])
export type OpeningAudience = z.output<typeof openingAudience>

/** Seats that one opening may have. */
export const mostSeats = 50

/** Web addresses that the text of an opening may name; its link is one more. */
export const mostAddresses = 3

/** So many different people have to report an opening until it is hidden by itself (product.md). */
export const reportsUntilHidden = 3
