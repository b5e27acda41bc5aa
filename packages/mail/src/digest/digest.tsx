import type { ReactNode } from 'react'
import { Typed } from '../components/letter.tsx'
import { WaysOut } from '../components/footer.tsx'
import { Page } from '../components/page.tsx'
import { MoreRow, PersonRow, Section } from '../components/section.tsx'
import { Link, Quiet, Sentence, Title } from '../components/text.tsx'
import { mailWishesPath } from '../links.ts'
import { fullDay } from '../dates.ts'
import type { DigestCheckIn, DigestProps } from './content.ts'
import { shorten } from './shorten.ts'
import type { Shortened } from './shorten.ts'
import {
  dayWords,
  lastTimeWords,
  moreWords,
  occasionWords,
  previewWords,
  promiseWords,
  roleWords,
  stillDueWords,
  subjectWords,
} from './words.ts'

const whyItCame: Record<DigestProps['occasion'], string> = {
  daily: 'You chose to get this once a day, when there is something new.',
  weekly: 'You chose to get this once a week, when there is something new.',
  asked: 'You asked for this one.',
}

/** A page of the app; for somebody with several workspaces, in the one that the mail is about. */
const pageOf = ({ publicUrl, workspace }: DigestProps, path: string): string =>
  `${publicUrl}${path}${workspace === undefined ? '' : `?workspace=${workspace.id}`}`

/** What is due, in one mail: people, promises, dates. A list that can be finished. */
export const Digest = (props: DigestProps): ReactNode => {
  const { today, locale, occasion, stillDue, stillOwed, workspace } = props
  const named = shorten(occasion === 'asked' ? props : { ...props, stillDue: { rows: [], total: 0 } })
  const counted = occasion === 'asked' ? 0 : stillDue.total + stillOwed
  const linkTo = (contactId: string): string => pageOf(props, `/people/${contactId}`)
  const todayPage = pageOf(props, '/')

  const more = (words: string, list: Shortened<unknown>): ReactNode =>
    list.more > 0 ? <MoreRow key={words} href={todayPage} words={moreWords(list.more)} /> : null

  const people = (heading: string, list: Shortened<DigestCheckIn>): ReactNode =>
    list.rows.length + list.more === 0 ? null : (
      <Section heading={heading}>
        {list.rows.map((person) => (
          <PersonRow
            key={person.contactId}
            name={person.name}
            href={linkTo(person.contactId)}
            lines={[
              roleWords(person.position, person.company),
              `${lastTimeWords(person, today)}.`,
              person.fact ? `You noted: ${person.fact}` : '',
            ]}
          />
        ))}
        {more(heading, list)}
      </Section>
    )

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
      {people('Check-ins', named.checkIns)}
      {people('From earlier', named.stillDue)}
      {named.followUps.rows.length > 0 && (
        <Section heading="Promises">
          {named.followUps.rows.map((promised, index) => (
            <PersonRow
              key={`${promised.contactId} ${String(index)}`}
              name={promised.name}
              href={linkTo(promised.contactId)}
              lines={[promised.text, `${promiseWords(promised, today, locale)}.`]}
            />
          ))}
          {more('promises', named.followUps)}
        </Section>
      )}
      {named.dates.rows.length > 0 && (
        <Section heading="Dates this week">
          {named.dates.rows.map((day, index) => (
            <PersonRow
              key={`${day.contactId} ${String(index)}`}
              name={day.name}
              href={linkTo(day.contactId)}
              lines={[`${occasionWords(day)} ${dayWords(day.on, today, locale)}.`]}
            />
          ))}
          {more('dates', named.dates)}
        </Section>
      )}
      {counted > 0 && <Sentence>{stillDueWords(counted)}</Sentence>}
      <Sentence>
        <Link href={todayPage}>Open Today</Link>
      </Sentence>
      <Quiet>
        {whyItCame[occasion]} <WaysOut wishes={pageOf(props, mailWishesPath)} unsubscribe={props.unsubscribe} />
      </Quiet>
    </Page>
  )
}
