import type { ReactNode } from 'react'
import { Paragraph, Typed } from '../components/letter.tsx'
import { momentWords } from '../dates.ts'
import { NoticeLetter } from '../notice/notice-letter.tsx'
import { Quoted } from '../notice/parts.tsx'
import type { MentoringMail } from './content.ts'
import { buttonWords, happenedWords, mentoringSubject, nextWords, quoteWords } from './words.ts'

/** When, how long, about what and where. What was cancelled has no place any more. */
const Session = (mail: MentoringMail): ReactNode => {
  const { session, kind } = mail
  if (session === null) return null
  const { startsAt, minutes, topic, place } = session
  return (
    <>
      <Paragraph>
        <strong>{momentWords(startsAt, mail)}</strong>, {minutes} minutes
      </Paragraph>
      {topic !== '' && (
        <Paragraph>
          About: <Typed>{topic}</Typed>
        </Paragraph>
      )}
      {place !== '' && kind !== 'session-cancelled' && (
        <Paragraph>
          Where: <Typed>{place}</Typed>
        </Paragraph>
      )}
    </>
  )
}

/** One thing that happened between mentee and mentor. */
export const MentoringNotice = (mail: MentoringMail): ReactNode => {
  const { kind, who, words } = mail
  return (
    <NoticeLetter
      mail={mail}
      title={mentoringSubject(mail)}
      preview={nextWords[kind]}
      button={{ page: '/mentoring', words: buttonWords(mail) }}
    >
      <Paragraph>
        {who ? <Typed>{who}</Typed> : 'Somebody'} {happenedWords[kind]}
      </Paragraph>
      {Session(mail)}
      <Quoted intro={quoteWords[kind]} text={words} />
      <Paragraph>{nextWords[kind]}</Paragraph>
    </NoticeLetter>
  )
}
