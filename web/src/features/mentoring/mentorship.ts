import type { MentoringQuery } from '../../generated/graphql.ts'
import { mentoringWords as words } from '../../messages/mentoring.ts'

export type Mentorship = MentoringQuery['mentorships'][number]
export type MentorshipSession = Mentorship['sessions'][number]

/** What a page shows of the viewer's mentorships, part by part. */
export interface Parts {
  readonly askedOfMe: readonly Mentorship[]
  readonly askedByMe: readonly Mentorship[]
  readonly pairs: readonly Mentorship[]
  readonly earlier: readonly Mentorship[]
}

export const partsOf = (mentorships: readonly Mentorship[]): Parts => {
  const requested = mentorships.filter(({ status }) => status === 'requested')
  return {
    askedOfMe: requested.filter(({ side }) => side === 'mentor'),
    askedByMe: requested.filter(({ side }) => side === 'mentee'),
    pairs: mentorships.filter(({ status }) => status === 'accepted'),
    earlier: mentorships.filter(({ status }) => status !== 'requested' && status !== 'accepted'),
  }
}

/** Those to come first, the nearest first; then those past, the newest first. */
export const inOrder = (sessions: readonly MentorshipSession[]): readonly MentorshipSession[] => [
  ...sessions.filter(({ hasBegun }) => !hasBegun),
  ...sessions.filter(({ hasBegun }) => hasBegun).toReversed(),
]

/** The nearest session to come of these mentorships. */
export const nextSession = (mentorships: readonly Mentorship[]): MentorshipSession | undefined =>
  mentorships
    .flatMap(({ sessions }) => sessions)
    .filter(({ status, hasBegun }) => status === 'scheduled' && !hasBegun)
    .toSorted((left, right) => (left.startsAt < right.startsAt ? -1 : 1))[0]

export const nameOf = ({ other }: Pick<Mentorship, 'other'>): string =>
  other.name === '' ? words.somebody : other.name
