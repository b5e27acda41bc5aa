import type { ReactNode } from 'react'
import { WaysOut } from '../components/footer.tsx'
import { Letter, Paragraph, Typed } from '../components/letter.tsx'
import { momentWords } from '../dates.ts'
import { mailWishesPath } from '../links.ts'
import { Quote } from '../notice/parts.tsx'
import type { MentoringMail } from './content.ts'
import { buttonWords, happenedWords, mentoringSubject, nextWords, quoteWords } from './words.ts'

const pageOf = ({ publicUrl, workspace }: MentoringMail, path: string): string =>
  `${publicUrl}${path}${workspace === undefined ? '' : `?workspace=${workspace.id}`}`

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
  const { kind, who, words, workspace } = mail
  const intro = words.trim() === '' ? undefined : quoteWords[kind]
  return (
    <Letter
      title={mentoringSubject(mail)}
      preview={nextWords[kind]}
      button={{ href: pageOf(mail, '/mentoring'), words: buttonWords(mail) }}
      ifNotYou={
        <>
          This came because it concerns you
          {workspace !== undefined && (
            <>
              {' '}
              in <Typed>{workspace.name}</Typed>
            </>
          )}
          . <WaysOut wishes={pageOf(mail, mailWishesPath)} unsubscribe={mail.unsubscribe} />
        </>
      }
    >
      <Paragraph>
        {who ? <Typed>{who}</Typed> : 'Somebody'} {happenedWords[kind]}
      </Paragraph>
      {Session(mail)}
      {intro !== undefined && (
        <>
          <Paragraph>{intro}</Paragraph>
          <Quote text={words} />
        </>
      )}
      <Paragraph>{nextWords[kind]}</Paragraph>
    </Letter>
  )
}
