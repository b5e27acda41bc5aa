import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Paragraph, Typed } from '../components/letter.tsx'
import type { NoticeMail } from './content.ts'
import { NoticeLetter } from './notice-letter.tsx'
import { Points, Quoted } from './parts.tsx'
import { buttonWords, happenedWords, nextWords, noticeSubject, quoteWords, somebody } from './words.ts'

const mostPoints = 3

/** Kinds that begin with no person: nobody did it to the reader. */
const isNobodys = ({ kind }: NoticeMail): boolean => kind === 'opening-full' || kind === 'opening-hidden'

const showsPoints = ({ kind, side }: NoticeMail): boolean =>
  side === 'referrer' && (kind === 'request-received' || kind === 'revised' || kind === 'reminder')

/** `Data Engineer (Platform) at Northwind`, as much of it as is known. */
const AboutRole = ({ role, department, company }: NoticeMail): ReactNode => {
  if (!role && !company) return 'a role'
  return (
    <>
      {role ? <Typed>{role}</Typed> : 'a role'}
      {department && (
        <>
          {' '}
          (<Typed>{department}</Typed>)
        </>
      )}
      {company && (
        <>
          {' '}
          at <Typed>{company}</Typed>
        </>
      )}
    </>
  )
}

/** One thing that happened, what there is to know to act on it, and where. */
export const Notice = (mail: NoticeMail): ReactNode => {
  const { kind, who, words, points, page } = mail
  return (
    <NoticeLetter
      mail={mail}
      title={noticeSubject(mail)}
      preview={nextWords(mail)[0] ?? ''}
      button={{ page, words: buttonWords(mail) }}
    >
      <Paragraph>
        {!isNobodys(mail) && <>{who ? <Typed>{who}</Typed> : somebody(mail)} </>}
        {happenedWords(mail)} <AboutRole {...mail} />.
      </Paragraph>
      <Quoted intro={quoteWords[kind]} text={words} />
      {showsPoints(mail) && points.length > 0 && <Points points={points.slice(0, mostPoints)} />}
      {nextWords(mail).map((sentence) => (
        <Fragment key={sentence}>
          <Paragraph>{sentence}</Paragraph>
        </Fragment>
      ))}
    </NoticeLetter>
  )
}
