// Made by scripts/codegen.ts from the schema and the documents beside the components.
/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    needsFirstAccount\n    viewer {\n      id\n      name\n      email\n      timeZone\n      locale\n      today\n      hasContacts\n      roles\n      emailVerified\n      secondFactorMissing\n      mail {\n        suppression {\n          reason\n        }\n      }\n      cohorts {\n        id\n        name\n      }\n      workspace {\n        id\n        name\n      }\n      workspaces {\n        id\n        name\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n        localMinute\n      }\n      digestEvenIfEmpty\n      away {\n        until\n      }\n      quietHours {\n        fromHour\n        toHour\n        chosen\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query Waiting {\n    unseenNotices\n    today {\n      checkInCount\n      followUps {\n        id\n      }\n      referralsWaiting {\n        id\n      }\n      referralsOwed {\n        id\n      }\n    }\n  }\n": typeof types.WaitingDocument,
    "\n  query Audit($first: Int, $after: String) {\n    audit(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          occurredAt\n          actor\n          sentence\n        }\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query Openings($first: Int, $after: String, $filter: OpeningFilter) {\n    openings(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n": typeof types.OpeningsDocument,
    "\n  query MyDesk {\n    desk {\n      perWeek\n      limit\n      takenThisWeek\n    }\n    mine: openings(first: 1, filter: { mine: true, status: open }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.MyDeskDocument,
    "\n  mutation SetDeskLimit($input: DeskLimitInput!) {\n    setDeskLimit(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      desk {\n        perWeek\n        limit\n        takenThisWeek\n      }\n    }\n  }\n": typeof types.SetDeskLimitDocument,
    "\n  mutation PostOpening($input: PostOpeningInput!) {\n    postOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.PostOpeningDocument,
    "\n  mutation ChangeOpening($input: PostOpeningInput!) {\n    changeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.ChangeOpeningDocument,
    "\n  mutation CloseOpening($input: OpeningInput!) {\n    closeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.CloseOpeningDocument,
    "\n  mutation ReopenOpening($input: OpeningInput!) {\n    reopenOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.ReopenOpeningDocument,
    "\n  mutation ReportOpening($input: ReportOpeningInput!) {\n    reportOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.ReportOpeningDocument,
    "\n  mutation AdmitOpening($input: OpeningInput!) {\n    admitOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.AdmitOpeningDocument,
    "\n  mutation HideOpening($input: OpeningInput!) {\n    hideOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.HideOpeningDocument,
    "\n  mutation ShowOpening($input: OpeningInput!) {\n    showOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": typeof types.ShowOpeningDocument,
    "\n  query FindOpenings($search: String!) {\n    openings(first: 5, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          role\n          company\n        }\n      }\n    }\n  }\n": typeof types.FindOpeningsDocument,
    "\n  fragment OpeningCard on Opening {\n    id\n    isMine\n    company\n    role\n    department\n    location\n    link\n    notes\n    seats\n    seatsFree\n    closesOn\n    status\n    isPast\n    held\n    hiddenBy\n    postedAt\n    myReferralId\n    iReported\n    poster {\n      id\n      name\n    }\n    audience {\n      kind\n      cohorts {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OpeningCardFragmentDoc,
    "\n  fragment OpeningAnswer on OpeningPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opening {\n      ...OpeningCard\n    }\n  }\n": typeof types.OpeningAnswerFragmentDoc,
    "\n  query MyOpenings($open: OpeningFilter, $filled: OpeningFilter, $closed: OpeningFilter) {\n    open: openings(first: 100, filter: $open) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    filled: openings(first: 100, filter: $filled) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    closed: openings(first: 100, filter: $closed) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n": typeof types.MyOpeningsDocument,
    "\n  query Opening($id: ID!) {\n    opening(id: $id) {\n      ...OpeningCard\n    }\n    opportunities {\n      id\n      source {\n        openingId\n      }\n    }\n  }\n": typeof types.OpeningDocument,
    "\n  query OpeningsAt($company: String!) {\n    openings(first: 20, filter: { company: $company }) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n": typeof types.OpeningsAtDocument,
    "\n  query BoardStanding {\n    boardStanding {\n      postedToday\n      limit\n      hint\n      heldUntil\n    }\n  }\n": typeof types.BoardStandingDocument,
    "\n  query OpeningsToModerate {\n    openingsToModerate {\n      ...OpeningCard\n      reports {\n        reporter {\n          id\n          name\n        }\n        reason\n        at\n      }\n    }\n  }\n": typeof types.OpeningsToModerateDocument,
    "\n  query AskedOfMe {\n    referrals(side: referrer) {\n      ...ReferralCard\n      openingId\n    }\n  }\n": typeof types.AskedOfMeDocument,
    "\n  query Cohorts {\n    cohorts {\n      ...CohortHead\n    }\n  }\n": typeof types.CohortsDocument,
    "\n  query Cohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n      members {\n        id\n        name\n        roles\n        joinedOn\n        activity\n      }\n      activity {\n        since\n        until\n        members\n        activeThisWeek\n        figures {\n          name\n          definition\n          value\n          people\n        }\n      }\n    }\n  }\n": typeof types.CohortDocument,
    "\n  query SharedCompanies($id: ID!, $search: String, $first: Int) {\n    cohort(id: $id) {\n      id\n      sharedCompanies(search: $search, first: $first) {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.SharedCompaniesDocument,
    "\n  fragment CohortHead on Cohort {\n    id\n    name\n    startsOn\n    endsOn\n    closed\n    memberCount\n    mine\n    coached\n  }\n": typeof types.CohortHeadFragmentDoc,
    "\n  fragment CohortOutcome on CohortPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n  }\n": typeof types.CohortOutcomeFragmentDoc,
    "\n  mutation OpenCohort($input: CohortInput!) {\n    openCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        ...CohortHead\n      }\n    }\n  }\n": typeof types.OpenCohortDocument,
    "\n  mutation ChangeCohort($input: CohortInput!) {\n    changeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        name\n        startsOn\n        endsOn\n      }\n    }\n  }\n": typeof types.ChangeCohortDocument,
    "\n  mutation CloseCohort($input: CohortIdInput!) {\n    closeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n": typeof types.CloseCohortDocument,
    "\n  mutation ReopenCohort($input: CohortIdInput!) {\n    reopenCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n": typeof types.ReopenCohortDocument,
    "\n  query ManagedCohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n    }\n  }\n": typeof types.ManagedCohortDocument,
    "\n  mutation SetCloseness($input: SetClosenessInput!) {\n    setCloseness(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.SetClosenessDocument,
    "\n  mutation SetCadence($input: SetCadenceInput!) {\n    setCadence(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.SetCadenceDocument,
    "\n  mutation SnoozeCheckIn($input: SnoozeInput!) {\n    snoozeCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.SnoozeCheckInDocument,
    "\n  mutation SkipCheckIn($input: ContactInput!) {\n    skipCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.SkipCheckInDocument,
    "\n  mutation AddTag($input: TagInput!) {\n    addTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.AddTagDocument,
    "\n  mutation RemoveTag($input: TagInput!) {\n    removeTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.RemoveTagDocument,
    "\n  mutation ArchiveContact($input: ContactInput!) {\n    archiveContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.ArchiveContactDocument,
    "\n  mutation RestoreContact($input: ContactInput!) {\n    restoreContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.RestoreContactDocument,
    "\n  mutation SetDoNotContact($input: DoNotContactInput!) {\n    setDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.SetDoNotContactDocument,
    "\n  mutation ClearDoNotContact($input: ContactInput!) {\n    clearDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.ClearDoNotContactDocument,
    "\n  query FindContacts($text: String!, $first: Int) {\n    findContacts(text: $text, first: $first) {\n      id\n      name\n      company\n      position\n    }\n  }\n": typeof types.FindContactsDocument,
    "\n  fragment ContactRow on Contact {\n    id\n    name\n    company\n    position\n    closeness\n    tags\n    archived\n    connectedOn\n    cadence {\n      kind\n      days\n    }\n    checkIn {\n      status\n      nextOn\n      snoozedUntil\n      daysLate\n    }\n    lastInteraction {\n      on\n      channel\n      summary\n    }\n  }\n": typeof types.ContactRowFragmentDoc,
    "\n  fragment ContactAnswer on ContactPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    contact {\n      ...ContactRow\n    }\n  }\n": typeof types.ContactAnswerFragmentDoc,
    "\n  fragment DeliveryLine on DeliveryMail {\n    id\n    kind\n    state\n    recipient\n    domain\n    createdAt\n    sentAt\n    tries\n    code\n    text\n    nextTryAt\n    returned\n    returnedStatus\n  }\n": typeof types.DeliveryLineFragmentDoc,
    "\n  fragment DeliveryAnswer on DeliveryPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mail {\n      ...DeliveryLine\n    }\n  }\n": typeof types.DeliveryAnswerFragmentDoc,
    "\n  query Delivery($first: Int, $after: String, $filter: DeliveryFilterInput) {\n    delivery(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...DeliveryLine\n        }\n      }\n    }\n  }\n": typeof types.DeliveryDocument,
    "\n  query DeliverySummary {\n    deliverySummary {\n      counts {\n        state\n        count\n      }\n      kinds\n      domains\n      pause {\n        silentSince\n        retryAt\n      }\n    }\n  }\n": typeof types.DeliverySummaryDocument,
    "\n  mutation RetryDelivery($input: DeliveryMailInput!) {\n    retryDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n": typeof types.RetryDeliveryDocument,
    "\n  mutation ResendDelivery($input: DeliveryMailInput!) {\n    resendDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n": typeof types.ResendDeliveryDocument,
    "\n  mutation SetDeliveryAside($input: DeliveryMailInput!) {\n    setDeliveryAside(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n": typeof types.SetDeliveryAsideDocument,
    "\n  fragment HistoryLine on HistoryEntry {\n    id\n    type\n    sentence\n    actor\n    occurredAt\n    contacts {\n      id\n      name\n    }\n    changes {\n      field\n      before\n      after\n    }\n  }\n": typeof types.HistoryLineFragmentDoc,
    "\n  query History($first: Int, $after: String) {\n    history(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...HistoryLine\n        }\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  fragment ImportHead on Import {\n    id\n    fileName\n    status\n    rows\n    processed\n    added\n    changed\n    unchanged\n    refused\n    kept\n    startedAt\n    finishedAt\n    preview {\n      rows\n      willAdd\n      willChange\n      unchanged\n      refused\n      columns {\n        header\n        meaning\n      }\n      sample {\n        line\n        name\n        company\n        position\n        email\n        profileUrl\n        connectedOn\n      }\n      refusals {\n        line\n        name\n        message\n        column\n        raw\n      }\n    }\n  }\n": typeof types.ImportHeadFragmentDoc,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportHead\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportReport($id: ID!, $first: Int, $after: String, $outcome: RowOutcome) {\n    import(id: $id) {\n      id\n      report(first: $first, after: $after, outcome: $outcome) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            line\n            outcome\n            name\n            message\n            column\n            raw\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportReportDocument,
    "\n  mutation StartImport($input: ImportInput!) {\n    startImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  mutation DiscardImport($input: ImportInput!) {\n    discardImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        id\n      }\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  query Imports {\n    imports {\n      id\n      fileName\n      status\n      rows\n      added\n      changed\n      refused\n      startedAt\n      finishedAt\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": typeof types.LogInteractionDocument,
    "\n  mutation RetractInteraction($input: InteractionInput!) {\n    retractInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": typeof types.RetractInteractionDocument,
    "\n  mutation RestoreInteraction($input: InteractionInput!) {\n    restoreInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": typeof types.RestoreInteractionDocument,
    "\n  mutation CorrectInteraction($input: CorrectInteractionInput!) {\n    correctInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": typeof types.CorrectInteractionDocument,
    "\n  mutation RecordReply($input: ReplyInput!) {\n    recordReply(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n": typeof types.RecordReplyDocument,
    "\n  mutation SettleFollowUp($input: SettleFollowUpInput!) {\n    settleFollowUp(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n": typeof types.SettleFollowUpDocument,
    "\n  fragment InteractionRow on Interaction {\n    id\n    contacts {\n      id\n      name\n    }\n    channel\n    kind\n    direction\n    happenedOn\n    summary\n    outcome\n    helpGiven\n    helpReceived\n    repliedOn\n    retracted\n    corrected\n    loggedAt\n    followUps {\n      id\n      interactionId\n      promisedBy\n      text\n      dueOn\n      status\n      contact {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InteractionRowFragmentDoc,
    "\n  fragment InteractionAnswer on InteractionPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    interaction {\n      ...InteractionRow\n    }\n  }\n": typeof types.InteractionAnswerFragmentDoc,
    "\n  fragment InvitationLine on Invitation {\n    id\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    status\n    invitedBy\n    issuedAt\n    expiresAt\n    link\n  }\n": typeof types.InvitationLineFragmentDoc,
    "\n  query Invitations($status: InvitationStatus) {\n    invitations(status: $status) {\n      ...InvitationLine\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation InviteMembers($input: InviteInput!) {\n    inviteMembers(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      rows {\n        line\n        email\n        outcome\n        message\n      }\n    }\n  }\n": typeof types.InviteMembersDocument,
    "\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  query MailWishes {\n    viewer {\n      id\n      email\n      mail {\n        ...MailWishesFields\n      }\n    }\n  }\n": typeof types.MailWishesDocument,
    "\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n": typeof types.GoAwayDocument,
    "\n  mutation ComeBack($input: ComeBackInput!) {\n    comeBack(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n": typeof types.ComeBackDocument,
    "\n  mutation SetMailStream($input: MailStreamInput!) {\n    setMailStream(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n        digest {\n          ...DigestFields\n        }\n      }\n    }\n  }\n": typeof types.SetMailStreamDocument,
    "\n  mutation AllowMail($input: AllowMailInput!) {\n    allowMail(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n": typeof types.AllowMailDocument,
    "\n  query NextDigest($wishes: DigestPreviewInput) {\n    digestPreview(wishes: $wishes) {\n      none\n      at\n      date\n      timeZone\n      waitsForQuiet\n      subject\n      html\n    }\n  }\n": typeof types.NextDigestDocument,
    "\n  query Mail($id: ID!) {\n    mail(id: $id) {\n      id\n      kind\n      to\n      subject\n      state\n      createdAt\n      sentAt\n      text\n      html\n      headers\n      lastError\n    }\n  }\n": typeof types.MailDocument,
    "\n  mutation ResendMail($input: MailInput!) {\n    resendMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n": typeof types.ResendMailDocument,
    "\n  mutation DismissMail($input: MailInput!) {\n    dismissMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n": typeof types.DismissMailDocument,
    "\n  query Mailbox($first: Int, $after: String) {\n    mailbox(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          state\n          createdAt\n        }\n      }\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  fragment MemberRow on Member {\n    id\n    name\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    joinedOn\n    activity\n    hasSecondFactor\n    you\n  }\n": typeof types.MemberRowFragmentDoc,
    "\n  fragment MemberAnswer on MemberPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    member {\n      ...MemberRow\n    }\n  }\n": typeof types.MemberAnswerFragmentDoc,
    "\n  query Members($first: Int, $after: String, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...MemberRow\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query AdminCount {\n    members(first: 1, filter: { role: admin }) {\n      totalCount\n    }\n  }\n": typeof types.AdminCountDocument,
    "\n  mutation ChangeRoles($input: RolesInput!) {\n    changeRoles(input: $input) {\n      ...MemberAnswer\n    }\n  }\n": typeof types.ChangeRolesDocument,
    "\n  mutation RemoveMember($input: MemberInput!) {\n    removeMember(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  mutation PutIntoCohort($input: CohortPlaceInput!) {\n    putIntoCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n": typeof types.PutIntoCohortDocument,
    "\n  mutation TakeOutOfCohort($input: CohortPlaceInput!) {\n    takeOutOfCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n": typeof types.TakeOutOfCohortDocument,
    "\n  fragment MentorshipFields on Mentorship {\n    id\n    side\n    other {\n      id\n      name\n    }\n    status\n    purpose\n    reason\n    words\n    requestedAt\n    changedAt\n    sessions {\n      id\n      status\n      startsAt\n      minutes\n      date\n      time\n      timeZone\n      topic\n      place\n      reason\n      hasBegun\n      canBeHeld\n    }\n  }\n": typeof types.MentorshipFieldsFragmentDoc,
    "\n  fragment MentorshipAnswer on MentorshipPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mentorship {\n      ...MentorshipFields\n    }\n  }\n": typeof types.MentorshipAnswerFragmentDoc,
    "\n  query Mentoring {\n    mentors {\n      id\n      name\n    }\n    mentorships {\n      ...MentorshipFields\n    }\n  }\n": typeof types.MentoringDocument,
    "\n  mutation RequestMentorship($input: RequestMentorshipInput!) {\n    requestMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.RequestMentorshipDocument,
    "\n  mutation AcceptMentorship($input: MentorshipInput!) {\n    acceptMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.AcceptMentorshipDocument,
    "\n  mutation DeclineMentorship($input: MentorshipWordsInput!) {\n    declineMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.DeclineMentorshipDocument,
    "\n  mutation WithdrawMentorship($input: MentorshipInput!) {\n    withdrawMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.WithdrawMentorshipDocument,
    "\n  mutation EndMentorship($input: MentorshipWordsInput!) {\n    endMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.EndMentorshipDocument,
    "\n  mutation ScheduleSession($input: SessionPlanInput!) {\n    scheduleSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.ScheduleSessionDocument,
    "\n  mutation MoveSession($input: SessionPlanInput!) {\n    moveSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.MoveSessionDocument,
    "\n  mutation CancelSession($input: SessionReasonInput!) {\n    cancelSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.CancelSessionDocument,
    "\n  mutation RestoreSession($input: SessionInput!) {\n    restoreSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.RestoreSessionDocument,
    "\n  mutation RecordSessionHeld($input: SessionInput!) {\n    recordSessionHeld(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": typeof types.RecordSessionHeldDocument,
    "\n  query Notices($first: Int, $after: String) {\n    notices(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          at\n          isUnseen\n          waits\n          referralId\n          openingId\n          mentorshipId\n          startsAt\n          who\n          company\n          role\n          outcome\n        }\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation SeeNotices {\n    seeNotices {\n      ok\n      unseen\n      refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SeeNoticesDocument,
    "\n  mutation AddOpportunity($input: AddOpportunityInput!) {\n    addOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.AddOpportunityDocument,
    "\n  mutation ChangeOpportunity($input: ChangeOpportunityInput!) {\n    changeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.ChangeOpportunityDocument,
    "\n  mutation MoveOpportunity($input: MoveOpportunityInput!) {\n    moveOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.MoveOpportunityDocument,
    "\n  mutation RecordOpportunitySource($input: OpportunitySourceInput!) {\n    recordOpportunitySource(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.RecordOpportunitySourceDocument,
    "\n  mutation AddOpportunityDate($input: OpportunityDateInput!) {\n    addOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.AddOpportunityDateDocument,
    "\n  mutation RemoveOpportunityDate($input: OpportunityPartInput!) {\n    removeOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.RemoveOpportunityDateDocument,
    "\n  mutation SetNextStep($input: NextStepInput!) {\n    setNextStep(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.SetNextStepDocument,
    "\n  mutation RemoveOpportunity($input: OpportunityInput!) {\n    removeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.RemoveOpportunityDocument,
    "\n  mutation RestoreOpportunity($input: OpportunityInput!) {\n    restoreOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": typeof types.RestoreOpportunityDocument,
    "\n  query FindOpportunities {\n    opportunities {\n      id\n      role\n      company\n    }\n  }\n": typeof types.FindOpportunitiesDocument,
    "\n  fragment OpportunityCard on Opportunity {\n    id\n    company\n    role\n    department\n    location\n    link\n    notes\n    stage\n    removed\n    addedAt\n    movedAt\n    source {\n      kind\n      contactId\n      openingId\n      gatheringId\n      name\n      where\n    }\n    nextStep {\n      text\n      dueOn\n    }\n    dates {\n      id\n      label\n      day\n    }\n    referrals {\n      id\n      status\n    }\n  }\n": typeof types.OpportunityCardFragmentDoc,
    "\n  fragment OpportunityAnswer on OpportunityPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opportunity {\n      ...OpportunityCard\n    }\n  }\n": typeof types.OpportunityAnswerFragmentDoc,
    "\n  query ReadJobText($text: String!) {\n    readJobText(text: $text) {\n      company\n      role\n      department\n      location\n      link\n      notes\n    }\n  }\n": typeof types.ReadJobTextDocument,
    "\n  query Opportunities {\n    opportunities {\n      ...OpportunityCard\n    }\n  }\n": typeof types.OpportunitiesDocument,
    "\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      ...OpportunityCard\n      referrals {\n        ...ReferralCard\n      }\n      helpers {\n        contacts {\n          contact {\n            id\n            name\n            closeness\n            lastInteraction {\n              on\n            }\n          }\n          isNow\n          position\n        }\n        paths {\n          cohort {\n            id\n            name\n          }\n          paths\n        }\n      }\n    }\n  }\n": typeof types.OpportunityDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": typeof types.AddContactDocument,
    "\n  query Tags {\n    tags {\n      tag\n      count\n    }\n  }\n": typeof types.TagsDocument,
    "\n  query Contacts($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ContactRow\n        }\n      }\n    }\n  }\n": typeof types.ContactsDocument,
    "\n  query ContactShares($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          shares {\n            cohort {\n              id\n              name\n            }\n            level\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContactSharesDocument,
    "\n  query AsOf($id: ID!, $date: CalendarDate!) {\n    contact(id: $id) {\n      id\n      asOf(date: $date) {\n        on\n        name\n        company\n        position\n        closeness\n        cadenceDays\n        tags\n        facts\n        lastInteractionOn\n        nextCheckInOn\n        differences\n      }\n    }\n  }\n": typeof types.AsOfDocument,
    "\n  fragment PersonFacts on Contact {\n    id\n    facts {\n      id\n      text\n    }\n  }\n": typeof types.PersonFactsFragmentDoc,
    "\n  fragment PersonNotes on Contact {\n    id\n    notes {\n      id\n      text\n      addedAt\n    }\n  }\n": typeof types.PersonNotesFragmentDoc,
    "\n  fragment PersonDates on Contact {\n    id\n    importantDates {\n      id\n      kind\n      label\n      month\n      day\n      year\n      nextOn\n    }\n  }\n": typeof types.PersonDatesFragmentDoc,
    "\n  query PersonHistory($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...HistoryLine\n          }\n        }\n      }\n    }\n  }\n": typeof types.PersonHistoryDocument,
    "\n  fragment ContactOutcome on ContactPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n": typeof types.ContactOutcomeFragmentDoc,
    "\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n": typeof types.AddFactDocument,
    "\n  mutation RemoveFact($input: PartInput!) {\n    removeFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n": typeof types.RemoveFactDocument,
    "\n  mutation AddNote($input: NoteInput!) {\n    addNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation RemoveNote($input: PartInput!) {\n    removeNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n": typeof types.RemoveNoteDocument,
    "\n  mutation AddImportantDate($input: AddImportantDateInput!) {\n    addImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n": typeof types.AddImportantDateDocument,
    "\n  mutation RemoveImportantDate($input: PartInput!) {\n    removeImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n": typeof types.RemoveImportantDateDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...ContactOutcome\n      contact {\n        id\n        name\n        company\n        position\n        location\n        emails\n        phones\n        links\n        employment {\n          id\n          company\n          position\n          from\n          to\n        }\n      }\n    }\n  }\n": typeof types.ChangeContactDocument,
    "\n  query Person($id: ID!) {\n    contact(id: $id) {\n      ...ContactRow\n      location\n      emails\n      phones\n      links\n      doNotContact\n      updatesRefused\n      addedAt\n      helpGiven\n      helpReceived\n      employment {\n        id\n        company\n        position\n        from\n        to\n      }\n      ...PersonFacts\n      ...PersonNotes\n      ...PersonDates\n      shares {\n        cohort {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query PersonReferrals($id: ID!) {\n    contact(id: $id) {\n      id\n      referrals {\n        ...ReferralCard\n      }\n    }\n  }\n": typeof types.PersonReferralsDocument,
    "\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...InteractionRow\n          }\n        }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  mutation ViewReferral($input: ReferralInput!) {\n    viewReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.ViewReferralDocument,
    "\n  mutation AskMore($input: AskMoreInput!) {\n    askMore(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.AskMoreDocument,
    "\n  mutation AcceptReferral($input: AnswerInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.AcceptReferralDocument,
    "\n  mutation DeclineReferral($input: AnswerInput!) {\n    declineReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.DeclineReferralDocument,
    "\n  mutation ReleaseReferral($input: AnswerInput!) {\n    releaseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.ReleaseReferralDocument,
    "\n  mutation SubmitReferral($input: SubmitInput!) {\n    submitReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.SubmitReferralDocument,
    "\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.RecordOutcomeDocument,
    "\n  query Referrals($side: ReferralSide!) {\n    referrals(side: $side) {\n      ...ReferralCard\n    }\n  }\n": typeof types.ReferralsDocument,
    "\n  query AskStanding {\n    askStanding {\n      referral {\n        used\n        limit\n        hint\n      }\n      thanks {\n        used\n        limit\n        hint\n      }\n    }\n  }\n": typeof types.AskStandingDocument,
    "\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      ...ReferralWhole\n    }\n  }\n": typeof types.ReferralDocument,
    "\n  query FilledTemplate($kind: TemplateKind!, $referralId: ID!) {\n    filledTemplate(kind: $kind, referralId: $referralId) {\n      text\n      missing\n      unknown\n    }\n  }\n": typeof types.FilledTemplateDocument,
    "\n  query OpportunityKnown($id: ID!) {\n    opportunity(id: $id) {\n      id\n      company\n      role\n      department\n      link\n    }\n  }\n": typeof types.OpportunityKnownDocument,
    "\n  query OpeningKnown($id: ID!) {\n    opening(id: $id) {\n      id\n      poster {\n        id\n        name\n      }\n      company\n      role\n      department\n      link\n      seatsFree\n      status\n      isPast\n      myReferralId\n    }\n  }\n": typeof types.OpeningKnownDocument,
    "\n  fragment ReferralCard on Referral {\n    id\n    side\n    seeker {\n      id\n      name\n    }\n    referrer {\n      kind\n      id\n      name\n      roles\n    }\n    status\n    path\n    way\n    company\n    role\n    requestedAt\n    waitingSince\n    expiresAt\n    viewed\n    reminders\n    submittedOn\n    outcomes {\n      id\n      outcome\n      heardOn\n    }\n    owesThanks\n    everThanked\n    owes\n    can\n    changedAt\n  }\n": typeof types.ReferralCardFragmentDoc,
    "\n  fragment ReferralWhole on Referral {\n    ...ReferralCard\n    preparation\n    package {\n      company\n      role\n      department\n      whyMe\n      whyCompany\n      talkingPoints\n      resume {\n        fileId\n        version\n        fileName\n        bytes\n        url\n      }\n      profileLink\n      jobLink\n    }\n    message\n    opportunityId\n    openingId\n    link {\n      url\n      expiresAt\n    }\n    timeline {\n      id\n      kind\n      by\n      at\n      text\n      outcome\n      on\n      step\n    }\n    advice {\n      suggestedPath\n      standing {\n        closeness\n        lastInteractionOn\n        doNotContact\n      }\n      hints\n      blocks {\n        code\n        message\n        rule\n      }\n    }\n  }\n": typeof types.ReferralWholeFragmentDoc,
    "\n  fragment ReferralAnswer on ReferralPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    referral {\n      ...ReferralWhole\n    }\n  }\n": typeof types.ReferralAnswerFragmentDoc,
    "\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.DraftReferralDocument,
    "\n  mutation ChooseReferralPath($input: ChoosePathInput!) {\n    chooseReferralPath(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.ChooseReferralPathDocument,
    "\n  mutation SetPreparation($input: PreparationInput!) {\n    setPreparation(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.SetPreparationDocument,
    "\n  mutation PreparePackage($input: PackageInput!) {\n    preparePackage(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.PreparePackageDocument,
    "\n  mutation RequestReferral($input: RequestReferralInput!) {\n    requestReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.RequestReferralDocument,
    "\n  mutation ReviseReferral($input: ReviseInput!) {\n    reviseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.ReviseReferralDocument,
    "\n  mutation WithdrawReferral($input: ReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.WithdrawReferralDocument,
    "\n  mutation ThankReferrer($input: AnswerInput!) {\n    thankReferrer(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.ThankReferrerDocument,
    "\n  mutation OfferHelp($input: AnswerInput!) {\n    offerHelp(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.OfferHelpDocument,
    "\n  mutation CloseReferral($input: ReferralInput!) {\n    closeReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": typeof types.CloseReferralDocument,
    "\n  query MemberReferrers($search: String!, $first: Int!) {\n    memberReferrers(search: $search, first: $first) {\n      id\n      name\n      roles\n      isFull\n    }\n  }\n": typeof types.MemberReferrersDocument,
    "\n  query ContactStanding($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n      company\n      position\n      closeness\n      doNotContact\n      lastInteraction {\n        on\n        channel\n        summary\n      }\n    }\n  }\n": typeof types.ContactStandingDocument,
    "\n  query DirectAsk {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          guardrails {\n            directAskWithinDays\n          }\n        }\n      }\n    }\n  }\n": typeof types.DirectAskDocument,
    "\n  query StartHelpers($id: ID!) {\n    opportunity(id: $id) {\n      id\n      helpers {\n        contacts {\n          isNow\n          position\n          contact {\n            id\n            name\n            company\n          }\n        }\n      }\n    }\n  }\n": typeof types.StartHelpersDocument,
    "\n  query Resumes {\n    resumes {\n      id\n      name\n      removed\n      versions {\n        fileId\n        version\n        fileName\n        bytes\n        uploadedAt\n        url\n      }\n    }\n  }\n": typeof types.ResumesDocument,
    "\n  mutation RenameResume($input: RenameResumeInput!) {\n    renameResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      resume {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RenameResumeDocument,
    "\n  mutation RemoveResume($input: ResumeInput!) {\n    removeResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveResumeDocument,
    "\n  mutation ChangeProfile($input: ProfileInput!) {\n    changeProfile(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ChangeProfileDocument,
    "\n  mutation SetTimeZone($input: TimeZoneInput!) {\n    setTimeZone(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        timeZone\n        locale\n        today\n      }\n    }\n  }\n": typeof types.SetTimeZoneDocument,
    "\n  mutation SetDigest($input: DigestInput!) {\n    setDigest(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        digest {\n          ...DigestFields\n        }\n        digestEvenIfEmpty\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n": typeof types.SetDigestDocument,
    "\n  mutation SetQuietHours($input: QuietHoursInput!) {\n    setQuietHours(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        quietHours {\n          fromHour\n          toHour\n          chosen\n        }\n      }\n    }\n  }\n": typeof types.SetQuietHoursDocument,
    "\n  mutation SendDigestNow {\n    sendDigestNow {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n      }\n    }\n  }\n": typeof types.SendDigestNowDocument,
    "\n  fragment ViewerOutcome on ViewerPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n": typeof types.ViewerOutcomeFragmentDoc,
    "\n  fragment MailWishesFields on MailWishes {\n    digest\n    reminders\n    notices\n    suppression {\n      reason\n      since\n    }\n  }\n": typeof types.MailWishesFieldsFragmentDoc,
    "\n  fragment DigestFields on DigestPreferences {\n    frequency\n    weekday\n    localHour\n    localMinute\n  }\n": typeof types.DigestFieldsFragmentDoc,
    "\n  mutation SetSharing($input: SetSharingInput!) {\n    setSharing(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      changed\n      contacts {\n        id\n        shares {\n          cohort {\n            id\n            name\n          }\n          level\n          shownName\n          shownCompany\n        }\n      }\n    }\n  }\n": typeof types.SetSharingDocument,
    "\n  query SharePreview($cohortId: ID!, $first: Int) {\n    sharePreview(cohortId: $cohortId) {\n      cohort {\n        id\n        name\n      }\n      named\n      companyOnly\n      hidden\n      companies {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n      shares(first: $first) {\n        contact {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n": typeof types.SharePreviewDocument,
    "\n  query SharingDefault {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          sharingDefault\n        }\n      }\n    }\n  }\n": typeof types.SharingDefaultDocument,
    "\n  fragment TemplateFields on MessageTemplate {\n    kind\n    text\n    isOwn\n    fields\n  }\n": typeof types.TemplateFieldsFragmentDoc,
    "\n  fragment TemplateAnswer on TemplatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    template {\n      ...TemplateFields\n    }\n  }\n": typeof types.TemplateAnswerFragmentDoc,
    "\n  query Templates {\n    templates {\n      ...TemplateFields\n    }\n  }\n": typeof types.TemplatesDocument,
    "\n  query PreviewTemplate($kind: TemplateKind!, $text: String!) {\n    previewTemplate(kind: $kind, text: $text) {\n      text\n      unknown\n    }\n  }\n": typeof types.PreviewTemplateDocument,
    "\n  mutation ChangeTemplate($input: TemplateInput!) {\n    changeTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n": typeof types.ChangeTemplateDocument,
    "\n  mutation ResetTemplate($input: ResetTemplateInput!) {\n    resetTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n": typeof types.ResetTemplateDocument,
    "\n  query Today {\n    today {\n      date\n      checkInCount\n      doneToday\n      referralsWaiting {\n        ...ReferralCard\n      }\n      referralsOwed {\n        ...ReferralCard\n      }\n      checkIns {\n        ...ContactRow\n      }\n      snoozed {\n        ...ContactRow\n      }\n      dates {\n        inDays\n        contact {\n          id\n          name\n        }\n        date {\n          id\n          kind\n          label\n          nextOn\n        }\n      }\n      followUps {\n        id\n        interactionId\n        promisedBy\n        text\n        dueOn\n        status\n        contact {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  fragment UpdateFields on NetworkUpdate {\n    id\n    subject\n    body\n    status\n    people\n    reached\n    passedOver\n    refused\n    sentAt\n    draftedAt\n    fields\n    recipients {\n      contactId\n      name\n      company\n      state\n      reason\n      subject\n      text\n      updatesRefused\n    }\n    wouldPass\n  }\n": typeof types.UpdateFieldsFragmentDoc,
    "\n  fragment UpdateAnswer on UpdatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    update {\n      ...UpdateFields\n    }\n  }\n": typeof types.UpdateAnswerFragmentDoc,
    "\n  query NetworkUpdates($first: Int, $after: String) {\n    networkUpdates(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          status\n          people\n          reached\n          passedOver\n          refused\n          draftedAt\n        }\n      }\n    }\n  }\n": typeof types.NetworkUpdatesDocument,
    "\n  query NetworkUpdate($id: ID!) {\n    networkUpdate(id: $id) {\n      ...UpdateFields\n    }\n  }\n": typeof types.NetworkUpdateDocument,
    "\n  query UpdateCandidates($first: Int, $after: String, $filter: ContactFilter) {\n    updateCandidates(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          contactId\n          name\n          company\n          bar\n          until\n        }\n      }\n    }\n  }\n": typeof types.UpdateCandidatesDocument,
    "\n  query PossibleRecipients($filter: ContactFilter) {\n    possibleRecipients(filter: $filter)\n  }\n": typeof types.PossibleRecipientsDocument,
    "\n  query UpdateTags {\n    tags {\n      tag\n      count\n    }\n  }\n": typeof types.UpdateTagsDocument,
    "\n  query UpdatePreview($id: ID!, $contactId: ID!) {\n    updatePreview(id: $id, contactId: $contactId) {\n      contactId\n      subject\n      text\n      missing\n      bar\n    }\n  }\n": typeof types.UpdatePreviewDocument,
    "\n  mutation DraftUpdate($input: UpdateWordsInput!) {\n    draftUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": typeof types.DraftUpdateDocument,
    "\n  mutation ChangeUpdate($input: UpdateWordsInput!) {\n    changeUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": typeof types.ChangeUpdateDocument,
    "\n  mutation ChooseRecipients($input: ChooseRecipientsInput!) {\n    chooseRecipients(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": typeof types.ChooseRecipientsDocument,
    "\n  mutation SendUpdate($input: UpdateWordsInput!) {\n    sendUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": typeof types.SendUpdateDocument,
    "\n  mutation CancelUpdate($input: UpdateInput!) {\n    cancelUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": typeof types.CancelUpdateDocument,
    "\n  mutation DiscardUpdate($input: UpdateInput!) {\n    discardUpdate(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      update {\n        id\n        status\n      }\n    }\n  }\n": typeof types.DiscardUpdateDocument,
    "\n  query CloseFive($text: String!) {\n    findContacts(text: $text, first: 12) {\n      ...ContactRow\n    }\n    contacts(first: 1, filter: { closeness: [close] }) {\n      totalCount\n    }\n  }\n": typeof types.CloseFiveDocument,
    "\n  fragment WorkspaceSettingsParts on Workspace {\n    id\n    name\n    settings {\n      guardrails {\n        referralAsksPerWeek\n        introductionAsksPerWeek\n        coolDownDays\n        sameTextPerDay\n        unpaidThanks\n        directAskWithinDays\n        mentorAsksPerWeek\n        openingsPerDay\n        newMemberHoldDays\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n      }\n      sharingDefault\n      secondFactor\n    }\n  }\n": typeof types.WorkspaceSettingsPartsFragmentDoc,
    "\n  query WorkspaceSettings {\n    viewer {\n      id\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n": typeof types.WorkspaceSettingsDocument,
    "\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RenameWorkspaceDocument,
    "\n  mutation ChangeWorkspaceSettings($input: WorkspaceSettingsInput!) {\n    changeWorkspaceSettings(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n": typeof types.ChangeWorkspaceSettingsDocument,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateWorkspaceDocument,
    "\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.LeaveWorkspaceDocument,
    "\n  subscription Changed {\n    changed {\n      topics\n      contactIds\n      importId\n    }\n  }\n": typeof types.ChangedDocument,
};
const documents: Documents = {
    "\n  query Session {\n    needsFirstAccount\n    viewer {\n      id\n      name\n      email\n      timeZone\n      locale\n      today\n      hasContacts\n      roles\n      emailVerified\n      secondFactorMissing\n      mail {\n        suppression {\n          reason\n        }\n      }\n      cohorts {\n        id\n        name\n      }\n      workspace {\n        id\n        name\n      }\n      workspaces {\n        id\n        name\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n        localMinute\n      }\n      digestEvenIfEmpty\n      away {\n        until\n      }\n      quietHours {\n        fromHour\n        toHour\n        chosen\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  query Waiting {\n    unseenNotices\n    today {\n      checkInCount\n      followUps {\n        id\n      }\n      referralsWaiting {\n        id\n      }\n      referralsOwed {\n        id\n      }\n    }\n  }\n": types.WaitingDocument,
    "\n  query Audit($first: Int, $after: String) {\n    audit(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          occurredAt\n          actor\n          sentence\n        }\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query Openings($first: Int, $after: String, $filter: OpeningFilter) {\n    openings(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n": types.OpeningsDocument,
    "\n  query MyDesk {\n    desk {\n      perWeek\n      limit\n      takenThisWeek\n    }\n    mine: openings(first: 1, filter: { mine: true, status: open }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.MyDeskDocument,
    "\n  mutation SetDeskLimit($input: DeskLimitInput!) {\n    setDeskLimit(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      desk {\n        perWeek\n        limit\n        takenThisWeek\n      }\n    }\n  }\n": types.SetDeskLimitDocument,
    "\n  mutation PostOpening($input: PostOpeningInput!) {\n    postOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.PostOpeningDocument,
    "\n  mutation ChangeOpening($input: PostOpeningInput!) {\n    changeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.ChangeOpeningDocument,
    "\n  mutation CloseOpening($input: OpeningInput!) {\n    closeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.CloseOpeningDocument,
    "\n  mutation ReopenOpening($input: OpeningInput!) {\n    reopenOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.ReopenOpeningDocument,
    "\n  mutation ReportOpening($input: ReportOpeningInput!) {\n    reportOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.ReportOpeningDocument,
    "\n  mutation AdmitOpening($input: OpeningInput!) {\n    admitOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.AdmitOpeningDocument,
    "\n  mutation HideOpening($input: OpeningInput!) {\n    hideOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.HideOpeningDocument,
    "\n  mutation ShowOpening($input: OpeningInput!) {\n    showOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n": types.ShowOpeningDocument,
    "\n  query FindOpenings($search: String!) {\n    openings(first: 5, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          role\n          company\n        }\n      }\n    }\n  }\n": types.FindOpeningsDocument,
    "\n  fragment OpeningCard on Opening {\n    id\n    isMine\n    company\n    role\n    department\n    location\n    link\n    notes\n    seats\n    seatsFree\n    closesOn\n    status\n    isPast\n    held\n    hiddenBy\n    postedAt\n    myReferralId\n    iReported\n    poster {\n      id\n      name\n    }\n    audience {\n      kind\n      cohorts {\n        id\n        name\n      }\n    }\n  }\n": types.OpeningCardFragmentDoc,
    "\n  fragment OpeningAnswer on OpeningPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opening {\n      ...OpeningCard\n    }\n  }\n": types.OpeningAnswerFragmentDoc,
    "\n  query MyOpenings($open: OpeningFilter, $filled: OpeningFilter, $closed: OpeningFilter) {\n    open: openings(first: 100, filter: $open) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    filled: openings(first: 100, filter: $filled) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    closed: openings(first: 100, filter: $closed) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n": types.MyOpeningsDocument,
    "\n  query Opening($id: ID!) {\n    opening(id: $id) {\n      ...OpeningCard\n    }\n    opportunities {\n      id\n      source {\n        openingId\n      }\n    }\n  }\n": types.OpeningDocument,
    "\n  query OpeningsAt($company: String!) {\n    openings(first: 20, filter: { company: $company }) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n": types.OpeningsAtDocument,
    "\n  query BoardStanding {\n    boardStanding {\n      postedToday\n      limit\n      hint\n      heldUntil\n    }\n  }\n": types.BoardStandingDocument,
    "\n  query OpeningsToModerate {\n    openingsToModerate {\n      ...OpeningCard\n      reports {\n        reporter {\n          id\n          name\n        }\n        reason\n        at\n      }\n    }\n  }\n": types.OpeningsToModerateDocument,
    "\n  query AskedOfMe {\n    referrals(side: referrer) {\n      ...ReferralCard\n      openingId\n    }\n  }\n": types.AskedOfMeDocument,
    "\n  query Cohorts {\n    cohorts {\n      ...CohortHead\n    }\n  }\n": types.CohortsDocument,
    "\n  query Cohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n      members {\n        id\n        name\n        roles\n        joinedOn\n        activity\n      }\n      activity {\n        since\n        until\n        members\n        activeThisWeek\n        figures {\n          name\n          definition\n          value\n          people\n        }\n      }\n    }\n  }\n": types.CohortDocument,
    "\n  query SharedCompanies($id: ID!, $search: String, $first: Int) {\n    cohort(id: $id) {\n      id\n      sharedCompanies(search: $search, first: $first) {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.SharedCompaniesDocument,
    "\n  fragment CohortHead on Cohort {\n    id\n    name\n    startsOn\n    endsOn\n    closed\n    memberCount\n    mine\n    coached\n  }\n": types.CohortHeadFragmentDoc,
    "\n  fragment CohortOutcome on CohortPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n  }\n": types.CohortOutcomeFragmentDoc,
    "\n  mutation OpenCohort($input: CohortInput!) {\n    openCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        ...CohortHead\n      }\n    }\n  }\n": types.OpenCohortDocument,
    "\n  mutation ChangeCohort($input: CohortInput!) {\n    changeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        name\n        startsOn\n        endsOn\n      }\n    }\n  }\n": types.ChangeCohortDocument,
    "\n  mutation CloseCohort($input: CohortIdInput!) {\n    closeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n": types.CloseCohortDocument,
    "\n  mutation ReopenCohort($input: CohortIdInput!) {\n    reopenCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n": types.ReopenCohortDocument,
    "\n  query ManagedCohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n    }\n  }\n": types.ManagedCohortDocument,
    "\n  mutation SetCloseness($input: SetClosenessInput!) {\n    setCloseness(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.SetClosenessDocument,
    "\n  mutation SetCadence($input: SetCadenceInput!) {\n    setCadence(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.SetCadenceDocument,
    "\n  mutation SnoozeCheckIn($input: SnoozeInput!) {\n    snoozeCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.SnoozeCheckInDocument,
    "\n  mutation SkipCheckIn($input: ContactInput!) {\n    skipCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.SkipCheckInDocument,
    "\n  mutation AddTag($input: TagInput!) {\n    addTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.AddTagDocument,
    "\n  mutation RemoveTag($input: TagInput!) {\n    removeTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.RemoveTagDocument,
    "\n  mutation ArchiveContact($input: ContactInput!) {\n    archiveContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.ArchiveContactDocument,
    "\n  mutation RestoreContact($input: ContactInput!) {\n    restoreContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.RestoreContactDocument,
    "\n  mutation SetDoNotContact($input: DoNotContactInput!) {\n    setDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.SetDoNotContactDocument,
    "\n  mutation ClearDoNotContact($input: ContactInput!) {\n    clearDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.ClearDoNotContactDocument,
    "\n  query FindContacts($text: String!, $first: Int) {\n    findContacts(text: $text, first: $first) {\n      id\n      name\n      company\n      position\n    }\n  }\n": types.FindContactsDocument,
    "\n  fragment ContactRow on Contact {\n    id\n    name\n    company\n    position\n    closeness\n    tags\n    archived\n    connectedOn\n    cadence {\n      kind\n      days\n    }\n    checkIn {\n      status\n      nextOn\n      snoozedUntil\n      daysLate\n    }\n    lastInteraction {\n      on\n      channel\n      summary\n    }\n  }\n": types.ContactRowFragmentDoc,
    "\n  fragment ContactAnswer on ContactPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    contact {\n      ...ContactRow\n    }\n  }\n": types.ContactAnswerFragmentDoc,
    "\n  fragment DeliveryLine on DeliveryMail {\n    id\n    kind\n    state\n    recipient\n    domain\n    createdAt\n    sentAt\n    tries\n    code\n    text\n    nextTryAt\n    returned\n    returnedStatus\n  }\n": types.DeliveryLineFragmentDoc,
    "\n  fragment DeliveryAnswer on DeliveryPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mail {\n      ...DeliveryLine\n    }\n  }\n": types.DeliveryAnswerFragmentDoc,
    "\n  query Delivery($first: Int, $after: String, $filter: DeliveryFilterInput) {\n    delivery(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...DeliveryLine\n        }\n      }\n    }\n  }\n": types.DeliveryDocument,
    "\n  query DeliverySummary {\n    deliverySummary {\n      counts {\n        state\n        count\n      }\n      kinds\n      domains\n      pause {\n        silentSince\n        retryAt\n      }\n    }\n  }\n": types.DeliverySummaryDocument,
    "\n  mutation RetryDelivery($input: DeliveryMailInput!) {\n    retryDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n": types.RetryDeliveryDocument,
    "\n  mutation ResendDelivery($input: DeliveryMailInput!) {\n    resendDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n": types.ResendDeliveryDocument,
    "\n  mutation SetDeliveryAside($input: DeliveryMailInput!) {\n    setDeliveryAside(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n": types.SetDeliveryAsideDocument,
    "\n  fragment HistoryLine on HistoryEntry {\n    id\n    type\n    sentence\n    actor\n    occurredAt\n    contacts {\n      id\n      name\n    }\n    changes {\n      field\n      before\n      after\n    }\n  }\n": types.HistoryLineFragmentDoc,
    "\n  query History($first: Int, $after: String) {\n    history(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...HistoryLine\n        }\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  fragment ImportHead on Import {\n    id\n    fileName\n    status\n    rows\n    processed\n    added\n    changed\n    unchanged\n    refused\n    kept\n    startedAt\n    finishedAt\n    preview {\n      rows\n      willAdd\n      willChange\n      unchanged\n      refused\n      columns {\n        header\n        meaning\n      }\n      sample {\n        line\n        name\n        company\n        position\n        email\n        profileUrl\n        connectedOn\n      }\n      refusals {\n        line\n        name\n        message\n        column\n        raw\n      }\n    }\n  }\n": types.ImportHeadFragmentDoc,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportHead\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportReport($id: ID!, $first: Int, $after: String, $outcome: RowOutcome) {\n    import(id: $id) {\n      id\n      report(first: $first, after: $after, outcome: $outcome) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            line\n            outcome\n            name\n            message\n            column\n            raw\n          }\n        }\n      }\n    }\n  }\n": types.ImportReportDocument,
    "\n  mutation StartImport($input: ImportInput!) {\n    startImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n": types.StartImportDocument,
    "\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n": types.UndoImportDocument,
    "\n  mutation DiscardImport($input: ImportInput!) {\n    discardImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        id\n      }\n    }\n  }\n": types.DiscardImportDocument,
    "\n  query Imports {\n    imports {\n      id\n      fileName\n      status\n      rows\n      added\n      changed\n      refused\n      startedAt\n      finishedAt\n    }\n  }\n": types.ImportsDocument,
    "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": types.LogInteractionDocument,
    "\n  mutation RetractInteraction($input: InteractionInput!) {\n    retractInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": types.RetractInteractionDocument,
    "\n  mutation RestoreInteraction($input: InteractionInput!) {\n    restoreInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": types.RestoreInteractionDocument,
    "\n  mutation CorrectInteraction($input: CorrectInteractionInput!) {\n    correctInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n": types.CorrectInteractionDocument,
    "\n  mutation RecordReply($input: ReplyInput!) {\n    recordReply(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n": types.RecordReplyDocument,
    "\n  mutation SettleFollowUp($input: SettleFollowUpInput!) {\n    settleFollowUp(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n": types.SettleFollowUpDocument,
    "\n  fragment InteractionRow on Interaction {\n    id\n    contacts {\n      id\n      name\n    }\n    channel\n    kind\n    direction\n    happenedOn\n    summary\n    outcome\n    helpGiven\n    helpReceived\n    repliedOn\n    retracted\n    corrected\n    loggedAt\n    followUps {\n      id\n      interactionId\n      promisedBy\n      text\n      dueOn\n      status\n      contact {\n        id\n        name\n      }\n    }\n  }\n": types.InteractionRowFragmentDoc,
    "\n  fragment InteractionAnswer on InteractionPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    interaction {\n      ...InteractionRow\n    }\n  }\n": types.InteractionAnswerFragmentDoc,
    "\n  fragment InvitationLine on Invitation {\n    id\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    status\n    invitedBy\n    issuedAt\n    expiresAt\n    link\n  }\n": types.InvitationLineFragmentDoc,
    "\n  query Invitations($status: InvitationStatus) {\n    invitations(status: $status) {\n      ...InvitationLine\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation InviteMembers($input: InviteInput!) {\n    inviteMembers(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      rows {\n        line\n        email\n        outcome\n        message\n      }\n    }\n  }\n": types.InviteMembersDocument,
    "\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  query MailWishes {\n    viewer {\n      id\n      email\n      mail {\n        ...MailWishesFields\n      }\n    }\n  }\n": types.MailWishesDocument,
    "\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n": types.GoAwayDocument,
    "\n  mutation ComeBack($input: ComeBackInput!) {\n    comeBack(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n": types.ComeBackDocument,
    "\n  mutation SetMailStream($input: MailStreamInput!) {\n    setMailStream(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n        digest {\n          ...DigestFields\n        }\n      }\n    }\n  }\n": types.SetMailStreamDocument,
    "\n  mutation AllowMail($input: AllowMailInput!) {\n    allowMail(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n": types.AllowMailDocument,
    "\n  query NextDigest($wishes: DigestPreviewInput) {\n    digestPreview(wishes: $wishes) {\n      none\n      at\n      date\n      timeZone\n      waitsForQuiet\n      subject\n      html\n    }\n  }\n": types.NextDigestDocument,
    "\n  query Mail($id: ID!) {\n    mail(id: $id) {\n      id\n      kind\n      to\n      subject\n      state\n      createdAt\n      sentAt\n      text\n      html\n      headers\n      lastError\n    }\n  }\n": types.MailDocument,
    "\n  mutation ResendMail($input: MailInput!) {\n    resendMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n": types.ResendMailDocument,
    "\n  mutation DismissMail($input: MailInput!) {\n    dismissMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n": types.DismissMailDocument,
    "\n  query Mailbox($first: Int, $after: String) {\n    mailbox(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          state\n          createdAt\n        }\n      }\n    }\n  }\n": types.MailboxDocument,
    "\n  fragment MemberRow on Member {\n    id\n    name\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    joinedOn\n    activity\n    hasSecondFactor\n    you\n  }\n": types.MemberRowFragmentDoc,
    "\n  fragment MemberAnswer on MemberPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    member {\n      ...MemberRow\n    }\n  }\n": types.MemberAnswerFragmentDoc,
    "\n  query Members($first: Int, $after: String, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...MemberRow\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query AdminCount {\n    members(first: 1, filter: { role: admin }) {\n      totalCount\n    }\n  }\n": types.AdminCountDocument,
    "\n  mutation ChangeRoles($input: RolesInput!) {\n    changeRoles(input: $input) {\n      ...MemberAnswer\n    }\n  }\n": types.ChangeRolesDocument,
    "\n  mutation RemoveMember($input: MemberInput!) {\n    removeMember(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  mutation PutIntoCohort($input: CohortPlaceInput!) {\n    putIntoCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n": types.PutIntoCohortDocument,
    "\n  mutation TakeOutOfCohort($input: CohortPlaceInput!) {\n    takeOutOfCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n": types.TakeOutOfCohortDocument,
    "\n  fragment MentorshipFields on Mentorship {\n    id\n    side\n    other {\n      id\n      name\n    }\n    status\n    purpose\n    reason\n    words\n    requestedAt\n    changedAt\n    sessions {\n      id\n      status\n      startsAt\n      minutes\n      date\n      time\n      timeZone\n      topic\n      place\n      reason\n      hasBegun\n      canBeHeld\n    }\n  }\n": types.MentorshipFieldsFragmentDoc,
    "\n  fragment MentorshipAnswer on MentorshipPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mentorship {\n      ...MentorshipFields\n    }\n  }\n": types.MentorshipAnswerFragmentDoc,
    "\n  query Mentoring {\n    mentors {\n      id\n      name\n    }\n    mentorships {\n      ...MentorshipFields\n    }\n  }\n": types.MentoringDocument,
    "\n  mutation RequestMentorship($input: RequestMentorshipInput!) {\n    requestMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.RequestMentorshipDocument,
    "\n  mutation AcceptMentorship($input: MentorshipInput!) {\n    acceptMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.AcceptMentorshipDocument,
    "\n  mutation DeclineMentorship($input: MentorshipWordsInput!) {\n    declineMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.DeclineMentorshipDocument,
    "\n  mutation WithdrawMentorship($input: MentorshipInput!) {\n    withdrawMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.WithdrawMentorshipDocument,
    "\n  mutation EndMentorship($input: MentorshipWordsInput!) {\n    endMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.EndMentorshipDocument,
    "\n  mutation ScheduleSession($input: SessionPlanInput!) {\n    scheduleSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.ScheduleSessionDocument,
    "\n  mutation MoveSession($input: SessionPlanInput!) {\n    moveSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.MoveSessionDocument,
    "\n  mutation CancelSession($input: SessionReasonInput!) {\n    cancelSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.CancelSessionDocument,
    "\n  mutation RestoreSession($input: SessionInput!) {\n    restoreSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.RestoreSessionDocument,
    "\n  mutation RecordSessionHeld($input: SessionInput!) {\n    recordSessionHeld(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n": types.RecordSessionHeldDocument,
    "\n  query Notices($first: Int, $after: String) {\n    notices(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          at\n          isUnseen\n          waits\n          referralId\n          openingId\n          mentorshipId\n          startsAt\n          who\n          company\n          role\n          outcome\n        }\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation SeeNotices {\n    seeNotices {\n      ok\n      unseen\n      refusal {\n        code\n        message\n      }\n    }\n  }\n": types.SeeNoticesDocument,
    "\n  mutation AddOpportunity($input: AddOpportunityInput!) {\n    addOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.AddOpportunityDocument,
    "\n  mutation ChangeOpportunity($input: ChangeOpportunityInput!) {\n    changeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.ChangeOpportunityDocument,
    "\n  mutation MoveOpportunity($input: MoveOpportunityInput!) {\n    moveOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.MoveOpportunityDocument,
    "\n  mutation RecordOpportunitySource($input: OpportunitySourceInput!) {\n    recordOpportunitySource(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.RecordOpportunitySourceDocument,
    "\n  mutation AddOpportunityDate($input: OpportunityDateInput!) {\n    addOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.AddOpportunityDateDocument,
    "\n  mutation RemoveOpportunityDate($input: OpportunityPartInput!) {\n    removeOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.RemoveOpportunityDateDocument,
    "\n  mutation SetNextStep($input: NextStepInput!) {\n    setNextStep(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.SetNextStepDocument,
    "\n  mutation RemoveOpportunity($input: OpportunityInput!) {\n    removeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.RemoveOpportunityDocument,
    "\n  mutation RestoreOpportunity($input: OpportunityInput!) {\n    restoreOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n": types.RestoreOpportunityDocument,
    "\n  query FindOpportunities {\n    opportunities {\n      id\n      role\n      company\n    }\n  }\n": types.FindOpportunitiesDocument,
    "\n  fragment OpportunityCard on Opportunity {\n    id\n    company\n    role\n    department\n    location\n    link\n    notes\n    stage\n    removed\n    addedAt\n    movedAt\n    source {\n      kind\n      contactId\n      openingId\n      gatheringId\n      name\n      where\n    }\n    nextStep {\n      text\n      dueOn\n    }\n    dates {\n      id\n      label\n      day\n    }\n    referrals {\n      id\n      status\n    }\n  }\n": types.OpportunityCardFragmentDoc,
    "\n  fragment OpportunityAnswer on OpportunityPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opportunity {\n      ...OpportunityCard\n    }\n  }\n": types.OpportunityAnswerFragmentDoc,
    "\n  query ReadJobText($text: String!) {\n    readJobText(text: $text) {\n      company\n      role\n      department\n      location\n      link\n      notes\n    }\n  }\n": types.ReadJobTextDocument,
    "\n  query Opportunities {\n    opportunities {\n      ...OpportunityCard\n    }\n  }\n": types.OpportunitiesDocument,
    "\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      ...OpportunityCard\n      referrals {\n        ...ReferralCard\n      }\n      helpers {\n        contacts {\n          contact {\n            id\n            name\n            closeness\n            lastInteraction {\n              on\n            }\n          }\n          isNow\n          position\n        }\n        paths {\n          cohort {\n            id\n            name\n          }\n          paths\n        }\n      }\n    }\n  }\n": types.OpportunityDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n": types.AddContactDocument,
    "\n  query Tags {\n    tags {\n      tag\n      count\n    }\n  }\n": types.TagsDocument,
    "\n  query Contacts($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ContactRow\n        }\n      }\n    }\n  }\n": types.ContactsDocument,
    "\n  query ContactShares($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          shares {\n            cohort {\n              id\n              name\n            }\n            level\n          }\n        }\n      }\n    }\n  }\n": types.ContactSharesDocument,
    "\n  query AsOf($id: ID!, $date: CalendarDate!) {\n    contact(id: $id) {\n      id\n      asOf(date: $date) {\n        on\n        name\n        company\n        position\n        closeness\n        cadenceDays\n        tags\n        facts\n        lastInteractionOn\n        nextCheckInOn\n        differences\n      }\n    }\n  }\n": types.AsOfDocument,
    "\n  fragment PersonFacts on Contact {\n    id\n    facts {\n      id\n      text\n    }\n  }\n": types.PersonFactsFragmentDoc,
    "\n  fragment PersonNotes on Contact {\n    id\n    notes {\n      id\n      text\n      addedAt\n    }\n  }\n": types.PersonNotesFragmentDoc,
    "\n  fragment PersonDates on Contact {\n    id\n    importantDates {\n      id\n      kind\n      label\n      month\n      day\n      year\n      nextOn\n    }\n  }\n": types.PersonDatesFragmentDoc,
    "\n  query PersonHistory($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...HistoryLine\n          }\n        }\n      }\n    }\n  }\n": types.PersonHistoryDocument,
    "\n  fragment ContactOutcome on ContactPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n": types.ContactOutcomeFragmentDoc,
    "\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n": types.AddFactDocument,
    "\n  mutation RemoveFact($input: PartInput!) {\n    removeFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n": types.RemoveFactDocument,
    "\n  mutation AddNote($input: NoteInput!) {\n    addNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation RemoveNote($input: PartInput!) {\n    removeNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n": types.RemoveNoteDocument,
    "\n  mutation AddImportantDate($input: AddImportantDateInput!) {\n    addImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n": types.AddImportantDateDocument,
    "\n  mutation RemoveImportantDate($input: PartInput!) {\n    removeImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n": types.RemoveImportantDateDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...ContactOutcome\n      contact {\n        id\n        name\n        company\n        position\n        location\n        emails\n        phones\n        links\n        employment {\n          id\n          company\n          position\n          from\n          to\n        }\n      }\n    }\n  }\n": types.ChangeContactDocument,
    "\n  query Person($id: ID!) {\n    contact(id: $id) {\n      ...ContactRow\n      location\n      emails\n      phones\n      links\n      doNotContact\n      updatesRefused\n      addedAt\n      helpGiven\n      helpReceived\n      employment {\n        id\n        company\n        position\n        from\n        to\n      }\n      ...PersonFacts\n      ...PersonNotes\n      ...PersonDates\n      shares {\n        cohort {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  query PersonReferrals($id: ID!) {\n    contact(id: $id) {\n      id\n      referrals {\n        ...ReferralCard\n      }\n    }\n  }\n": types.PersonReferralsDocument,
    "\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...InteractionRow\n          }\n        }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  mutation ViewReferral($input: ReferralInput!) {\n    viewReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.ViewReferralDocument,
    "\n  mutation AskMore($input: AskMoreInput!) {\n    askMore(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.AskMoreDocument,
    "\n  mutation AcceptReferral($input: AnswerInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.AcceptReferralDocument,
    "\n  mutation DeclineReferral($input: AnswerInput!) {\n    declineReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.DeclineReferralDocument,
    "\n  mutation ReleaseReferral($input: AnswerInput!) {\n    releaseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.ReleaseReferralDocument,
    "\n  mutation SubmitReferral($input: SubmitInput!) {\n    submitReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.SubmitReferralDocument,
    "\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.RecordOutcomeDocument,
    "\n  query Referrals($side: ReferralSide!) {\n    referrals(side: $side) {\n      ...ReferralCard\n    }\n  }\n": types.ReferralsDocument,
    "\n  query AskStanding {\n    askStanding {\n      referral {\n        used\n        limit\n        hint\n      }\n      thanks {\n        used\n        limit\n        hint\n      }\n    }\n  }\n": types.AskStandingDocument,
    "\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      ...ReferralWhole\n    }\n  }\n": types.ReferralDocument,
    "\n  query FilledTemplate($kind: TemplateKind!, $referralId: ID!) {\n    filledTemplate(kind: $kind, referralId: $referralId) {\n      text\n      missing\n      unknown\n    }\n  }\n": types.FilledTemplateDocument,
    "\n  query OpportunityKnown($id: ID!) {\n    opportunity(id: $id) {\n      id\n      company\n      role\n      department\n      link\n    }\n  }\n": types.OpportunityKnownDocument,
    "\n  query OpeningKnown($id: ID!) {\n    opening(id: $id) {\n      id\n      poster {\n        id\n        name\n      }\n      company\n      role\n      department\n      link\n      seatsFree\n      status\n      isPast\n      myReferralId\n    }\n  }\n": types.OpeningKnownDocument,
    "\n  fragment ReferralCard on Referral {\n    id\n    side\n    seeker {\n      id\n      name\n    }\n    referrer {\n      kind\n      id\n      name\n      roles\n    }\n    status\n    path\n    way\n    company\n    role\n    requestedAt\n    waitingSince\n    expiresAt\n    viewed\n    reminders\n    submittedOn\n    outcomes {\n      id\n      outcome\n      heardOn\n    }\n    owesThanks\n    everThanked\n    owes\n    can\n    changedAt\n  }\n": types.ReferralCardFragmentDoc,
    "\n  fragment ReferralWhole on Referral {\n    ...ReferralCard\n    preparation\n    package {\n      company\n      role\n      department\n      whyMe\n      whyCompany\n      talkingPoints\n      resume {\n        fileId\n        version\n        fileName\n        bytes\n        url\n      }\n      profileLink\n      jobLink\n    }\n    message\n    opportunityId\n    openingId\n    link {\n      url\n      expiresAt\n    }\n    timeline {\n      id\n      kind\n      by\n      at\n      text\n      outcome\n      on\n      step\n    }\n    advice {\n      suggestedPath\n      standing {\n        closeness\n        lastInteractionOn\n        doNotContact\n      }\n      hints\n      blocks {\n        code\n        message\n        rule\n      }\n    }\n  }\n": types.ReferralWholeFragmentDoc,
    "\n  fragment ReferralAnswer on ReferralPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    referral {\n      ...ReferralWhole\n    }\n  }\n": types.ReferralAnswerFragmentDoc,
    "\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.DraftReferralDocument,
    "\n  mutation ChooseReferralPath($input: ChoosePathInput!) {\n    chooseReferralPath(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.ChooseReferralPathDocument,
    "\n  mutation SetPreparation($input: PreparationInput!) {\n    setPreparation(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.SetPreparationDocument,
    "\n  mutation PreparePackage($input: PackageInput!) {\n    preparePackage(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.PreparePackageDocument,
    "\n  mutation RequestReferral($input: RequestReferralInput!) {\n    requestReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.RequestReferralDocument,
    "\n  mutation ReviseReferral($input: ReviseInput!) {\n    reviseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.ReviseReferralDocument,
    "\n  mutation WithdrawReferral($input: ReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.WithdrawReferralDocument,
    "\n  mutation ThankReferrer($input: AnswerInput!) {\n    thankReferrer(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.ThankReferrerDocument,
    "\n  mutation OfferHelp($input: AnswerInput!) {\n    offerHelp(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.OfferHelpDocument,
    "\n  mutation CloseReferral($input: ReferralInput!) {\n    closeReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n": types.CloseReferralDocument,
    "\n  query MemberReferrers($search: String!, $first: Int!) {\n    memberReferrers(search: $search, first: $first) {\n      id\n      name\n      roles\n      isFull\n    }\n  }\n": types.MemberReferrersDocument,
    "\n  query ContactStanding($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n      company\n      position\n      closeness\n      doNotContact\n      lastInteraction {\n        on\n        channel\n        summary\n      }\n    }\n  }\n": types.ContactStandingDocument,
    "\n  query DirectAsk {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          guardrails {\n            directAskWithinDays\n          }\n        }\n      }\n    }\n  }\n": types.DirectAskDocument,
    "\n  query StartHelpers($id: ID!) {\n    opportunity(id: $id) {\n      id\n      helpers {\n        contacts {\n          isNow\n          position\n          contact {\n            id\n            name\n            company\n          }\n        }\n      }\n    }\n  }\n": types.StartHelpersDocument,
    "\n  query Resumes {\n    resumes {\n      id\n      name\n      removed\n      versions {\n        fileId\n        version\n        fileName\n        bytes\n        uploadedAt\n        url\n      }\n    }\n  }\n": types.ResumesDocument,
    "\n  mutation RenameResume($input: RenameResumeInput!) {\n    renameResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      resume {\n        id\n        name\n      }\n    }\n  }\n": types.RenameResumeDocument,
    "\n  mutation RemoveResume($input: ResumeInput!) {\n    removeResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RemoveResumeDocument,
    "\n  mutation ChangeProfile($input: ProfileInput!) {\n    changeProfile(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        name\n      }\n    }\n  }\n": types.ChangeProfileDocument,
    "\n  mutation SetTimeZone($input: TimeZoneInput!) {\n    setTimeZone(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        timeZone\n        locale\n        today\n      }\n    }\n  }\n": types.SetTimeZoneDocument,
    "\n  mutation SetDigest($input: DigestInput!) {\n    setDigest(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        digest {\n          ...DigestFields\n        }\n        digestEvenIfEmpty\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n": types.SetDigestDocument,
    "\n  mutation SetQuietHours($input: QuietHoursInput!) {\n    setQuietHours(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        quietHours {\n          fromHour\n          toHour\n          chosen\n        }\n      }\n    }\n  }\n": types.SetQuietHoursDocument,
    "\n  mutation SendDigestNow {\n    sendDigestNow {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n      }\n    }\n  }\n": types.SendDigestNowDocument,
    "\n  fragment ViewerOutcome on ViewerPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n": types.ViewerOutcomeFragmentDoc,
    "\n  fragment MailWishesFields on MailWishes {\n    digest\n    reminders\n    notices\n    suppression {\n      reason\n      since\n    }\n  }\n": types.MailWishesFieldsFragmentDoc,
    "\n  fragment DigestFields on DigestPreferences {\n    frequency\n    weekday\n    localHour\n    localMinute\n  }\n": types.DigestFieldsFragmentDoc,
    "\n  mutation SetSharing($input: SetSharingInput!) {\n    setSharing(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      changed\n      contacts {\n        id\n        shares {\n          cohort {\n            id\n            name\n          }\n          level\n          shownName\n          shownCompany\n        }\n      }\n    }\n  }\n": types.SetSharingDocument,
    "\n  query SharePreview($cohortId: ID!, $first: Int) {\n    sharePreview(cohortId: $cohortId) {\n      cohort {\n        id\n        name\n      }\n      named\n      companyOnly\n      hidden\n      companies {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n      shares(first: $first) {\n        contact {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n": types.SharePreviewDocument,
    "\n  query SharingDefault {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          sharingDefault\n        }\n      }\n    }\n  }\n": types.SharingDefaultDocument,
    "\n  fragment TemplateFields on MessageTemplate {\n    kind\n    text\n    isOwn\n    fields\n  }\n": types.TemplateFieldsFragmentDoc,
    "\n  fragment TemplateAnswer on TemplatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    template {\n      ...TemplateFields\n    }\n  }\n": types.TemplateAnswerFragmentDoc,
    "\n  query Templates {\n    templates {\n      ...TemplateFields\n    }\n  }\n": types.TemplatesDocument,
    "\n  query PreviewTemplate($kind: TemplateKind!, $text: String!) {\n    previewTemplate(kind: $kind, text: $text) {\n      text\n      unknown\n    }\n  }\n": types.PreviewTemplateDocument,
    "\n  mutation ChangeTemplate($input: TemplateInput!) {\n    changeTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n": types.ChangeTemplateDocument,
    "\n  mutation ResetTemplate($input: ResetTemplateInput!) {\n    resetTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n": types.ResetTemplateDocument,
    "\n  query Today {\n    today {\n      date\n      checkInCount\n      doneToday\n      referralsWaiting {\n        ...ReferralCard\n      }\n      referralsOwed {\n        ...ReferralCard\n      }\n      checkIns {\n        ...ContactRow\n      }\n      snoozed {\n        ...ContactRow\n      }\n      dates {\n        inDays\n        contact {\n          id\n          name\n        }\n        date {\n          id\n          kind\n          label\n          nextOn\n        }\n      }\n      followUps {\n        id\n        interactionId\n        promisedBy\n        text\n        dueOn\n        status\n        contact {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  fragment UpdateFields on NetworkUpdate {\n    id\n    subject\n    body\n    status\n    people\n    reached\n    passedOver\n    refused\n    sentAt\n    draftedAt\n    fields\n    recipients {\n      contactId\n      name\n      company\n      state\n      reason\n      subject\n      text\n      updatesRefused\n    }\n    wouldPass\n  }\n": types.UpdateFieldsFragmentDoc,
    "\n  fragment UpdateAnswer on UpdatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    update {\n      ...UpdateFields\n    }\n  }\n": types.UpdateAnswerFragmentDoc,
    "\n  query NetworkUpdates($first: Int, $after: String) {\n    networkUpdates(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          status\n          people\n          reached\n          passedOver\n          refused\n          draftedAt\n        }\n      }\n    }\n  }\n": types.NetworkUpdatesDocument,
    "\n  query NetworkUpdate($id: ID!) {\n    networkUpdate(id: $id) {\n      ...UpdateFields\n    }\n  }\n": types.NetworkUpdateDocument,
    "\n  query UpdateCandidates($first: Int, $after: String, $filter: ContactFilter) {\n    updateCandidates(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          contactId\n          name\n          company\n          bar\n          until\n        }\n      }\n    }\n  }\n": types.UpdateCandidatesDocument,
    "\n  query PossibleRecipients($filter: ContactFilter) {\n    possibleRecipients(filter: $filter)\n  }\n": types.PossibleRecipientsDocument,
    "\n  query UpdateTags {\n    tags {\n      tag\n      count\n    }\n  }\n": types.UpdateTagsDocument,
    "\n  query UpdatePreview($id: ID!, $contactId: ID!) {\n    updatePreview(id: $id, contactId: $contactId) {\n      contactId\n      subject\n      text\n      missing\n      bar\n    }\n  }\n": types.UpdatePreviewDocument,
    "\n  mutation DraftUpdate($input: UpdateWordsInput!) {\n    draftUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": types.DraftUpdateDocument,
    "\n  mutation ChangeUpdate($input: UpdateWordsInput!) {\n    changeUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": types.ChangeUpdateDocument,
    "\n  mutation ChooseRecipients($input: ChooseRecipientsInput!) {\n    chooseRecipients(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": types.ChooseRecipientsDocument,
    "\n  mutation SendUpdate($input: UpdateWordsInput!) {\n    sendUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": types.SendUpdateDocument,
    "\n  mutation CancelUpdate($input: UpdateInput!) {\n    cancelUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n": types.CancelUpdateDocument,
    "\n  mutation DiscardUpdate($input: UpdateInput!) {\n    discardUpdate(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      update {\n        id\n        status\n      }\n    }\n  }\n": types.DiscardUpdateDocument,
    "\n  query CloseFive($text: String!) {\n    findContacts(text: $text, first: 12) {\n      ...ContactRow\n    }\n    contacts(first: 1, filter: { closeness: [close] }) {\n      totalCount\n    }\n  }\n": types.CloseFiveDocument,
    "\n  fragment WorkspaceSettingsParts on Workspace {\n    id\n    name\n    settings {\n      guardrails {\n        referralAsksPerWeek\n        introductionAsksPerWeek\n        coolDownDays\n        sameTextPerDay\n        unpaidThanks\n        directAskWithinDays\n        mentorAsksPerWeek\n        openingsPerDay\n        newMemberHoldDays\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n      }\n      sharingDefault\n      secondFactor\n    }\n  }\n": types.WorkspaceSettingsPartsFragmentDoc,
    "\n  query WorkspaceSettings {\n    viewer {\n      id\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n": types.WorkspaceSettingsDocument,
    "\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        id\n        name\n      }\n    }\n  }\n": types.RenameWorkspaceDocument,
    "\n  mutation ChangeWorkspaceSettings($input: WorkspaceSettingsInput!) {\n    changeWorkspaceSettings(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n": types.ChangeWorkspaceSettingsDocument,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateWorkspaceDocument,
    "\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.LeaveWorkspaceDocument,
    "\n  subscription Changed {\n    changed {\n      topics\n      contactIds\n      importId\n    }\n  }\n": types.ChangedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    needsFirstAccount\n    viewer {\n      id\n      name\n      email\n      timeZone\n      locale\n      today\n      hasContacts\n      roles\n      emailVerified\n      secondFactorMissing\n      mail {\n        suppression {\n          reason\n        }\n      }\n      cohorts {\n        id\n        name\n      }\n      workspace {\n        id\n        name\n      }\n      workspaces {\n        id\n        name\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n        localMinute\n      }\n      digestEvenIfEmpty\n      away {\n        until\n      }\n      quietHours {\n        fromHour\n        toHour\n        chosen\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    needsFirstAccount\n    viewer {\n      id\n      name\n      email\n      timeZone\n      locale\n      today\n      hasContacts\n      roles\n      emailVerified\n      secondFactorMissing\n      mail {\n        suppression {\n          reason\n        }\n      }\n      cohorts {\n        id\n        name\n      }\n      workspace {\n        id\n        name\n      }\n      workspaces {\n        id\n        name\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n        localMinute\n      }\n      digestEvenIfEmpty\n      away {\n        until\n      }\n      quietHours {\n        fromHour\n        toHour\n        chosen\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting {\n    unseenNotices\n    today {\n      checkInCount\n      followUps {\n        id\n      }\n      referralsWaiting {\n        id\n      }\n      referralsOwed {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Waiting {\n    unseenNotices\n    today {\n      checkInCount\n      followUps {\n        id\n      }\n      referralsWaiting {\n        id\n      }\n      referralsOwed {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($first: Int, $after: String) {\n    audit(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          occurredAt\n          actor\n          sentence\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Audit($first: Int, $after: String) {\n    audit(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          occurredAt\n          actor\n          sentence\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Openings($first: Int, $after: String, $filter: OpeningFilter) {\n    openings(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Openings($first: Int, $after: String, $filter: OpeningFilter) {\n    openings(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDesk {\n    desk {\n      perWeek\n      limit\n      takenThisWeek\n    }\n    mine: openings(first: 1, filter: { mine: true, status: open }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyDesk {\n    desk {\n      perWeek\n      limit\n      takenThisWeek\n    }\n    mine: openings(first: 1, filter: { mine: true, status: open }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDeskLimit($input: DeskLimitInput!) {\n    setDeskLimit(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      desk {\n        perWeek\n        limit\n        takenThisWeek\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetDeskLimit($input: DeskLimitInput!) {\n    setDeskLimit(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      desk {\n        perWeek\n        limit\n        takenThisWeek\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostOpening($input: PostOpeningInput!) {\n    postOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation PostOpening($input: PostOpeningInput!) {\n    postOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOpening($input: PostOpeningInput!) {\n    changeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeOpening($input: PostOpeningInput!) {\n    changeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOpening($input: OpeningInput!) {\n    closeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation CloseOpening($input: OpeningInput!) {\n    closeOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenOpening($input: OpeningInput!) {\n    reopenOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenOpening($input: OpeningInput!) {\n    reopenOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportOpening($input: ReportOpeningInput!) {\n    reportOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ReportOpening($input: ReportOpeningInput!) {\n    reportOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitOpening($input: OpeningInput!) {\n    admitOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AdmitOpening($input: OpeningInput!) {\n    admitOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideOpening($input: OpeningInput!) {\n    hideOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation HideOpening($input: OpeningInput!) {\n    hideOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowOpening($input: OpeningInput!) {\n    showOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ShowOpening($input: OpeningInput!) {\n    showOpening(input: $input) {\n      ...OpeningAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOpenings($search: String!) {\n    openings(first: 5, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          role\n          company\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindOpenings($search: String!) {\n    openings(first: 5, filter: { search: $search }) {\n      edges {\n        node {\n          id\n          role\n          company\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpeningCard on Opening {\n    id\n    isMine\n    company\n    role\n    department\n    location\n    link\n    notes\n    seats\n    seatsFree\n    closesOn\n    status\n    isPast\n    held\n    hiddenBy\n    postedAt\n    myReferralId\n    iReported\n    poster {\n      id\n      name\n    }\n    audience {\n      kind\n      cohorts {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OpeningCard on Opening {\n    id\n    isMine\n    company\n    role\n    department\n    location\n    link\n    notes\n    seats\n    seatsFree\n    closesOn\n    status\n    isPast\n    held\n    hiddenBy\n    postedAt\n    myReferralId\n    iReported\n    poster {\n      id\n      name\n    }\n    audience {\n      kind\n      cohorts {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpeningAnswer on OpeningPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opening {\n      ...OpeningCard\n    }\n  }\n"): (typeof documents)["\n  fragment OpeningAnswer on OpeningPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opening {\n      ...OpeningCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOpenings($open: OpeningFilter, $filled: OpeningFilter, $closed: OpeningFilter) {\n    open: openings(first: 100, filter: $open) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    filled: openings(first: 100, filter: $filled) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    closed: openings(first: 100, filter: $closed) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyOpenings($open: OpeningFilter, $filled: OpeningFilter, $closed: OpeningFilter) {\n    open: openings(first: 100, filter: $open) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    filled: openings(first: 100, filter: $filled) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n    closed: openings(first: 100, filter: $closed) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opening($id: ID!) {\n    opening(id: $id) {\n      ...OpeningCard\n    }\n    opportunities {\n      id\n      source {\n        openingId\n      }\n    }\n  }\n"): (typeof documents)["\n  query Opening($id: ID!) {\n    opening(id: $id) {\n      ...OpeningCard\n    }\n    opportunities {\n      id\n      source {\n        openingId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningsAt($company: String!) {\n    openings(first: 20, filter: { company: $company }) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpeningsAt($company: String!) {\n    openings(first: 20, filter: { company: $company }) {\n      edges {\n        node {\n          ...OpeningCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardStanding {\n    boardStanding {\n      postedToday\n      limit\n      hint\n      heldUntil\n    }\n  }\n"): (typeof documents)["\n  query BoardStanding {\n    boardStanding {\n      postedToday\n      limit\n      hint\n      heldUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningsToModerate {\n    openingsToModerate {\n      ...OpeningCard\n      reports {\n        reporter {\n          id\n          name\n        }\n        reason\n        at\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpeningsToModerate {\n    openingsToModerate {\n      ...OpeningCard\n      reports {\n        reporter {\n          id\n          name\n        }\n        reason\n        at\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedOfMe {\n    referrals(side: referrer) {\n      ...ReferralCard\n      openingId\n    }\n  }\n"): (typeof documents)["\n  query AskedOfMe {\n    referrals(side: referrer) {\n      ...ReferralCard\n      openingId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cohorts {\n    cohorts {\n      ...CohortHead\n    }\n  }\n"): (typeof documents)["\n  query Cohorts {\n    cohorts {\n      ...CohortHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n      members {\n        id\n        name\n        roles\n        joinedOn\n        activity\n      }\n      activity {\n        since\n        until\n        members\n        activeThisWeek\n        figures {\n          name\n          definition\n          value\n          people\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n      members {\n        id\n        name\n        roles\n        joinedOn\n        activity\n      }\n      activity {\n        since\n        until\n        members\n        activeThisWeek\n        figures {\n          name\n          definition\n          value\n          people\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCompanies($id: ID!, $search: String, $first: Int) {\n    cohort(id: $id) {\n      id\n      sharedCompanies(search: $search, first: $first) {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharedCompanies($id: ID!, $search: String, $first: Int) {\n    cohort(id: $id) {\n      id\n      sharedCompanies(search: $search, first: $first) {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortHead on Cohort {\n    id\n    name\n    startsOn\n    endsOn\n    closed\n    memberCount\n    mine\n    coached\n  }\n"): (typeof documents)["\n  fragment CohortHead on Cohort {\n    id\n    name\n    startsOn\n    endsOn\n    closed\n    memberCount\n    mine\n    coached\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CohortOutcome on CohortPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n  }\n"): (typeof documents)["\n  fragment CohortOutcome on CohortPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCohort($input: CohortInput!) {\n    openCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        ...CohortHead\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenCohort($input: CohortInput!) {\n    openCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        ...CohortHead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCohort($input: CohortInput!) {\n    changeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        name\n        startsOn\n        endsOn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeCohort($input: CohortInput!) {\n    changeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        name\n        startsOn\n        endsOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCohort($input: CohortIdInput!) {\n    closeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseCohort($input: CohortIdInput!) {\n    closeCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCohort($input: CohortIdInput!) {\n    reopenCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenCohort($input: CohortIdInput!) {\n    reopenCohort(input: $input) {\n      ...CohortOutcome\n      cohort {\n        id\n        closed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagedCohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n    }\n  }\n"): (typeof documents)["\n  query ManagedCohort($id: ID!) {\n    cohort(id: $id) {\n      ...CohortHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCloseness($input: SetClosenessInput!) {\n    setCloseness(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SetCloseness($input: SetClosenessInput!) {\n    setCloseness(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCadence($input: SetCadenceInput!) {\n    setCadence(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SetCadence($input: SetCadenceInput!) {\n    setCadence(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeCheckIn($input: SnoozeInput!) {\n    snoozeCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SnoozeCheckIn($input: SnoozeInput!) {\n    snoozeCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipCheckIn($input: ContactInput!) {\n    skipCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SkipCheckIn($input: ContactInput!) {\n    skipCheckIn(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTag($input: TagInput!) {\n    addTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AddTag($input: TagInput!) {\n    addTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTag($input: TagInput!) {\n    removeTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTag($input: TagInput!) {\n    removeTag(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveContact($input: ContactInput!) {\n    archiveContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveContact($input: ContactInput!) {\n    archiveContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreContact($input: ContactInput!) {\n    restoreContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreContact($input: ContactInput!) {\n    restoreContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDoNotContact($input: DoNotContactInput!) {\n    setDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SetDoNotContact($input: DoNotContactInput!) {\n    setDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearDoNotContact($input: ContactInput!) {\n    clearDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ClearDoNotContact($input: ContactInput!) {\n    clearDoNotContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindContacts($text: String!, $first: Int) {\n    findContacts(text: $text, first: $first) {\n      id\n      name\n      company\n      position\n    }\n  }\n"): (typeof documents)["\n  query FindContacts($text: String!, $first: Int) {\n    findContacts(text: $text, first: $first) {\n      id\n      name\n      company\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactRow on Contact {\n    id\n    name\n    company\n    position\n    closeness\n    tags\n    archived\n    connectedOn\n    cadence {\n      kind\n      days\n    }\n    checkIn {\n      status\n      nextOn\n      snoozedUntil\n      daysLate\n    }\n    lastInteraction {\n      on\n      channel\n      summary\n    }\n  }\n"): (typeof documents)["\n  fragment ContactRow on Contact {\n    id\n    name\n    company\n    position\n    closeness\n    tags\n    archived\n    connectedOn\n    cadence {\n      kind\n      days\n    }\n    checkIn {\n      status\n      nextOn\n      snoozedUntil\n      daysLate\n    }\n    lastInteraction {\n      on\n      channel\n      summary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactAnswer on ContactPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    contact {\n      ...ContactRow\n    }\n  }\n"): (typeof documents)["\n  fragment ContactAnswer on ContactPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    contact {\n      ...ContactRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryLine on DeliveryMail {\n    id\n    kind\n    state\n    recipient\n    domain\n    createdAt\n    sentAt\n    tries\n    code\n    text\n    nextTryAt\n    returned\n    returnedStatus\n  }\n"): (typeof documents)["\n  fragment DeliveryLine on DeliveryMail {\n    id\n    kind\n    state\n    recipient\n    domain\n    createdAt\n    sentAt\n    tries\n    code\n    text\n    nextTryAt\n    returned\n    returnedStatus\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryAnswer on DeliveryPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mail {\n      ...DeliveryLine\n    }\n  }\n"): (typeof documents)["\n  fragment DeliveryAnswer on DeliveryPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mail {\n      ...DeliveryLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Delivery($first: Int, $after: String, $filter: DeliveryFilterInput) {\n    delivery(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...DeliveryLine\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Delivery($first: Int, $after: String, $filter: DeliveryFilterInput) {\n    delivery(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...DeliveryLine\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliverySummary {\n    deliverySummary {\n      counts {\n        state\n        count\n      }\n      kinds\n      domains\n      pause {\n        silentSince\n        retryAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeliverySummary {\n    deliverySummary {\n      counts {\n        state\n        count\n      }\n      kinds\n      domains\n      pause {\n        silentSince\n        retryAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDelivery($input: DeliveryMailInput!) {\n    retryDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RetryDelivery($input: DeliveryMailInput!) {\n    retryDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendDelivery($input: DeliveryMailInput!) {\n    resendDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ResendDelivery($input: DeliveryMailInput!) {\n    resendDelivery(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDeliveryAside($input: DeliveryMailInput!) {\n    setDeliveryAside(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SetDeliveryAside($input: DeliveryMailInput!) {\n    setDeliveryAside(input: $input) {\n      ...DeliveryAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryLine on HistoryEntry {\n    id\n    type\n    sentence\n    actor\n    occurredAt\n    contacts {\n      id\n      name\n    }\n    changes {\n      field\n      before\n      after\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryLine on HistoryEntry {\n    id\n    type\n    sentence\n    actor\n    occurredAt\n    contacts {\n      id\n      name\n    }\n    changes {\n      field\n      before\n      after\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($first: Int, $after: String) {\n    history(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...HistoryLine\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query History($first: Int, $after: String) {\n    history(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...HistoryLine\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportHead on Import {\n    id\n    fileName\n    status\n    rows\n    processed\n    added\n    changed\n    unchanged\n    refused\n    kept\n    startedAt\n    finishedAt\n    preview {\n      rows\n      willAdd\n      willChange\n      unchanged\n      refused\n      columns {\n        header\n        meaning\n      }\n      sample {\n        line\n        name\n        company\n        position\n        email\n        profileUrl\n        connectedOn\n      }\n      refusals {\n        line\n        name\n        message\n        column\n        raw\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ImportHead on Import {\n    id\n    fileName\n    status\n    rows\n    processed\n    added\n    changed\n    unchanged\n    refused\n    kept\n    startedAt\n    finishedAt\n    preview {\n      rows\n      willAdd\n      willChange\n      unchanged\n      refused\n      columns {\n        header\n        meaning\n      }\n      sample {\n        line\n        name\n        company\n        position\n        email\n        profileUrl\n        connectedOn\n      }\n      refusals {\n        line\n        name\n        message\n        column\n        raw\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportHead\n    }\n  }\n"): (typeof documents)["\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportReport($id: ID!, $first: Int, $after: String, $outcome: RowOutcome) {\n    import(id: $id) {\n      id\n      report(first: $first, after: $after, outcome: $outcome) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            line\n            outcome\n            name\n            message\n            column\n            raw\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportReport($id: ID!, $first: Int, $after: String, $outcome: RowOutcome) {\n    import(id: $id) {\n      id\n      report(first: $first, after: $after, outcome: $outcome) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            line\n            outcome\n            name\n            message\n            column\n            raw\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: ImportInput!) {\n    startImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartImport($input: ImportInput!) {\n    startImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($input: ImportInput!) {\n    undoImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        ...ImportHead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($input: ImportInput!) {\n    discardImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($input: ImportInput!) {\n    discardImport(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      import {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports {\n    imports {\n      id\n      fileName\n      status\n      rows\n      added\n      changed\n      refused\n      startedAt\n      finishedAt\n    }\n  }\n"): (typeof documents)["\n  query Imports {\n    imports {\n      id\n      fileName\n      status\n      rows\n      added\n      changed\n      refused\n      startedAt\n      finishedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LogInteraction($input: LogInteractionInput!) {\n    logInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractInteraction($input: InteractionInput!) {\n    retractInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetractInteraction($input: InteractionInput!) {\n    retractInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreInteraction($input: InteractionInput!) {\n    restoreInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreInteraction($input: InteractionInput!) {\n    restoreInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectInteraction($input: CorrectInteractionInput!) {\n    correctInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectInteraction($input: CorrectInteractionInput!) {\n    correctInteraction(input: $input) {\n      ...InteractionAnswer\n      contacts {\n        ...ContactRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReply($input: ReplyInput!) {\n    recordReply(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RecordReply($input: ReplyInput!) {\n    recordReply(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleFollowUp($input: SettleFollowUpInput!) {\n    settleFollowUp(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SettleFollowUp($input: SettleFollowUpInput!) {\n    settleFollowUp(input: $input) {\n      ...InteractionAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InteractionRow on Interaction {\n    id\n    contacts {\n      id\n      name\n    }\n    channel\n    kind\n    direction\n    happenedOn\n    summary\n    outcome\n    helpGiven\n    helpReceived\n    repliedOn\n    retracted\n    corrected\n    loggedAt\n    followUps {\n      id\n      interactionId\n      promisedBy\n      text\n      dueOn\n      status\n      contact {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InteractionRow on Interaction {\n    id\n    contacts {\n      id\n      name\n    }\n    channel\n    kind\n    direction\n    happenedOn\n    summary\n    outcome\n    helpGiven\n    helpReceived\n    repliedOn\n    retracted\n    corrected\n    loggedAt\n    followUps {\n      id\n      interactionId\n      promisedBy\n      text\n      dueOn\n      status\n      contact {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InteractionAnswer on InteractionPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    interaction {\n      ...InteractionRow\n    }\n  }\n"): (typeof documents)["\n  fragment InteractionAnswer on InteractionPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    interaction {\n      ...InteractionRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationLine on Invitation {\n    id\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    status\n    invitedBy\n    issuedAt\n    expiresAt\n    link\n  }\n"): (typeof documents)["\n  fragment InvitationLine on Invitation {\n    id\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    status\n    invitedBy\n    issuedAt\n    expiresAt\n    link\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations($status: InvitationStatus) {\n    invitations(status: $status) {\n      ...InvitationLine\n    }\n  }\n"): (typeof documents)["\n  query Invitations($status: InvitationStatus) {\n    invitations(status: $status) {\n      ...InvitationLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMembers($input: InviteInput!) {\n    inviteMembers(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      rows {\n        line\n        email\n        outcome\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMembers($input: InviteInput!) {\n    inviteMembers(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      rows {\n        line\n        email\n        outcome\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: InvitationInput!) {\n    resendInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($input: InvitationInput!) {\n    revokeInvitation(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      invitation {\n        ...InvitationLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailWishes {\n    viewer {\n      id\n      email\n      mail {\n        ...MailWishesFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query MailWishes {\n    viewer {\n      id\n      email\n      mail {\n        ...MailWishesFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GoAway($input: GoAwayInput!) {\n    goAway(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComeBack($input: ComeBackInput!) {\n    comeBack(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ComeBack($input: ComeBackInput!) {\n    comeBack(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        away {\n          until\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMailStream($input: MailStreamInput!) {\n    setMailStream(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n        digest {\n          ...DigestFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetMailStream($input: MailStreamInput!) {\n    setMailStream(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n        digest {\n          ...DigestFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AllowMail($input: AllowMailInput!) {\n    allowMail(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AllowMail($input: AllowMailInput!) {\n    allowMail(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextDigest($wishes: DigestPreviewInput) {\n    digestPreview(wishes: $wishes) {\n      none\n      at\n      date\n      timeZone\n      waitsForQuiet\n      subject\n      html\n    }\n  }\n"): (typeof documents)["\n  query NextDigest($wishes: DigestPreviewInput) {\n    digestPreview(wishes: $wishes) {\n      none\n      at\n      date\n      timeZone\n      waitsForQuiet\n      subject\n      html\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mail($id: ID!) {\n    mail(id: $id) {\n      id\n      kind\n      to\n      subject\n      state\n      createdAt\n      sentAt\n      text\n      html\n      headers\n      lastError\n    }\n  }\n"): (typeof documents)["\n  query Mail($id: ID!) {\n    mail(id: $id) {\n      id\n      kind\n      to\n      subject\n      state\n      createdAt\n      sentAt\n      text\n      html\n      headers\n      lastError\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendMail($input: MailInput!) {\n    resendMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResendMail($input: MailInput!) {\n    resendMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissMail($input: MailInput!) {\n    dismissMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DismissMail($input: MailInput!) {\n    dismissMail(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailbox($first: Int, $after: String) {\n    mailbox(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          state\n          createdAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mailbox($first: Int, $after: String) {\n    mailbox(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          state\n          createdAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberRow on Member {\n    id\n    name\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    joinedOn\n    activity\n    hasSecondFactor\n    you\n  }\n"): (typeof documents)["\n  fragment MemberRow on Member {\n    id\n    name\n    email\n    roles\n    cohorts {\n      id\n      name\n    }\n    joinedOn\n    activity\n    hasSecondFactor\n    you\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberAnswer on MemberPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    member {\n      ...MemberRow\n    }\n  }\n"): (typeof documents)["\n  fragment MemberAnswer on MemberPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    member {\n      ...MemberRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($first: Int, $after: String, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...MemberRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members($first: Int, $after: String, $filter: MemberFilter) {\n    members(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...MemberRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminCount {\n    members(first: 1, filter: { role: admin }) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AdminCount {\n    members(first: 1, filter: { role: admin }) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoles($input: RolesInput!) {\n    changeRoles(input: $input) {\n      ...MemberAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeRoles($input: RolesInput!) {\n    changeRoles(input: $input) {\n      ...MemberAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: MemberInput!) {\n    removeMember(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: MemberInput!) {\n    removeMember(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutIntoCohort($input: CohortPlaceInput!) {\n    putIntoCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation PutIntoCohort($input: CohortPlaceInput!) {\n    putIntoCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOutOfCohort($input: CohortPlaceInput!) {\n    takeOutOfCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation TakeOutOfCohort($input: CohortPlaceInput!) {\n    takeOutOfCohort(input: $input) {\n      ...MemberAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MentorshipFields on Mentorship {\n    id\n    side\n    other {\n      id\n      name\n    }\n    status\n    purpose\n    reason\n    words\n    requestedAt\n    changedAt\n    sessions {\n      id\n      status\n      startsAt\n      minutes\n      date\n      time\n      timeZone\n      topic\n      place\n      reason\n      hasBegun\n      canBeHeld\n    }\n  }\n"): (typeof documents)["\n  fragment MentorshipFields on Mentorship {\n    id\n    side\n    other {\n      id\n      name\n    }\n    status\n    purpose\n    reason\n    words\n    requestedAt\n    changedAt\n    sessions {\n      id\n      status\n      startsAt\n      minutes\n      date\n      time\n      timeZone\n      topic\n      place\n      reason\n      hasBegun\n      canBeHeld\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MentorshipAnswer on MentorshipPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mentorship {\n      ...MentorshipFields\n    }\n  }\n"): (typeof documents)["\n  fragment MentorshipAnswer on MentorshipPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    mentorship {\n      ...MentorshipFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentoring {\n    mentors {\n      id\n      name\n    }\n    mentorships {\n      ...MentorshipFields\n    }\n  }\n"): (typeof documents)["\n  query Mentoring {\n    mentors {\n      id\n      name\n    }\n    mentorships {\n      ...MentorshipFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestMentorship($input: RequestMentorshipInput!) {\n    requestMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RequestMentorship($input: RequestMentorshipInput!) {\n    requestMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptMentorship($input: MentorshipInput!) {\n    acceptMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptMentorship($input: MentorshipInput!) {\n    acceptMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineMentorship($input: MentorshipWordsInput!) {\n    declineMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineMentorship($input: MentorshipWordsInput!) {\n    declineMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMentorship($input: MentorshipInput!) {\n    withdrawMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawMentorship($input: MentorshipInput!) {\n    withdrawMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMentorship($input: MentorshipWordsInput!) {\n    endMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation EndMentorship($input: MentorshipWordsInput!) {\n    endMentorship(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleSession($input: SessionPlanInput!) {\n    scheduleSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleSession($input: SessionPlanInput!) {\n    scheduleSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveSession($input: SessionPlanInput!) {\n    moveSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation MoveSession($input: SessionPlanInput!) {\n    moveSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelSession($input: SessionReasonInput!) {\n    cancelSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation CancelSession($input: SessionReasonInput!) {\n    cancelSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreSession($input: SessionInput!) {\n    restoreSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreSession($input: SessionInput!) {\n    restoreSession(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSessionHeld($input: SessionInput!) {\n    recordSessionHeld(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSessionHeld($input: SessionInput!) {\n    recordSessionHeld(input: $input) {\n      ...MentorshipAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int, $after: String) {\n    notices(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          at\n          isUnseen\n          waits\n          referralId\n          openingId\n          mentorshipId\n          startsAt\n          who\n          company\n          role\n          outcome\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notices($first: Int, $after: String) {\n    notices(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          at\n          isUnseen\n          waits\n          referralId\n          openingId\n          mentorshipId\n          startsAt\n          who\n          company\n          role\n          outcome\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeeNotices {\n    seeNotices {\n      ok\n      unseen\n      refusal {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SeeNotices {\n    seeNotices {\n      ok\n      unseen\n      refusal {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOpportunity($input: AddOpportunityInput!) {\n    addOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AddOpportunity($input: AddOpportunityInput!) {\n    addOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOpportunity($input: ChangeOpportunityInput!) {\n    changeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeOpportunity($input: ChangeOpportunityInput!) {\n    changeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveOpportunity($input: MoveOpportunityInput!) {\n    moveOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation MoveOpportunity($input: MoveOpportunityInput!) {\n    moveOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOpportunitySource($input: OpportunitySourceInput!) {\n    recordOpportunitySource(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RecordOpportunitySource($input: OpportunitySourceInput!) {\n    recordOpportunitySource(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOpportunityDate($input: OpportunityDateInput!) {\n    addOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AddOpportunityDate($input: OpportunityDateInput!) {\n    addOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOpportunityDate($input: OpportunityPartInput!) {\n    removeOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOpportunityDate($input: OpportunityPartInput!) {\n    removeOpportunityDate(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNextStep($input: NextStepInput!) {\n    setNextStep(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SetNextStep($input: NextStepInput!) {\n    setNextStep(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOpportunity($input: OpportunityInput!) {\n    removeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOpportunity($input: OpportunityInput!) {\n    removeOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreOpportunity($input: OpportunityInput!) {\n    restoreOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreOpportunity($input: OpportunityInput!) {\n    restoreOpportunity(input: $input) {\n      ...OpportunityAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOpportunities {\n    opportunities {\n      id\n      role\n      company\n    }\n  }\n"): (typeof documents)["\n  query FindOpportunities {\n    opportunities {\n      id\n      role\n      company\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityCard on Opportunity {\n    id\n    company\n    role\n    department\n    location\n    link\n    notes\n    stage\n    removed\n    addedAt\n    movedAt\n    source {\n      kind\n      contactId\n      openingId\n      gatheringId\n      name\n      where\n    }\n    nextStep {\n      text\n      dueOn\n    }\n    dates {\n      id\n      label\n      day\n    }\n    referrals {\n      id\n      status\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityCard on Opportunity {\n    id\n    company\n    role\n    department\n    location\n    link\n    notes\n    stage\n    removed\n    addedAt\n    movedAt\n    source {\n      kind\n      contactId\n      openingId\n      gatheringId\n      name\n      where\n    }\n    nextStep {\n      text\n      dueOn\n    }\n    dates {\n      id\n      label\n      day\n    }\n    referrals {\n      id\n      status\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpportunityAnswer on OpportunityPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opportunity {\n      ...OpportunityCard\n    }\n  }\n"): (typeof documents)["\n  fragment OpportunityAnswer on OpportunityPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    opportunity {\n      ...OpportunityCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadJobText($text: String!) {\n    readJobText(text: $text) {\n      company\n      role\n      department\n      location\n      link\n      notes\n    }\n  }\n"): (typeof documents)["\n  query ReadJobText($text: String!) {\n    readJobText(text: $text) {\n      company\n      role\n      department\n      location\n      link\n      notes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunities {\n    opportunities {\n      ...OpportunityCard\n    }\n  }\n"): (typeof documents)["\n  query Opportunities {\n    opportunities {\n      ...OpportunityCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      ...OpportunityCard\n      referrals {\n        ...ReferralCard\n      }\n      helpers {\n        contacts {\n          contact {\n            id\n            name\n            closeness\n            lastInteraction {\n              on\n            }\n          }\n          isNow\n          position\n        }\n        paths {\n          cohort {\n            id\n            name\n          }\n          paths\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Opportunity($id: ID!) {\n    opportunity(id: $id) {\n      ...OpportunityCard\n      referrals {\n        ...ReferralCard\n      }\n      helpers {\n        contacts {\n          contact {\n            id\n            name\n            closeness\n            lastInteraction {\n              on\n            }\n          }\n          isNow\n          position\n        }\n        paths {\n          cohort {\n            id\n            name\n          }\n          paths\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      ...ContactAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tags {\n    tags {\n      tag\n      count\n    }\n  }\n"): (typeof documents)["\n  query Tags {\n    tags {\n      tag\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contacts($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ContactRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contacts($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          ...ContactRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactShares($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          shares {\n            cohort {\n              id\n              name\n            }\n            level\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContactShares($first: Int, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          shares {\n            cohort {\n              id\n              name\n            }\n            level\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AsOf($id: ID!, $date: CalendarDate!) {\n    contact(id: $id) {\n      id\n      asOf(date: $date) {\n        on\n        name\n        company\n        position\n        closeness\n        cadenceDays\n        tags\n        facts\n        lastInteractionOn\n        nextCheckInOn\n        differences\n      }\n    }\n  }\n"): (typeof documents)["\n  query AsOf($id: ID!, $date: CalendarDate!) {\n    contact(id: $id) {\n      id\n      asOf(date: $date) {\n        on\n        name\n        company\n        position\n        closeness\n        cadenceDays\n        tags\n        facts\n        lastInteractionOn\n        nextCheckInOn\n        differences\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFacts on Contact {\n    id\n    facts {\n      id\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment PersonFacts on Contact {\n    id\n    facts {\n      id\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonNotes on Contact {\n    id\n    notes {\n      id\n      text\n      addedAt\n    }\n  }\n"): (typeof documents)["\n  fragment PersonNotes on Contact {\n    id\n    notes {\n      id\n      text\n      addedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonDates on Contact {\n    id\n    importantDates {\n      id\n      kind\n      label\n      month\n      day\n      year\n      nextOn\n    }\n  }\n"): (typeof documents)["\n  fragment PersonDates on Contact {\n    id\n    importantDates {\n      id\n      kind\n      label\n      month\n      day\n      year\n      nextOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonHistory($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...HistoryLine\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonHistory($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...HistoryLine\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactOutcome on ContactPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n"): (typeof documents)["\n  fragment ContactOutcome on ContactPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddFact($input: AddFactInput!) {\n    addFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFact($input: PartInput!) {\n    removeFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveFact($input: PartInput!) {\n    removeFact(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: NoteInput!) {\n    addNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddNote($input: NoteInput!) {\n    addNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveNote($input: PartInput!) {\n    removeNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveNote($input: PartInput!) {\n    removeNote(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonNotes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddImportantDate($input: AddImportantDateInput!) {\n    addImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddImportantDate($input: AddImportantDateInput!) {\n    addImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveImportantDate($input: PartInput!) {\n    removeImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveImportantDate($input: PartInput!) {\n    removeImportantDate(input: $input) {\n      ...ContactOutcome\n      contact {\n        ...PersonDates\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...ContactOutcome\n      contact {\n        id\n        name\n        company\n        position\n        location\n        emails\n        phones\n        links\n        employment {\n          id\n          company\n          position\n          from\n          to\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      ...ContactOutcome\n      contact {\n        id\n        name\n        company\n        position\n        location\n        emails\n        phones\n        links\n        employment {\n          id\n          company\n          position\n          from\n          to\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    contact(id: $id) {\n      ...ContactRow\n      location\n      emails\n      phones\n      links\n      doNotContact\n      updatesRefused\n      addedAt\n      helpGiven\n      helpReceived\n      employment {\n        id\n        company\n        position\n        from\n        to\n      }\n      ...PersonFacts\n      ...PersonNotes\n      ...PersonDates\n      shares {\n        cohort {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n"): (typeof documents)["\n  query Person($id: ID!) {\n    contact(id: $id) {\n      ...ContactRow\n      location\n      emails\n      phones\n      links\n      doNotContact\n      updatesRefused\n      addedAt\n      helpGiven\n      helpReceived\n      employment {\n        id\n        company\n        position\n        from\n        to\n      }\n      ...PersonFacts\n      ...PersonNotes\n      ...PersonDates\n      shares {\n        cohort {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonReferrals($id: ID!) {\n    contact(id: $id) {\n      id\n      referrals {\n        ...ReferralCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonReferrals($id: ID!) {\n    contact(id: $id) {\n      id\n      referrals {\n        ...ReferralCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...InteractionRow\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($id: ID!, $first: Int, $after: String) {\n    contact(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...InteractionRow\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ViewReferral($input: ReferralInput!) {\n    viewReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ViewReferral($input: ReferralInput!) {\n    viewReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskMore($input: AskMoreInput!) {\n    askMore(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AskMore($input: AskMoreInput!) {\n    askMore(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReferral($input: AnswerInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptReferral($input: AnswerInput!) {\n    acceptReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineReferral($input: AnswerInput!) {\n    declineReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineReferral($input: AnswerInput!) {\n    declineReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseReferral($input: AnswerInput!) {\n    releaseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseReferral($input: AnswerInput!) {\n    releaseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReferral($input: SubmitInput!) {\n    submitReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitReferral($input: SubmitInput!) {\n    submitReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RecordOutcome($input: OutcomeInput!) {\n    recordOutcome(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referrals($side: ReferralSide!) {\n    referrals(side: $side) {\n      ...ReferralCard\n    }\n  }\n"): (typeof documents)["\n  query Referrals($side: ReferralSide!) {\n    referrals(side: $side) {\n      ...ReferralCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskStanding {\n    askStanding {\n      referral {\n        used\n        limit\n        hint\n      }\n      thanks {\n        used\n        limit\n        hint\n      }\n    }\n  }\n"): (typeof documents)["\n  query AskStanding {\n    askStanding {\n      referral {\n        used\n        limit\n        hint\n      }\n      thanks {\n        used\n        limit\n        hint\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      ...ReferralWhole\n    }\n  }\n"): (typeof documents)["\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      ...ReferralWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilledTemplate($kind: TemplateKind!, $referralId: ID!) {\n    filledTemplate(kind: $kind, referralId: $referralId) {\n      text\n      missing\n      unknown\n    }\n  }\n"): (typeof documents)["\n  query FilledTemplate($kind: TemplateKind!, $referralId: ID!) {\n    filledTemplate(kind: $kind, referralId: $referralId) {\n      text\n      missing\n      unknown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpportunityKnown($id: ID!) {\n    opportunity(id: $id) {\n      id\n      company\n      role\n      department\n      link\n    }\n  }\n"): (typeof documents)["\n  query OpportunityKnown($id: ID!) {\n    opportunity(id: $id) {\n      id\n      company\n      role\n      department\n      link\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpeningKnown($id: ID!) {\n    opening(id: $id) {\n      id\n      poster {\n        id\n        name\n      }\n      company\n      role\n      department\n      link\n      seatsFree\n      status\n      isPast\n      myReferralId\n    }\n  }\n"): (typeof documents)["\n  query OpeningKnown($id: ID!) {\n    opening(id: $id) {\n      id\n      poster {\n        id\n        name\n      }\n      company\n      role\n      department\n      link\n      seatsFree\n      status\n      isPast\n      myReferralId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralCard on Referral {\n    id\n    side\n    seeker {\n      id\n      name\n    }\n    referrer {\n      kind\n      id\n      name\n      roles\n    }\n    status\n    path\n    way\n    company\n    role\n    requestedAt\n    waitingSince\n    expiresAt\n    viewed\n    reminders\n    submittedOn\n    outcomes {\n      id\n      outcome\n      heardOn\n    }\n    owesThanks\n    everThanked\n    owes\n    can\n    changedAt\n  }\n"): (typeof documents)["\n  fragment ReferralCard on Referral {\n    id\n    side\n    seeker {\n      id\n      name\n    }\n    referrer {\n      kind\n      id\n      name\n      roles\n    }\n    status\n    path\n    way\n    company\n    role\n    requestedAt\n    waitingSince\n    expiresAt\n    viewed\n    reminders\n    submittedOn\n    outcomes {\n      id\n      outcome\n      heardOn\n    }\n    owesThanks\n    everThanked\n    owes\n    can\n    changedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralWhole on Referral {\n    ...ReferralCard\n    preparation\n    package {\n      company\n      role\n      department\n      whyMe\n      whyCompany\n      talkingPoints\n      resume {\n        fileId\n        version\n        fileName\n        bytes\n        url\n      }\n      profileLink\n      jobLink\n    }\n    message\n    opportunityId\n    openingId\n    link {\n      url\n      expiresAt\n    }\n    timeline {\n      id\n      kind\n      by\n      at\n      text\n      outcome\n      on\n      step\n    }\n    advice {\n      suggestedPath\n      standing {\n        closeness\n        lastInteractionOn\n        doNotContact\n      }\n      hints\n      blocks {\n        code\n        message\n        rule\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReferralWhole on Referral {\n    ...ReferralCard\n    preparation\n    package {\n      company\n      role\n      department\n      whyMe\n      whyCompany\n      talkingPoints\n      resume {\n        fileId\n        version\n        fileName\n        bytes\n        url\n      }\n      profileLink\n      jobLink\n    }\n    message\n    opportunityId\n    openingId\n    link {\n      url\n      expiresAt\n    }\n    timeline {\n      id\n      kind\n      by\n      at\n      text\n      outcome\n      on\n      step\n    }\n    advice {\n      suggestedPath\n      standing {\n        closeness\n        lastInteractionOn\n        doNotContact\n      }\n      hints\n      blocks {\n        code\n        message\n        rule\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralAnswer on ReferralPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    referral {\n      ...ReferralWhole\n    }\n  }\n"): (typeof documents)["\n  fragment ReferralAnswer on ReferralPayload {\n    ok\n    isStale\n    refusal {\n      code\n      message\n      field\n    }\n    referral {\n      ...ReferralWhole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation DraftReferral($input: DraftReferralInput!) {\n    draftReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseReferralPath($input: ChoosePathInput!) {\n    chooseReferralPath(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseReferralPath($input: ChoosePathInput!) {\n    chooseReferralPath(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPreparation($input: PreparationInput!) {\n    setPreparation(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SetPreparation($input: PreparationInput!) {\n    setPreparation(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreparePackage($input: PackageInput!) {\n    preparePackage(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation PreparePackage($input: PackageInput!) {\n    preparePackage(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReferral($input: RequestReferralInput!) {\n    requestReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation RequestReferral($input: RequestReferralInput!) {\n    requestReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseReferral($input: ReviseInput!) {\n    reviseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseReferral($input: ReviseInput!) {\n    reviseReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReferral($input: ReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawReferral($input: ReferralInput!) {\n    withdrawReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ThankReferrer($input: AnswerInput!) {\n    thankReferrer(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ThankReferrer($input: AnswerInput!) {\n    thankReferrer(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferHelp($input: AnswerInput!) {\n    offerHelp(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation OfferHelp($input: AnswerInput!) {\n    offerHelp(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseReferral($input: ReferralInput!) {\n    closeReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation CloseReferral($input: ReferralInput!) {\n    closeReferral(input: $input) {\n      ...ReferralAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberReferrers($search: String!, $first: Int!) {\n    memberReferrers(search: $search, first: $first) {\n      id\n      name\n      roles\n      isFull\n    }\n  }\n"): (typeof documents)["\n  query MemberReferrers($search: String!, $first: Int!) {\n    memberReferrers(search: $search, first: $first) {\n      id\n      name\n      roles\n      isFull\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactStanding($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n      company\n      position\n      closeness\n      doNotContact\n      lastInteraction {\n        on\n        channel\n        summary\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContactStanding($id: ID!) {\n    contact(id: $id) {\n      id\n      name\n      company\n      position\n      closeness\n      doNotContact\n      lastInteraction {\n        on\n        channel\n        summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectAsk {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          guardrails {\n            directAskWithinDays\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectAsk {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          guardrails {\n            directAskWithinDays\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartHelpers($id: ID!) {\n    opportunity(id: $id) {\n      id\n      helpers {\n        contacts {\n          isNow\n          position\n          contact {\n            id\n            name\n            company\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StartHelpers($id: ID!) {\n    opportunity(id: $id) {\n      id\n      helpers {\n        contacts {\n          isNow\n          position\n          contact {\n            id\n            name\n            company\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Resumes {\n    resumes {\n      id\n      name\n      removed\n      versions {\n        fileId\n        version\n        fileName\n        bytes\n        uploadedAt\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query Resumes {\n    resumes {\n      id\n      name\n      removed\n      versions {\n        fileId\n        version\n        fileName\n        bytes\n        uploadedAt\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameResume($input: RenameResumeInput!) {\n    renameResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      resume {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameResume($input: RenameResumeInput!) {\n    renameResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      resume {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveResume($input: ResumeInput!) {\n    removeResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveResume($input: ResumeInput!) {\n    removeResume(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProfile($input: ProfileInput!) {\n    changeProfile(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeProfile($input: ProfileInput!) {\n    changeProfile(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTimeZone($input: TimeZoneInput!) {\n    setTimeZone(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        timeZone\n        locale\n        today\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTimeZone($input: TimeZoneInput!) {\n    setTimeZone(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        timeZone\n        locale\n        today\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDigest($input: DigestInput!) {\n    setDigest(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        digest {\n          ...DigestFields\n        }\n        digestEvenIfEmpty\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetDigest($input: DigestInput!) {\n    setDigest(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        digest {\n          ...DigestFields\n        }\n        digestEvenIfEmpty\n        mail {\n          ...MailWishesFields\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetQuietHours($input: QuietHoursInput!) {\n    setQuietHours(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        quietHours {\n          fromHour\n          toHour\n          chosen\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetQuietHours($input: QuietHoursInput!) {\n    setQuietHours(input: $input) {\n      ...ViewerOutcome\n      viewer {\n        id\n        quietHours {\n          fromHour\n          toHour\n          chosen\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendDigestNow {\n    sendDigestNow {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendDigestNow {\n    sendDigestNow {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      mail {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerOutcome on ViewerPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerOutcome on ViewerPayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailWishesFields on MailWishes {\n    digest\n    reminders\n    notices\n    suppression {\n      reason\n      since\n    }\n  }\n"): (typeof documents)["\n  fragment MailWishesFields on MailWishes {\n    digest\n    reminders\n    notices\n    suppression {\n      reason\n      since\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DigestFields on DigestPreferences {\n    frequency\n    weekday\n    localHour\n    localMinute\n  }\n"): (typeof documents)["\n  fragment DigestFields on DigestPreferences {\n    frequency\n    weekday\n    localHour\n    localMinute\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSharing($input: SetSharingInput!) {\n    setSharing(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      changed\n      contacts {\n        id\n        shares {\n          cohort {\n            id\n            name\n          }\n          level\n          shownName\n          shownCompany\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetSharing($input: SetSharingInput!) {\n    setSharing(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      changed\n      contacts {\n        id\n        shares {\n          cohort {\n            id\n            name\n          }\n          level\n          shownName\n          shownCompany\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharePreview($cohortId: ID!, $first: Int) {\n    sharePreview(cohortId: $cohortId) {\n      cohort {\n        id\n        name\n      }\n      named\n      companyOnly\n      hidden\n      companies {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n      shares(first: $first) {\n        contact {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharePreview($cohortId: ID!, $first: Int) {\n    sharePreview(cohortId: $cohortId) {\n      cohort {\n        id\n        name\n      }\n      named\n      companyOnly\n      hidden\n      companies {\n        company\n        paths\n        people {\n          name\n          owner {\n            id\n            name\n          }\n        }\n      }\n      shares(first: $first) {\n        contact {\n          id\n          name\n        }\n        level\n        shownName\n        shownCompany\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharingDefault {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          sharingDefault\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SharingDefault {\n    viewer {\n      id\n      workspace {\n        id\n        settings {\n          sharingDefault\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateFields on MessageTemplate {\n    kind\n    text\n    isOwn\n    fields\n  }\n"): (typeof documents)["\n  fragment TemplateFields on MessageTemplate {\n    kind\n    text\n    isOwn\n    fields\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateAnswer on TemplatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    template {\n      ...TemplateFields\n    }\n  }\n"): (typeof documents)["\n  fragment TemplateAnswer on TemplatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    template {\n      ...TemplateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Templates {\n    templates {\n      ...TemplateFields\n    }\n  }\n"): (typeof documents)["\n  query Templates {\n    templates {\n      ...TemplateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewTemplate($kind: TemplateKind!, $text: String!) {\n    previewTemplate(kind: $kind, text: $text) {\n      text\n      unknown\n    }\n  }\n"): (typeof documents)["\n  query PreviewTemplate($kind: TemplateKind!, $text: String!) {\n    previewTemplate(kind: $kind, text: $text) {\n      text\n      unknown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTemplate($input: TemplateInput!) {\n    changeTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeTemplate($input: TemplateInput!) {\n    changeTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetTemplate($input: ResetTemplateInput!) {\n    resetTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ResetTemplate($input: ResetTemplateInput!) {\n    resetTemplate(input: $input) {\n      ...TemplateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today {\n    today {\n      date\n      checkInCount\n      doneToday\n      referralsWaiting {\n        ...ReferralCard\n      }\n      referralsOwed {\n        ...ReferralCard\n      }\n      checkIns {\n        ...ContactRow\n      }\n      snoozed {\n        ...ContactRow\n      }\n      dates {\n        inDays\n        contact {\n          id\n          name\n        }\n        date {\n          id\n          kind\n          label\n          nextOn\n        }\n      }\n      followUps {\n        id\n        interactionId\n        promisedBy\n        text\n        dueOn\n        status\n        contact {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Today {\n    today {\n      date\n      checkInCount\n      doneToday\n      referralsWaiting {\n        ...ReferralCard\n      }\n      referralsOwed {\n        ...ReferralCard\n      }\n      checkIns {\n        ...ContactRow\n      }\n      snoozed {\n        ...ContactRow\n      }\n      dates {\n        inDays\n        contact {\n          id\n          name\n        }\n        date {\n          id\n          kind\n          label\n          nextOn\n        }\n      }\n      followUps {\n        id\n        interactionId\n        promisedBy\n        text\n        dueOn\n        status\n        contact {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdateFields on NetworkUpdate {\n    id\n    subject\n    body\n    status\n    people\n    reached\n    passedOver\n    refused\n    sentAt\n    draftedAt\n    fields\n    recipients {\n      contactId\n      name\n      company\n      state\n      reason\n      subject\n      text\n      updatesRefused\n    }\n    wouldPass\n  }\n"): (typeof documents)["\n  fragment UpdateFields on NetworkUpdate {\n    id\n    subject\n    body\n    status\n    people\n    reached\n    passedOver\n    refused\n    sentAt\n    draftedAt\n    fields\n    recipients {\n      contactId\n      name\n      company\n      state\n      reason\n      subject\n      text\n      updatesRefused\n    }\n    wouldPass\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdateAnswer on UpdatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    update {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  fragment UpdateAnswer on UpdatePayload {\n    ok\n    refusal {\n      code\n      message\n      field\n    }\n    update {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkUpdates($first: Int, $after: String) {\n    networkUpdates(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          status\n          people\n          reached\n          passedOver\n          refused\n          draftedAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NetworkUpdates($first: Int, $after: String) {\n    networkUpdates(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          subject\n          status\n          people\n          reached\n          passedOver\n          refused\n          draftedAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkUpdate($id: ID!) {\n    networkUpdate(id: $id) {\n      ...UpdateFields\n    }\n  }\n"): (typeof documents)["\n  query NetworkUpdate($id: ID!) {\n    networkUpdate(id: $id) {\n      ...UpdateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdateCandidates($first: Int, $after: String, $filter: ContactFilter) {\n    updateCandidates(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          contactId\n          name\n          company\n          bar\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UpdateCandidates($first: Int, $after: String, $filter: ContactFilter) {\n    updateCandidates(first: $first, after: $after, filter: $filter) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          contactId\n          name\n          company\n          bar\n          until\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossibleRecipients($filter: ContactFilter) {\n    possibleRecipients(filter: $filter)\n  }\n"): (typeof documents)["\n  query PossibleRecipients($filter: ContactFilter) {\n    possibleRecipients(filter: $filter)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdateTags {\n    tags {\n      tag\n      count\n    }\n  }\n"): (typeof documents)["\n  query UpdateTags {\n    tags {\n      tag\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UpdatePreview($id: ID!, $contactId: ID!) {\n    updatePreview(id: $id, contactId: $contactId) {\n      contactId\n      subject\n      text\n      missing\n      bar\n    }\n  }\n"): (typeof documents)["\n  query UpdatePreview($id: ID!, $contactId: ID!) {\n    updatePreview(id: $id, contactId: $contactId) {\n      contactId\n      subject\n      text\n      missing\n      bar\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftUpdate($input: UpdateWordsInput!) {\n    draftUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation DraftUpdate($input: UpdateWordsInput!) {\n    draftUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeUpdate($input: UpdateWordsInput!) {\n    changeUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeUpdate($input: UpdateWordsInput!) {\n    changeUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseRecipients($input: ChooseRecipientsInput!) {\n    chooseRecipients(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseRecipients($input: ChooseRecipientsInput!) {\n    chooseRecipients(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendUpdate($input: UpdateWordsInput!) {\n    sendUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation SendUpdate($input: UpdateWordsInput!) {\n    sendUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelUpdate($input: UpdateInput!) {\n    cancelUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"): (typeof documents)["\n  mutation CancelUpdate($input: UpdateInput!) {\n    cancelUpdate(input: $input) {\n      ...UpdateAnswer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardUpdate($input: UpdateInput!) {\n    discardUpdate(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      update {\n        id\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardUpdate($input: UpdateInput!) {\n    discardUpdate(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n      update {\n        id\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CloseFive($text: String!) {\n    findContacts(text: $text, first: 12) {\n      ...ContactRow\n    }\n    contacts(first: 1, filter: { closeness: [close] }) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query CloseFive($text: String!) {\n    findContacts(text: $text, first: 12) {\n      ...ContactRow\n    }\n    contacts(first: 1, filter: { closeness: [close] }) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkspaceSettingsParts on Workspace {\n    id\n    name\n    settings {\n      guardrails {\n        referralAsksPerWeek\n        introductionAsksPerWeek\n        coolDownDays\n        sameTextPerDay\n        unpaidThanks\n        directAskWithinDays\n        mentorAsksPerWeek\n        openingsPerDay\n        newMemberHoldDays\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n      }\n      sharingDefault\n      secondFactor\n    }\n  }\n"): (typeof documents)["\n  fragment WorkspaceSettingsParts on Workspace {\n    id\n    name\n    settings {\n      guardrails {\n        referralAsksPerWeek\n        introductionAsksPerWeek\n        coolDownDays\n        sameTextPerDay\n        unpaidThanks\n        directAskWithinDays\n        mentorAsksPerWeek\n        openingsPerDay\n        newMemberHoldDays\n      }\n      digest {\n        frequency\n        weekday\n        localHour\n      }\n      sharingDefault\n      secondFactor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceSettings {\n    viewer {\n      id\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkspaceSettings {\n    viewer {\n      id\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenameWorkspace($input: RenameWorkspaceInput!) {\n    renameWorkspace(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeWorkspaceSettings($input: WorkspaceSettingsInput!) {\n    changeWorkspaceSettings(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeWorkspaceSettings($input: WorkspaceSettingsInput!) {\n    changeWorkspaceSettings(input: $input) {\n      ok\n      isStale\n      refusal {\n        code\n        message\n        field\n      }\n      workspace {\n        ...WorkspaceSettingsParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {\n    leaveWorkspace(input: $input) {\n      ok\n      refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changed {\n    changed {\n      topics\n      contactIds\n      importId\n    }\n  }\n"): (typeof documents)["\n  subscription Changed {\n    changed {\n      topics\n      contactIds\n      importId\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;