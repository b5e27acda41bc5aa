import { z } from 'zod'
import { partId } from '../shared/values.ts'

/** What a seeker does before asking; the four steps of the field's common advice. */
export const preparationItem = z.enum([
  'research-the-company',
  'identify-connections',
  'prepare-the-story',
  'update-materials',
])
export type PreparationItem = z.output<typeof preparationItem>

/** How the seeker gets to the referrer; the closer they are, the more direct. */
export const referralPath = z.enum(['direct', 'introduction', 'informational-interview'])
export type ReferralPath = z.output<typeof referralPath>

/** How the request reaches the referrer: in Kith, by a link that needs no account, or outside of Kith. */
export const requestWay = z.enum(['kith', 'link', 'outside'])
export type RequestWay = z.output<typeof requestWay>

/** What became of a submission, as far as anybody heard. Several may follow one another. */
export const referralOutcome = z.enum(['contacted', 'interviewing', 'offer', 'hired', 'rejected', 'no-answer'])
export type ReferralOutcome = z.output<typeof referralOutcome>

/** A résumé that was uploaded, and which version of it: later versions do not change what a referrer was given. */
export const resume = z.object({ fileId: partId, version: z.int().min(1) })
export type Resume = z.output<typeof resume>

/** Why a guardrail's number could be stepped over. */
export const overridableRule = z.enum(['direct-ask', 'cool-down', 'unpaid-thanks'])
export type OverridableRule = z.output<typeof overridableRule>
