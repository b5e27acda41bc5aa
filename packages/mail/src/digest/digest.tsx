import type { ReactNode } from 'react'
import { Typed } from '../components/letter.tsx'
import { WaysOut } from '../components/footer.tsx'
import { Page } from '../components/page.tsx'
import { Link, Quiet, Sentence, Title } from '../components/text.tsx'
import { mailWishesPath } from '../links.ts'
import { fullDay } from '../dates.ts'
import type { DigestProps } from './content.ts'
import { DateRow, OpeningRow, PersonDue, PromiseRow, RequestRow } from './rows.tsx'
import { List } from './list.tsx'
import { pageOf } from './pages.ts'
import { shownLists } from './shorten.ts'
import { previewWords, stillDueWords, subjectWords } from './words.ts'

const whyItCame = (props: DigestProps): string => {
  if (props.occasion === 'asked') return 'You asked for this one.'
  const often = props.occasion === 'weekly' ? 'once a week' : 'once a day'
  return props.evenIfEmpty === true
    ? `You chose to get this ${often}, also when there is nothing new.`
    : `You chose to get this ${often}, when there is something new.`
}

/** What is due, in one mail: people, requests, promises, dates. A list that can be finished. */
export const Digest = (props: DigestProps): ReactNode => {
  const { today, locale, occasion, stillDue, stillOwed, workspace } = props
  const shown = shownLists(props, occasion)
  const counted = occasion === 'asked' ? 0 : stillDue.total + stillOwed
  const todayPage = pageOf(props, '/')
  const requests = pageOf(props, '/referrals')
  return (
    <Page title={subjectWords(props)} preview={previewWords(props)}>
      <Title>{fullDay(today, locale)}</Title>
      <Quiet>
        {`${subjectWords(props)}.`}
        {workspace !== undefined && (
          <>
            {' '}
            In <Typed>{workspace.name}</Typed>.
          </>
        )}
      </Quiet>
      <List heading="Check-ins" list={shown.checkIns} all={todayPage}>
        {(person) => <PersonDue key={person.contactId} digest={props} person={person} />}
      </List>
      <List heading="From earlier" list={shown.stillDue} all={todayPage}>
        {(person) => <PersonDue key={person.contactId} digest={props} person={person} />}
      </List>
      <List heading="Waiting for your answer" list={shown.waiting} all={requests}>
        {(request) => <RequestRow key={request.referralId} digest={props} request={request} />}
      </List>
      <List heading="Promises" list={shown.followUps} all={todayPage}>
        {(promised) => <PromiseRow key={promised.followUpId} digest={props} promised={promised} />}
      </List>
      <List heading="Thanks and news" list={shown.owed} all={requests}>
        {(request) => <RequestRow key={`${request.referralId} ${request.owes}`} digest={props} request={request} />}
      </List>
      <List heading="Dates this week" list={shown.dates} all={todayPage}>
        {(day, index) => <DateRow key={`${day.contactId} ${String(index)}`} digest={props} day={day} />}
      </List>
      <List heading="New on the board" list={shown.openings} all={pageOf(props, '/board')}>
        {(opening) => <OpeningRow key={opening.openingId} digest={props} opening={opening} />}
      </List>
      {counted > 0 && <Sentence>{stillDueWords(counted)}</Sentence>}
      <Sentence>
        <Link href={todayPage}>Open Today</Link>
      </Sentence>
      <Quiet>
        {whyItCame(props)} <WaysOut wishes={pageOf(props, mailWishesPath)} unsubscribe={props.unsubscribe} />
      </Quiet>
    </Page>
  )
}
