import type { FieldValues, ReferralOutcome } from '@kith/domain'
import type { OpportunityView, ReferralView } from '@kith/read-model/queries'

const outcomes: Readonly<Record<ReferralOutcome, string>> = {
  contacted: 'they contacted me',
  interviewing: 'I have an interview',
  offer: 'they made me an offer',
  hired: 'I got the job',
  rejected: 'they chose somebody else',
  'no-answer': 'they did not answer',
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

/**
 * What the fields of a message about a request stand for, as its seeker knows it: by the package, or while there is none
 * by the opportunity. The link for whoever has no account is not kept, so it stays a gap until it is made.
 */
export const referralValues = (
  { referrer, seeker, company, role, package: prepared, outcomes: heard }: ReferralView,
  opportunity: Pick<OpportunityView, 'department' | 'link'> | undefined,
): FieldValues => {
  const last = heard.at(-1)
  return {
    'first name': firstName(referrer.name),
    name: referrer.name,
    'my name': seeker.name,
    company,
    role,
    department: prepared?.department ?? opportunity?.department ?? '',
    'job link': prepared?.jobLink ?? opportunity?.link ?? '',
    'profile link': prepared?.profileLink ?? '',
    'talking points': prepared?.talkingPoints.map((point) => `- ${point}`).join('\n') ?? '',
    'why me': prepared?.whyMe ?? '',
    'why company': prepared?.whyCompany ?? '',
    outcome: last ? outcomes[last.outcome] : '',
  }
}
