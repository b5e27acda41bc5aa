// The projector's door.
import { auditProjection } from './audit/projection.ts'
import { boardProjection } from './board/projection.ts'
import { contactListProjection } from './contact-list/projection.ts'
import { contactPageProjection } from './contact-page/projection.ts'
import { fileProjection } from './file/projection.ts'
import { historyProjection } from './history/projection.ts'
import { importReportProjection } from './import-report/projection.ts'
import { memberProjection } from './member/projection.ts'
import { mentorshipProjection } from './mentorship/projection.ts'
import { noticeProjection } from './notice/projection.ts'
import { opportunityProjection } from './opportunity/projection.ts'
import type { Projection } from './projection.ts'
import { referralProjection } from './referral/projection.ts'
import { sharingProjection } from './sharing/projection.ts'
import { templateProjection } from './template/projection.ts'
import { timelineProjection } from './timeline/projection.ts'
import { todayProjection } from './today/projection.ts'
import { updateProjection } from './update/projection.ts'

export * from './projection.ts'
export { grantViews, prepareReading, secureTables } from './row-security.ts'
export { RevisionGap } from './fold/revision.ts'

/** All read models. Each keeps its own checkpoint. */
export const projections: readonly Projection[] = [
  contactListProjection,
  contactPageProjection,
  timelineProjection,
  todayProjection,
  historyProjection,
  importReportProjection,
  memberProjection,
  auditProjection,
  sharingProjection,
  boardProjection,
  opportunityProjection,
  referralProjection,
  noticeProjection,
  fileProjection,
  templateProjection,
  updateProjection,
  mentorshipProjection,
]
