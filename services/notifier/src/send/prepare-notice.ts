import { localDate } from '@kith/kernel'
import { renderMentoringNotice, renderNotice } from '@kith/mail'
import type { NoticeMail } from '@kith/mail'
import { isMentoringNotice, noticeToSend } from '@kith/read-model/outbox'
import type { NoticeOrder, NoticeToSend } from '@kith/read-model/outbox'
import { membershipOf, membershipsOf } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { composeMentoringNotice } from './compose-mentoring-notice.ts'
import type { MentoringToSend } from './compose-mentoring-notice.ts'
import { composeNotice } from './compose-notice.ts'
import type { ReferringNotice } from './compose-notice.ts'
import { reasonNotToNotify, streamOfNotice } from './consent.ts'
import { ofStream } from './mail-stream.ts'
import { reasonWithoutMembership } from './prepare-digest.ts'
import { notSent } from './tools.ts'
import type { PreparedMail, SendTools } from './tools.ts'
import { waitForQuiet } from './wait-for-quiet.ts'

const longestDays = 10

/** Who reads it and where. */
type Around = Pick<NoticeMail, 'publicUrl' | 'unsubscribe' | 'locale' | 'timeZone' | 'workspace'>

const isMentoring = (notice: NoticeToSend): notice is MentoringToSend => isMentoringNotice(notice.kind)

/** What it says, and how it is written once it is known to whom; or why it need not be told any more. */
const contentOf = async ({ pool, clock }: SendTools, viewer: Viewer, notice: NoticeToSend) => {
  if (isMentoring(notice)) {
    const content = await composeMentoringNotice(pool, viewer, notice, clock.now())
    return content.kind === 'moot' || content.kind === 'wait'
      ? content
      : { kind: 'written' as const, render: (to: Around) => renderMentoringNotice({ ...content, ...to }) }
  }
  const content = await composeNotice(pool, viewer, notice as ReferringNotice)
  return content.kind === 'moot' || content.kind === 'wait'
    ? content
    : { kind: 'written' as const, render: (to: Around) => renderNotice({ ...content, ...to }) }
}

/** Makes the mail of a notice out of what is true now, or finds that there is no reason for it any more. */
export const prepareNotice = async (tools: SendTools, order: NoticeOrder): Promise<PreparedMail> => {
  const { pool, clock, publicUrl } = tools
  const { userId, workspaceId } = order
  const member = await membershipOf(pool, userId, workspaceId)
  if (!member) return notSent(await reasonWithoutMembership(tools, order))
  const now = clock.now()
  const { timeZone, locale } = member
  const today = localDate(now, timeZone)
  const notice = await noticeToSend(pool, order)
  if (!notice) return notSent('What it told of is not there any more.')
  const stream = streamOfNotice(notice.kind)
  const reason = reasonNotToNotify(stream, member, today)
  if (reason !== undefined) return notSent(reason)
  if (notice.isSettled) return notSent('It was settled before this mail could go: nothing waits for you.')
  if (Date.parse(now) - Date.parse(notice.at) > longestDays * 86_400_000)
    return notSent('It happened too long ago to be news.')
  const quiet = waitForQuiet(now, member)
  if (quiet !== undefined) return quiet

  const viewer = { userId, workspaceId, timeZone, today }
  const [content, memberships] = await Promise.all([contentOf(tools, viewer, notice), membershipsOf(pool, userId)])
  if (content.kind === 'moot' || content.kind === 'wait') return content
  const workspace = memberships.length > 1 ? { id: workspaceId, name: member.workspaceName } : undefined
  const { contactId } = notice
  const list = ofStream(tools, order, stream)
  return {
    kind: 'ready',
    to: { address: member.email, name: member.name },
    rendered: await content.render({ publicUrl, unsubscribe: list.unsubscribe, locale, timeZone, workspace }),
    list,
    announces: [],
    mentions: contactId === null ? [] : [contactId],
  }
}
