import type { ReactNode } from 'react'
import { PersonRow } from '../components/section.tsx'
import type { DigestAct, DigestCheckIn, DigestDate, DigestFollowUp } from './content.ts'
import type { DigestOpening, DigestProps, DigestRequest } from './content.ts'
import { pageOf } from './pages.ts'
import { dayWords, lastTimeWords, occasionWords, promiseWords, requestWords, roleWords, somebody } from './words.ts'

interface InDigest {
  readonly digest: DigestProps
}

/** Names of the acts as links say them. */
const actWords: Readonly<Record<DigestAct, string>> = {
  done: 'Done',
  snooze: 'Snooze 1 week',
  skip: 'Skip',
  'follow-up-done': 'Done',
}

const actsOf = ({ actLink }: DigestProps, subjectId: string, acts: readonly DigestAct[]) =>
  actLink === undefined ? [] : acts.map((act) => ({ words: actWords[act], href: actLink(act, subjectId) }))

/** Somebody to be in touch with. */
export const PersonDue = ({ digest, person }: InDigest & { readonly person: DigestCheckIn }): ReactNode => (
  <PersonRow
    name={person.name}
    href={pageOf(digest, `/people/${person.contactId}`)}
    lines={[
      roleWords(person.position, person.company),
      `${lastTimeWords(person, digest.today)}.`,
      person.fact ? `You noted: ${person.fact}` : '',
    ]}
    acts={actsOf(digest, person.contactId, ['done', 'snooze', 'skip'])}
  />
)

/** Something that was promised. */
export const PromiseRow = ({ digest, promised }: InDigest & { readonly promised: DigestFollowUp }): ReactNode => (
  <PersonRow
    name={promised.name}
    href={pageOf(digest, `/people/${promised.contactId}`)}
    lines={[promised.text, `${promiseWords(promised, digest.today, digest.locale)}.`]}
    acts={actsOf(digest, promised.followUpId, ['follow-up-done'])}
  />
)

/** A birthday, an anniversary, a date that somebody keeps. */
export const DateRow = ({ digest, day }: InDigest & { readonly day: DigestDate }): ReactNode => (
  <PersonRow
    name={day.name}
    href={pageOf(digest, `/people/${day.contactId}`)}
    lines={[`${occasionWords(day)} ${dayWords(day.on, digest.today, digest.locale)}.`]}
  />
)

/** A request for a referral in which the reader owes something. */
export const RequestRow = ({ digest, request }: InDigest & { readonly request: DigestRequest }): ReactNode => (
  <PersonRow
    name={request.name || somebody}
    href={pageOf(digest, `/referrals/${request.referralId}`)}
    lines={[requestWords(request)]}
  />
)

/** A place at a company that somebody can refer for. */
export const OpeningRow = ({ digest, opening }: InDigest & { readonly opening: DigestOpening }): ReactNode => (
  <PersonRow
    name={roleWords(opening.role, opening.company)}
    href={pageOf(digest, `/board/${opening.openingId}`)}
    lines={[`${opening.name || somebody} can refer for it.`]}
  />
)
