export { keepActLinks } from './outbox/act-links.ts'
export type { ActLink, ActOn } from './outbox/act-links.ts'
export { notYetAnnounced } from './outbox/announced.ts'
export { isBounceSeen, keepBounce, latestMailTo, returnedMail } from './outbox/bounces.ts'
export type { ReturnedTo, SeenBounce } from './outbox/bounces.ts'
export { claimMail, extendLeases, sweepLeases } from './outbox/claim.ts'
export type { ClaimedMail, Lease, Swept } from './outbox/claim.ts'
export { checkInOf, dueCheckIns } from './outbox/due.ts'
export type { DueCheckIn } from './outbox/due.ts'
export { eraseMailsOf, forgetMails } from './outbox/forget.ts'
export { dismissMail, requestDigestNow, resendMail } from './outbox/mailbox.ts'
export { handleOneMail, statesFor } from './outbox/handle.ts'
export type { MailAct } from './outbox/handle.ts'
export { accountMailKinds } from './outbox/kinds.ts'
export type { AccountMail, AccountMailKind, DigestKind, FactorChange, MailKind } from './outbox/kinds.ts'
export { failuresUntilPause, linePause, noteAnswer, noteSilence, releaseProbe } from './outbox/line.ts'
export type { LinePause } from './outbox/line.ts'
export { freePace, usualPace } from './outbox/pace.ts'
export type { Pace } from './outbox/pace.ts'
export { prepareOutbox } from './outbox/migrations.ts'
export { mailChannel } from './outbox/notify.ts'
export { lockNoticeCursor, moveNoticeCursor, noticeToSend, noticesToPlan, planNotices } from './outbox/notices.ts'
export type { NoticeToPlan, NoticeToSend, PlannedNotice } from './outbox/notices.ts'
export { isMentoringNotice } from './notice/kinds.ts'
export type { MentoringNoticeKind } from './notice/kinds.ts'
export { holdsSecret, isAtMostOnce, isDigest, readerOf } from './outbox/payload.ts'
export type { DigestOrder, MailOrder, NoticeOrder, UpdateOrder } from './outbox/payload.ts'
export { adminsOf, invitationToSend, leftWorkspace, linkEnd, mailAccount } from './outbox/recipient.ts'
export type { InvitationToSend, MailAccount } from './outbox/recipient.ts'
export { mailCounts, takeMailsToRelay } from './outbox/relay.ts'
export type { RelayOptions } from './outbox/relay.ts'
export { mailsPerHour, requestMail } from './outbox/request.ts'
export type { RequestedMail } from './outbox/request.ts'
export { changedSchedules, keepSchedules, lockDueSchedules, lockOutdatedSchedules } from './outbox/schedule.ts'
export { planDigests, readModelStands } from './outbox/schedule.ts'
export type { DigestWishes, DueSchedule, MembersToFollow, ScheduleRow } from './outbox/schedule.ts'
export { markDataStarted, markDeferred, markEnded, markSent, markWaiting, releaseUnsent } from './outbox/settle.ts'
export type { AnnouncedItem, EndedTry, MailFailure, MailTry, RenderedContent } from './outbox/settle.ts'
export {
  keepUpdatePace,
  lockUpdatePace,
  markUpdateTold,
  noteWhyPassedOver,
  planUpdateMail,
  updateMailsToTell,
  updateSenders,
  updatesOfLeavers,
  updatesStand,
  updateToSend,
} from './outbox/updates.ts'
export type { UpdateMailToTell, UpdatePace, UpdateSender, UpdateToSend } from './outbox/updates.ts'
export { ladderStands, referralsToExpire, referralsToRemind } from './referral/ladder.ts'
export type { WaitingReferral } from './referral/ladder.ts'
