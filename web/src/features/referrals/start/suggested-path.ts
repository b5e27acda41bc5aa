import type { Closeness, ReferralPath } from '../../../generated/graphql.ts'
import { startWords } from '../../../messages/referral-draft.ts'
import { agoWords, daysBetween } from '../../../words/dates.ts'

export type Asked =
  | { readonly kind: 'member' }
  | {
      readonly kind: 'contact'
      readonly closeness: Closeness | null
      readonly lastOn: string | null
      readonly doNotContact: boolean
    }

/** The way to somebody that follows from how close they are, and why, in words. */
export const suggestedPath = (
  asked: Asked,
  {
    today,
    locale,
    directAskWithinDays,
  }: { readonly today: string; readonly locale: string; readonly directAskWithinDays: number },
): { readonly path: ReferralPath; readonly why: string } => {
  const { why } = startWords
  if (asked.kind === 'member') return { path: 'direct', why: why.member }
  if (asked.closeness === 'close') return { path: 'direct', why: why.close }
  if (asked.lastOn === null) return { path: 'introduction', why: why.never }
  const ago = agoWords(asked.lastOn, today, locale)
  return daysBetween(asked.lastOn, today) <= directAskWithinDays
    ? { path: 'direct', why: why.recent(ago) }
    : { path: 'informational_interview', why: why.long(ago) }
}
