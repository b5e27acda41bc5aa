import type { Role, TemplateKind } from '../../generated/graphql.ts'
import { lastOutcome } from './next-fact.ts'
import type { ReferralCard } from './referral.ts'

/** The text to begin a thank-you with: by the last outcome, or by how it ended. */
export const thanksKind = (referral: Pick<ReferralCard, 'status' | 'outcomes' | 'submittedOn'>): TemplateKind => {
  const last = lastOutcome(referral)
  if (last !== undefined) return `thanks_${last.outcome}`
  switch (referral.status) {
    case 'declined':
    case 'released':
      return 'closing_after_decline'
    case 'expired':
    case 'withdrawn':
      return 'thanks_unanswered'
    default:
      return referral.submittedOn === null ? 'thanks_accepted' : 'thanks_submitted'
  }
}

const askedForAdvice: readonly Role[] = ['mentor', 'coach']

/** The text to begin an ask with: mentors are asked for their judgement, others as the friends they are. */
export const askKind = ({ referrer }: Pick<ReferralCard, 'referrer'>): TemplateKind =>
  referrer.kind === 'member' && referrer.roles.some((role) => askedForAdvice.includes(role))
    ? 'ask_mentor'
    : 'ask_close_contact'

/** Fields of a template that still stand as gaps, like `[role]`, in what is about to be sent. */
export const gapsIn = (text: string, missing: readonly string[]): readonly string[] =>
  missing.filter((field) => text.includes(`[${field}]`))

/** A text cut at its gaps, for showing them. */
export const withGaps = (
  text: string,
  missing: readonly string[],
): readonly { readonly text: string; readonly isGap: boolean }[] => {
  const gaps = gapsIn(text, missing).map((field) => `[${field}]`)
  if (gaps.length === 0) return [{ text, isGap: false }]
  const pieces: { text: string; isGap: boolean }[] = []
  let from = 0
  while (from < text.length) {
    const next = gaps
      .map((gap) => ({ gap, at: text.indexOf(gap, from) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)[0]
    if (next === undefined) break
    if (next.at > from) pieces.push({ text: text.slice(from, next.at), isGap: false })
    pieces.push({ text: next.gap, isGap: true })
    from = next.at + next.gap.length
  }
  return from < text.length ? [...pieces, { text: text.slice(from), isGap: false }] : pieces
}

/** Most a text of points may give; more are not read. */
const mostPoints = 5

/** The lines of a filled text that can stand as talking points: no gaps, no headings, no bare addresses. */
export const pointsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s*/u, '').trim())
    .filter((line) => line !== '' && !line.endsWith(':') && !/\[[^\]]+\]/.test(line) && !/https?:\/\//.test(line))
    .slice(0, mostPoints)
