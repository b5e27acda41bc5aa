import { referralDebts } from '@kith/domain'
import type { CalendarDate } from '@kith/kernel'
import type { DigestRequest } from '@kith/mail'
import type { AnnouncedItem } from '@kith/read-model/outbox'
import { referralsForToday, standingOf } from '@kith/read-model/queries'
import type { Database, ReferralView, Viewer } from '@kith/read-model/queries'

/** A request in which the viewer owes something, and how it counts as told. */
export interface OwedRequest {
  readonly view: ReferralView
  readonly owes: DigestRequest['owes']
  readonly item: AnnouncedItem
}

const dayOf = (instant: string): CalendarDate => instant.slice(0, 10) as CalendarDate

/** What is owed anew counts as new again: a request that waits again, news after other news. */
const sinceWhen = ({ waitingSince, submittedOn, outcomes, requestedAt, changedAt }: ReferralView, owes: string) => {
  if (owes === 'outcome') return outcomes.at(-1)?.heardOn ?? submittedOn ?? dayOf(changedAt)
  if (owes === 'thanks') return dayOf(requestedAt ?? changedAt)
  return dayOf(waitingSince ?? changedAt)
}

const isTold = (debt: string): debt is DigestRequest['owes'] =>
  debt === 'answer' || debt === 'revision' || debt === 'thanks' || debt === 'outcome'

/** What the viewer owes in requests, of either side: answers first, the longest wait first. */
export const owedRequests = async (db: Database, viewer: Viewer): Promise<readonly OwedRequest[]> => {
  const { waiting, owed } = await referralsForToday(db, viewer)
  return [...waiting, ...owed].flatMap((view) =>
    referralDebts(standingOf(view), view.side, viewer.today)
      .filter(isTold)
      .map((owes) => ({
        view,
        owes,
        item: { kind: owes, subjectId: view.id, dueOn: sinceWhen(view, owes) },
      })),
  )
}

/** As a row of the mail says it, with the name of the other side. */
export const requestRow = ({ view, owes }: OwedRequest): DigestRequest => ({
  referralId: view.id,
  name: view.side === 'seeker' ? view.referrer.name : view.seeker.name,
  role: view.role,
  company: view.company,
  owes,
})

/** The viewer's own contact that a row names, if it names one. */
export const contactOf = ({ view }: OwedRequest): readonly string[] =>
  view.side === 'seeker' && view.referrer.kind === 'contact' ? [view.referrer.id] : []
