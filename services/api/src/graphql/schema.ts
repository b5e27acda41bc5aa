import 'reflect-metadata'
import { createPubSub } from '@graphql-yoga/subscription'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AuditResolver } from '../administration/audit-resolver.ts'
import { administrationPolicy } from '../administration/policy.ts'
import { BoardResolver } from '../board/board-resolver.ts'
import { DeskMutations } from '../board/desk-mutations.ts'
import { ModerationMutations } from '../board/moderation-mutations.ts'
import { OpeningMutations } from '../board/opening-mutations.ts'
import { boardPolicy } from '../board/policy.ts'
import { ContactMutations } from '../contacts/mutations.ts'
import { PartMutations } from '../contacts/part-mutations.ts'
import { contactsPolicy } from '../contacts/policy.ts'
import { ContactConnectionResolver, ContactResolver } from '../contacts/resolver.ts'
import { RhythmMutations } from '../contacts/rhythm-mutations.ts'
import { digestPreviewPolicy } from '../digest-preview/policy.ts'
import { DigestPreviewResolver } from '../digest-preview/resolver.ts'
import { historyPolicy } from '../history/policy.ts'
import { ContactHistoryResolver, HistoryResolver } from '../history/resolver.ts'
import { importsPolicy } from '../imports/policy.ts'
import { ImportResolver } from '../imports/resolver.ts'
import { InteractionMutations } from '../interactions/mutations.ts'
import { interactionsPolicy } from '../interactions/policy.ts'
import { TimelineResolver } from '../interactions/resolver.ts'
import { InvitationMutations } from '../invitations/invitation-mutations.ts'
import { InvitationResolver } from '../invitations/invitation-resolver.ts'
import { invitationsPolicy } from '../invitations/policy.ts'
import { livePolicy } from '../live/policy.ts'
import { LiveResolver } from '../live/resolver.ts'
import { mailboxPolicy } from '../mailbox/policy.ts'
import { MailboxResolver } from '../mailbox/resolver.ts'
import { deliveryPolicy } from '../delivery/policy.ts'
import { DeliveryResolver } from '../delivery/resolver.ts'
import { OpportunityHelpersResolver } from '../opportunities/helpers-resolver.ts'
import { OpportunityMutations } from '../opportunities/mutations.ts'
import { OpportunityPartMutations } from '../opportunities/part-mutations.ts'
import { PairMutations } from '../mentoring/pair-mutations.ts'
import { mentoringPolicy } from '../mentoring/policy.ts'
import { MentoringResolver } from '../mentoring/resolver.ts'
import { SessionMutations } from '../mentoring/session-mutations.ts'
import { noticesPolicy } from '../notices/policy.ts'
import { NoticesResolver } from '../notices/resolver.ts'
import { opportunitiesPolicy } from '../opportunities/policy.ts'
import { OpportunityResolver, OpportunitySourceResolver } from '../opportunities/resolver.ts'
import { AskingMutations } from '../referrals/asking-mutations.ts'
import { CourseMutations } from '../referrals/course-mutations.ts'
import {
  ContactReferralsResolver,
  OpportunityReferralsResolver,
  TodayReferralsResolver,
} from '../referrals/elsewhere-resolver.ts'
import { PackageResolver } from '../referrals/package-resolver.ts'
import { referralsPolicy } from '../referrals/policy.ts'
import { ReferralResolver } from '../referrals/referral-resolver.ts'
import { resumesPolicy } from '../resumes/policy.ts'
import { ResumeResolver } from '../resumes/resolver.ts'
import { sharingPolicy } from '../sharing/policy.ts'
import { SharingMutations } from '../sharing/sharing-mutations.ts'
import { ContactSharesResolver, SharedCompaniesResolver, SharePreviewResolver } from '../sharing/sharing-resolver.ts'
import { templatesPolicy } from '../templates/policy.ts'
import { TemplateResolver } from '../templates/resolver.ts'
import { todayPolicy } from '../today/policy.ts'
import { TodayResolver } from '../today/resolver.ts'
import { updatesPolicy } from '../updates/policy.ts'
import { UpdateMutations } from '../updates/mutations.ts'
import { UpdateResolver } from '../updates/resolver.ts'
import { viewerPolicy } from '../viewer/policy.ts'
import { AbsenceMutations } from '../viewer/absence-mutations.ts'
import { MailWishesMutations } from '../viewer/mail-mutations.ts'
import { ViewerResolver } from '../viewer/resolver.ts'
import { CohortMutations } from '../workspace/cohort-mutations.ts'
import { CohortMemberResolver, CohortResolver } from '../workspace/cohort-resolver.ts'
import { MemberMutations } from '../workspace/member-mutations.ts'
import { MemberConnectionResolver, MemberResolver } from '../workspace/member-resolver.ts'
import { workspacePolicy } from '../workspace/policy.ts'
import { SettingsMutations } from '../workspace/settings-mutations.ts'
import { WorkspaceResolver } from '../workspace/workspace-resolver.ts'
import { enforcePolicies } from './policy.ts'
import type { AreaPolicy } from './policy.ts'
import { sharedPolicy } from './shared-policy.ts'

