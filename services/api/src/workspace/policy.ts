import type { CohortId, UserId, WorkspaceId } from '@kith/kernel'
import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'
import { coaches, runsTheWorkspace } from '../graphql/roles.ts'
import type { ApiViewer } from '../graphql/viewer.ts'

/** As much of a viewer as this area's rights hang on. */
export type Asker = Pick<ApiViewer, 'userId' | 'workspaceId' | 'roles' | 'cohortIds' | 'secondFactorMissing'>

interface InWorkspace {
  readonly workspaceId: WorkspaceId
}

interface ACohort extends InWorkspace {
  readonly id: CohortId
}

const isHere = (viewer: Asker, { workspaceId }: InWorkspace): boolean => viewer.workspaceId === workspaceId

/** A member is in their cohorts as long as nobody takes them out, also after the cohort was closed. */
export const belongsTo = (viewer: Asker, cohort: ACohort): boolean =>
  isHere(viewer, cohort) && viewer.cohortIds.includes(cohort.id)

/** Those who are in a cohort see it; an admin sees every cohort of the workspace. */
export const maySeeCohort = (viewer: Asker, cohort: ACohort): boolean =>
  belongsTo(viewer, cohort) || (isHere(viewer, cohort) && runsTheWorkspace(viewer))

/** A coach looks after the cohorts that they are in; an admin after all of the workspace. */
export const mayCoach = (viewer: Asker, cohort: ACohort): boolean =>
  isHere(viewer, cohort) && (runsTheWorkspace(viewer) || (coaches(viewer) && belongsTo(viewer, cohort)))

/** Who is active, and the figures of a cohort, are for those who look after it. The figures never name anybody. */
export const maySeeActivityOf = mayCoach

/** People see their own address; an admin sees those of the workspace's members. Nobody else sees any. */
export const maySeeEmailOf = (viewer: Asker, member: { readonly id: UserId }): boolean =>
  viewer.userId === member.id || runsTheWorkspace(viewer)

/** Everybody in a workspace may know the rules that hold there, and nobody else. */
export const maySeeSettings = (viewer: Asker, workspace: { readonly id: string }): boolean =>
  viewer.workspaceId === workspace.id

const outcome = allow('shape', 'ok', 'refusal', 'isStale')

export const workspacePolicy: AreaPolicy = {
  Query: { ...allow('member', 'cohorts', 'cohort'), ...allow('admin', 'members', 'member') },
  Mutation: {
    ...allow('member', 'leaveWorkspace'),
    ...allow('admin', 'createWorkspace', 'renameWorkspace', 'changeWorkspaceSettings'),
    ...allow('admin', 'openCohort', 'changeCohort', 'closeCohort', 'reopenCohort'),
    ...allow('admin', 'putIntoCohort', 'takeOutOfCohort', 'changeRoles', 'removeMember'),
  },
  Workspace: allow('workspace', 'id', 'name', 'settings'),
  WorkspaceSettings: allow('workspace', 'guardrails', 'digest', 'sharingDefault', 'secondFactor'),
  Guardrails: allow(
    'workspace',
    'referralAsksPerWeek',
    'introductionAsksPerWeek',
    'coolDownDays',
    'sameTextPerDay',
    'unpaidThanks',
    'directAskWithinDays',
    'mentorAsksPerWeek',
    'openingsPerDay',
    'newMemberHoldDays',
  ),
  Cohort: {
    ...allow('cohort', 'id', 'name', 'startsOn', 'endsOn', 'closed', 'memberCount', 'mine', 'coached', 'members'),
    ...allow('caretaker', 'activity'),
  },
  CohortMember: { ...allow('cohort', 'id', 'name', 'roles', 'joinedOn'), ...allow('caretaker', 'activity') },
  CohortActivity: allow('caretaker', 'since', 'until', 'members', 'activeThisWeek', 'figures'),
  CohortFigure: allow('caretaker', 'name', 'definition', 'value', 'people'),
  CohortName: allow('workspace', 'id', 'name'),
  MemberName: allow('cohort', 'id', 'name'),
  Member: allow('admin', 'id', 'name', 'email', 'roles', 'cohorts', 'joinedOn', 'activity', 'hasSecondFactor', 'you'),
  MemberEdge: allow('admin', 'cursor', 'node'),
  MemberConnection: allow('admin', 'edges', 'pageInfo', 'totalCount'),
  MemberFilter: allow('given', 'search', 'role', 'cohortId'),
  WorkspacePayload: { ...outcome, ...allow('workspace', 'workspace') },
  CohortPayload: { ...outcome, ...allow('cohort', 'cohort') },
  MemberPayload: { ...outcome, ...allow('admin', 'member') },
  CreateWorkspaceInput: allow('given', 'commandId', 'workspaceId', 'name'),
  RenameWorkspaceInput: allow('given', 'commandId', 'name'),
  WorkspaceSettingsInput: allow('given', 'commandId', 'guardrails', 'digest', 'sharingDefault', 'secondFactor'),
  GuardrailsInput: allow(
    'given',
    'referralAsksPerWeek',
    'introductionAsksPerWeek',
    'coolDownDays',
    'sameTextPerDay',
    'unpaidThanks',
    'directAskWithinDays',
    'mentorAsksPerWeek',
    'openingsPerDay',
    'newMemberHoldDays',
  ),
  DigestDefaultsInput: allow('given', 'frequency', 'weekday', 'localHour'),
  LeaveWorkspaceInput: allow('given', 'commandId'),
  CohortInput: allow('given', 'commandId', 'cohortId', 'name', 'startsOn', 'endsOn'),
  CohortIdInput: allow('given', 'commandId', 'cohortId'),
  CohortPlaceInput: allow('given', 'commandId', 'cohortId', 'userId'),
  RolesInput: allow('given', 'commandId', 'userId', 'roles'),
  MemberInput: allow('given', 'commandId', 'userId'),
}
