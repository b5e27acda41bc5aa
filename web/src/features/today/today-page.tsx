import { useViewer } from '../../app/session.tsx'
import { Page, PageHeader } from '../../design/page.tsx'
import { ProgressBar } from '../../design/progress.tsx'
import { ErrorState, Skeleton, StaleNote } from '../../design/states.tsx'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { todayWords as words } from '../../messages/today.ts'
import '../contact/fragment.ts'
import '../referrals/fragment.ts'
import { CalmEnd, ClearDesk } from './calm-end.tsx'
import type { TodayContent } from './today-content.ts'
import { TodayList } from './today-list.tsx'

const TodayQuery = graphql(`
  query Today {
    today {
      date
      checkInCount
      doneToday
      referralsWaiting {
        ...ReferralCard
      }
      referralsOwed {
        ...ReferralCard
      }
      checkIns {
        ...ContactRow
      }
      snoozed {
        ...ContactRow
      }
      dates {
        inDays
        contact {
          id
          name
        }
        date {
          id
          kind
          label
          nextOn
        }
      }
      followUps {
        id
        interactionId
        promisedBy
        text
        dueOn
        status
        contact {
          id
          name
        }
      }
    }
  }
`)

const isClear = (today: TodayContent): boolean =>
  today.checkIns.length === 0 &&
  today.followUps.length === 0 &&
  today.referralsWaiting.length === 0 &&
  today.referralsOwed.length === 0

const stateOf = ({ checkIns, checkInCount, followUps, referralsWaiting, referralsOwed }: TodayContent): string => {
  const requests = referralsWaiting.length + referralsOwed.length
  // The count is the server's; the list is already shorter when something was just done.
  const people = checkIns.length < 12 ? checkIns.length : Math.max(checkIns.length, checkInCount)
  if (requests > 0) return people > 0 ? words.stateBoth(requests, people) : words.stateRequests(requests)
  if (people > 0) return words.state(people)
  return followUps.length > 0 ? words.stateFollowUps(followUps.length) : words.stateCalm
}

const Progress = ({ today }: { readonly today: TodayContent }) => {
  const all = today.doneToday + today.checkIns.length
  if (today.doneToday === 0) return null
  return (
    <div className="mb-6 max-w-72">
      <ProgressBar
        label={words.progress}
        done={today.doneToday}
        of={all}
        words={words.progressWords(today.doneToday, all)}
      />
    </div>
  )
}

export const TodayPage = () => {
  const { hasContacts } = useViewer()
  const { data, error, skeleton, refetch } = useLiveQuery({
    query: TodayQuery,
    variables: {},
    topics: ['today', 'contacts', 'referrals'],
  })
  const today = data?.today
  const calm = today !== undefined && isClear(today)
  return (
    <Page>
      <PageHeader title={words.title} state={today === undefined ? '\u00a0' : stateOf(today)} />
      {today !== undefined && <Progress today={today} />}
      {error !== undefined && today !== undefined && <StaleNote onRetry={refetch} />}
      {error !== undefined && today === undefined && <ErrorState error={error} onRetry={refetch} />}
      {skeleton && <Skeleton rows={5} />}
      {calm && (hasContacts ? <CalmEnd /> : <ClearDesk />)}
      {today !== undefined && <TodayList today={today} />}
    </Page>
  )
}
