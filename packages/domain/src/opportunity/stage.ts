import { z } from 'zod'
import { contactId, gatheringId, openingId } from '../shared/values.ts'

/** Where the seeker stands with a role. Any stage may follow any other: people change their minds, and companies too. */
export const opportunityStage = z.enum([
  'interested',
  'preparing',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
])
export type OpportunityStage = z.output<typeof opportunityStage>

/** What led the seeker to a role; `cold` means that nobody and nothing did. */
export const opportunitySource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contact'), contactId }),
  z.object({ kind: z.literal('opening'), openingId }),
  z.object({ kind: z.literal('gathering'), gatheringId }),
  z.object({ kind: z.literal('board') }),
  z.object({ kind: z.literal('cold') }),
])
export type OpportunitySource = z.output<typeof opportunitySource>