/** The rules of all areas. */
export const policies: readonly AreaPolicy[] = [
  sharedPolicy,
  viewerPolicy,
  contactsPolicy,
  interactionsPolicy,
  todayPolicy,
  historyPolicy,
  boardPolicy,
  importsPolicy,
  mailboxPolicy,
  digestPreviewPolicy,
  livePolicy,
  workspacePolicy,
  invitationsPolicy,
  sharingPolicy,
  opportunitiesPolicy,
  referralsPolicy,
  resumesPolicy,
  templatesPolicy,
  updatesPolicy,
  mentoringPolicy,
  noticesPolicy,
  administrationPolicy,
  deliveryPolicy,
]

/** Everything that can be asked, under its rules. Throws when a field has none. */
export const createSchema = (rules: readonly AreaPolicy[] = policies): GraphQLSchema =>
  enforcePolicies(
    buildSchemaSync({
      resolvers: [
        ViewerResolver,
        AbsenceMutations,
        MailWishesMutations,
        ContactResolver,
        ContactConnectionResolver,
        TimelineResolver,
        ContactHistoryResolver,
        TodayResolver,
        HistoryResolver,
        BoardResolver,
        OpeningMutations,
        ModerationMutations,
        DeskMutations,
        ImportResolver,
        DigestPreviewResolver,
        MailboxResolver,
        ContactMutations,
        RhythmMutations,
        PartMutations,
        InteractionMutations,
        LiveResolver,
        WorkspaceResolver,
        CohortResolver,
        CohortMemberResolver,
        MemberResolver,
        MemberConnectionResolver,
        SettingsMutations,
        CohortMutations,
        MemberMutations,
        InvitationResolver,
        InvitationMutations,
        ContactSharesResolver,
        SharedCompaniesResolver,
        SharePreviewResolver,
        SharingMutations,
        ReferralResolver,
        PackageResolver,
        ContactReferralsResolver,
        OpportunityReferralsResolver,
        TodayReferralsResolver,
        AskingMutations,
        CourseMutations,
        ResumeResolver,
        TemplateResolver,
        UpdateResolver,
        UpdateMutations,
        MentoringResolver,
        PairMutations,
        SessionMutations,
        NoticesResolver,
        AuditResolver,
        DeliveryResolver,
        OpportunityResolver,
        OpportunitySourceResolver,
        OpportunityHelpersResolver,
        OpportunityMutations,
        OpportunityPartMutations,
      ],
      validate: false,
      // Answers are plain rows of statements that name their columns; nothing is left to be checked here.
      skipCheck: true,
      // Demanded for any subscription; ours bring their own source.
      pubSub: createPubSub(),
    }),
    rules,
  )
