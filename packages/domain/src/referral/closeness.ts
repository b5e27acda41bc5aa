import type { CalendarDate } from '@kith/kernel'
import { daysBetween } from '@kith/kernel'
import type { Closeness } from '../shared/values.ts'
import type { ReferralPath } from './package.ts'

/** How a seeker stands with a contact. */
export interface ContactStanding {
  readonly closeness: Closeness | null
  readonly lastInteractionOn: CalendarDate | null
  readonly doNotContact: boolean
}

/**
 * A contact may be asked when they are close, or were spoken with at most `withinDays` ago; a member (null) always.
 * Whatever path was chosen: once the introduction or the informational interview took place, it is that conversation.
 */
export const mayBeAsked = (standing: ContactStanding | null, today: CalendarDate, withinDays: number): boolean => {
  if (standing === null || standing.closeness === 'close') return true
  const { lastInteractionOn } = standing
  return lastInteractionOn !== null && daysBetween(lastInteractionOn, today) <= withinDays
}

/** The path that closeness suggests: the closer, the more direct. A null standing is a member's. */
export const suggestedPath = (
  standing: ContactStanding | null,
  today: CalendarDate,
  withinDays: number,
): ReferralPath => {
  if (standing?.closeness === 'distant') return 'introduction'
  return mayBeAsked(standing, today, withinDays) ? 'direct' : 'informational-interview'
}
