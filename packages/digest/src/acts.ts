import { deterministicId } from '@kith/kernel'
import type { DigestAct, shownLists } from '@kith/mail'
import type { ActLink, ActOn } from '@kith/read-model/outbox'
import type { LinkTokens } from '@kith/vault'

/** How long the links of a digest work. */
export const actLinkDays = 14

/** Always the same for one act of one mail: a mail that is made again holds the same links. */
export const actLinkId = (mailId: string, act: DigestAct, subjectId: string): string =>
  deterministicId('digest-act', mailId, act, subjectId)

/** What the subjects of a digest's links are about: contacts by their id, follow-ups by theirs. */
export type ActSubjects = ReadonlyMap<string, ActOn>

const checkInActs: readonly DigestAct[] = ['done', 'snooze', 'skip']

/** The links of the rows that a digest shows, and of no others. */
export const actLinksOf = (
  mailId: string,
  shown: ReturnType<typeof shownLists>,
  subjects: ActSubjects,
): readonly ActLink[] => {
  const linksOf = (subjectId: string, acts: readonly DigestAct[]): readonly ActLink[] => {
    const on = subjects.get(subjectId)
    return on === undefined ? [] : acts.map((act) => ({ id: actLinkId(mailId, act, subjectId), act, ...on }))
  }
  return [
    ...[...shown.checkIns.rows, ...shown.stillDue.rows].flatMap(({ contactId }) => linksOf(contactId, checkInActs)),
    ...shown.followUps.rows.flatMap(({ followUpId }) => linksOf(followUpId, ['follow-up-done'])),
  ]
}

const page = '/act'

/** The address behind which one act waits for its button. The token stands behind the `#`, which no server sees. */
export const actAddress = (publicUrl: string, tokens: LinkTokens, linkId: string): string =>
  `${publicUrl}${page}#${tokens.make('digest-act', linkId)}`

const tokenForm = /^[\w-]{64}/

/** The same words without what opens something: their links lead to Today. For the copy that is kept. */
export const withoutTokens = (publicUrl: string, text: string): string =>
  text
    .split(`${publicUrl}${page}#`)
    .map((part, at) =>
      at === 0 ? part : tokenForm.test(part) ? `${publicUrl}/${part.slice(64)}` : `${publicUrl}${page}#${part}`,
    )
    .join('')
