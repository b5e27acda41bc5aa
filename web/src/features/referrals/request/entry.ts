import type { ReferralEntryKind } from '../../../generated/graphql.ts'
import { entryWords, quietEntries } from '../../../messages/referral-request.ts'
import { outcomeNames } from '../../../messages/referrals.ts'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'

export type Entry = ReferralWhole['timeline'][number]

const quiet: readonly ReferralEntryKind[] = ['viewed', 'reminded', 'expired']

const answers: readonly ReferralEntryKind[] = ['accepted', 'declined', 'more_asked', 'released', 'submitted']

/** The seeker noted what the referrer said elsewhere: it is still the referrer's act. */
export const isNoted = ({ kind, by }: Entry): boolean => by === 'seeker' && answers.includes(kind)

const byOf = (entry: Entry): Entry['by'] => (isNoted(entry) ? 'referrer' : entry.by)

/** Whose entry it is: the viewer's, the other one's, or one that stands quietly between them. */
export const whoseEntry = (entry: Entry, { side }: Pick<ReferralWhole, 'side'>): 'mine' | 'theirs' | 'quiet' =>
  entry.by === null || quiet.includes(entry.kind) ? 'quiet' : byOf(entry) === side ? 'mine' : 'theirs'

/** What happened, in one sentence. */
export const entryTitle = (entry: Entry, referral: Pick<ReferralWhole, 'side' | 'seeker' | 'referrer'>): string => {
  const { kind, step, outcome } = entry
  const by = byOf(entry)
  if (kind === 'reminded') return quietEntries.reminded(step)
  if (kind === 'expired') return quietEntries.expired
  const said = entryWords[kind]
  const sentence = by === null || by === referral.side ? said.mine : said.theirs(otherName(referral))
  return kind === 'outcome' && outcome !== null ? `${sentence}: ${outcomeNames[outcome].toLowerCase()}` : sentence
}
