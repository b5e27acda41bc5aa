/** What somebody is told of. */
export type NoticeKind =
  | 'request-received'
  | 'more-asked'
  | 'revised'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'reminder'
  | 'expired'
  | 'released'
  | 'submitted'
  | 'outcome'
  | 'thanked'
  | 'help-offered'
  | 'opening-full'
  | 'opening-hidden'
  | 'opening-admitted'
  | MentoringNoticeKind

/** What somebody is told of a mentorship and its sessions. */
export const mentoringNoticeKinds = [
  'mentorship-asked',
  'mentorship-accepted',
  'mentorship-declined',
  'mentorship-ended',
  'session-scheduled',
  'session-moved',
  'session-cancelled',
] as const
export type MentoringNoticeKind = (typeof mentoringNoticeKinds)[number]

/** Whether it is about a mentorship. */
export const isMentoringNotice = (kind: NoticeKind): kind is MentoringNoticeKind =>
  mentoringNoticeKinds.some((known) => known === kind)
