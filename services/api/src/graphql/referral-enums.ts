import { registerEnumType } from 'type-graphql'

// The enums of referrals, opportunities, the board, notices and templates; the values are those of the domain.

export const OpportunityStage = {
  interested: 'interested',
  preparing: 'preparing',
  applied: 'applied',
  interviewing: 'interviewing',
  offer: 'offer',
  accepted: 'accepted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
} as const
export const SourceKind = {
  contact: 'contact',
  opening: 'opening',
  gathering: 'gathering',
  board: 'board',
  cold: 'cold',
} as const
export const ReferralStatus = {
  drafting: 'drafting',
  requested: 'requested',
  needs_more: 'needs-more',
  accepted: 'accepted',
  submitted: 'submitted',
  outcome_known: 'outcome-known',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
  released: 'released',
  closed: 'closed',
} as const
export const ReferralSide = { seeker: 'seeker', referrer: 'referrer' } as const
export const ReferrerKind = { member: 'member', contact: 'contact' } as const
export const ReferralPath = {
  direct: 'direct',
  introduction: 'introduction',
  informational_interview: 'informational-interview',
} as const
export const RequestWay = { kith: 'kith', link: 'link', outside: 'outside' } as const
export const ReferralOutcomeKind = {
  contacted: 'contacted',
  interviewing: 'interviewing',
  offer: 'offer',
  hired: 'hired',
  rejected: 'rejected',
  no_answer: 'no-answer',
} as const
export const PreparationItem = {
  research_the_company: 'research-the-company',
  identify_connections: 'identify-connections',
  prepare_the_story: 'prepare-the-story',
  update_materials: 'update-materials',
} as const
export const OverridableRule = {
  direct_ask: 'direct-ask',
  cool_down: 'cool-down',
  unpaid_thanks: 'unpaid-thanks',
} as const
/** What the viewer may do with a request as it stands. */
export const ReferralAct = {
  prepare: 'prepare',
  request: 'request',
  revise: 'revise',
  withdraw: 'withdraw',
  thank: 'thank',
  offer_help: 'offer-help',
  close: 'close',
  ask_more: 'ask-more',
  accept: 'accept',
  decline: 'decline',
  release: 'release',
  submit: 'submit',
  record_outcome: 'record-outcome',
} as const
/** What the viewer owes the other one now. */
export const ReferralDebt = {
  answer: 'answer',
  revision: 'revision',
  submission: 'submission',
  outcome: 'outcome',
  thanks: 'thanks',
  closing: 'closing',
} as const
export const ReferralEntryKind = {
  requested: 'requested',
  viewed: 'viewed',
  reminded: 'reminded',
  more_asked: 'more-asked',
  revised: 'revised',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
  released: 'released',
  submitted: 'submitted',
  outcome: 'outcome',
  thanked: 'thanked',
  help_offered: 'help-offered',
  closed: 'closed',
  overridden: 'overridden',
} as const
export const OpeningStatus = { open: 'open', closed: 'closed', filled: 'filled' } as const
export const AudienceKind = { workspace: 'workspace', cohorts: 'cohorts' } as const
export const OpeningHiddenBy = { reports: 'reports', moderator: 'moderator' } as const
export const NoticeKind = {
  request_received: 'request-received',
  more_asked: 'more-asked',
  revised: 'revised',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  reminder: 'reminder',
  expired: 'expired',
  released: 'released',
  submitted: 'submitted',
  outcome: 'outcome',
  thanked: 'thanked',
  help_offered: 'help-offered',
  opening_full: 'opening-full',
  opening_hidden: 'opening-hidden',
  opening_admitted: 'opening-admitted',
  mentorship_asked: 'mentorship-asked',
  mentorship_accepted: 'mentorship-accepted',
  mentorship_declined: 'mentorship-declined',
  mentorship_ended: 'mentorship-ended',
  session_scheduled: 'session-scheduled',
  session_moved: 'session-moved',
  session_cancelled: 'session-cancelled',
} as const
export const TemplateKind = {
  ask_close_contact: 'ask-close-contact',
  ask_mentor: 'ask-mentor',
  intro_request: 'intro-request',
  talking_points: 'talking-points',
  thanks_accepted: 'thanks-accepted',
  thanks_submitted: 'thanks-submitted',
  thanks_contacted: 'thanks-contacted',
  thanks_interviewing: 'thanks-interviewing',
  thanks_offer: 'thanks-offer',
  thanks_hired: 'thanks-hired',
  thanks_rejected: 'thanks-rejected',
  thanks_no_answer: 'thanks-no-answer',
  closing_after_decline: 'closing-after-decline',
  thanks_unanswered: 'thanks-unanswered',
} as const

const enums = {
  OpportunityStage,
  SourceKind,
  ReferralStatus,
  ReferralSide,
  ReferrerKind,
  ReferralPath,
  RequestWay,
  ReferralOutcomeKind,
  PreparationItem,
  OverridableRule,
  ReferralAct,
  ReferralDebt,
  ReferralEntryKind,
  OpeningStatus,
  AudienceKind,
  OpeningHiddenBy,
  NoticeKind,
  TemplateKind,
}
for (const [name, values] of Object.entries(enums)) registerEnumType(values, { name })
