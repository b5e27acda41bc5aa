import type { AskedByLink } from '@kith/read-model/queries'
import { endOf } from './open-request.ts'
import type { OpenRequest, OpenStatus } from './open-request.ts'

const acts: Readonly<Record<OpenStatus, readonly string[]>> = {
  requested: ['accept', 'ask-more', 'decline'],
  // A question may turn out not to matter.
  'needs-more': ['accept', 'decline'],
  accepted: ['submit', 'release'],
}

/**
 * What a link shows: the seeker's name, what they ask and what is to be passed on. The package is that of the log, which
 * is never behind; nothing tells of other requests, of the workspace or of anybody in it.
 */
export const shownRequest = ({ status, referral }: OpenRequest, asked: AskedByLink) => {
  const { prepared } = referral
  return {
    seeker: asked.seeker,
    company: prepared?.company ?? '',
    role: prepared?.role ?? '',
    status,
    can: acts[status],
    message: asked.message,
    question: asked.question,
    answer: status === 'needs-more' ? null : asked.answer,
    package: {
      department: prepared?.department ?? '',
      whyMe: prepared?.whyMe ?? '',
      whyCompany: prepared?.whyCompany ?? '',
      talkingPoints: prepared?.talkingPoints ?? [],
      profileLink: prepared?.profileLink ?? '',
      jobLink: prepared?.jobLink ?? '',
    },
    resume: asked.resume,
    endsAt: endOf(referral),
  }
}
