import type { ReferralCardFragment, ReferralWholeFragment } from '../../generated/graphql.ts'
import { apart } from '../../messages/plural.ts'
import { firstName } from '../../words/first-name.ts'

/** A request as lists know it, and as its own page does. */
export type ReferralCard = ReferralCardFragment
export type ReferralWhole = ReferralWholeFragment

type Sides = Pick<ReferralCard, 'side' | 'seeker' | 'referrer'>

/** The other one of the two. */
export const otherOf = ({ side, seeker, referrer }: Sides): { readonly id: string; readonly name: string } =>
  side === 'seeker' ? referrer : seeker

/** The other one as they are called within a sentence, kept together. */
export const otherName = (sides: Sides): string => apart(firstName(otherOf(sides).name))
