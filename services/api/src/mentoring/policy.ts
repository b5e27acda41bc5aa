import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

const act = ['commandId', 'mentorshipId'] as const

/** A mentorship and its sessions are the two people's alone; who mentors everybody in the workspace may know. */
export const mentoringPolicy: AreaPolicy = {
  Query: allow('member', 'mentors', 'mentorships'),
  Mutation: allow(
    'member',
    'requestMentorship',
    'acceptMentorship',
    'declineMentorship',
    'withdrawMentorship',
    'endMentorship',
    'scheduleSession',
    'moveSession',
    'cancelSession',
    'restoreSession',
    'recordSessionHeld',
  ),
  Mentor: allow('workspace', 'id', 'name'),
  Mentorship: allow(
    'own',
    'id',
    'side',
    'other',
    'status',
    'purpose',
    'reason',
    'words',
    'requestedAt',
    'changedAt',
    'sessions',
  ),
  MentorshipSession: allow(
    'own',
    'id',
    'status',
    'startsAt',
    'minutes',
    'date',
    'time',
    'timeZone',
    'topic',
    'place',
    'reason',
    'hasBegun',
    'canBeHeld',
  ),
  MentorshipPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'mentorship') },
  RequestMentorshipInput: allow('given', 'commandId', 'mentorId', 'purpose'),
  MentorshipInput: allow('given', ...act),
  MentorshipWordsInput: allow('given', ...act, 'words'),
  SessionInput: allow('given', ...act, 'sessionId'),
  SessionReasonInput: allow('given', ...act, 'sessionId', 'reason'),
  SessionPlanInput: allow('given', ...act, 'sessionId', 'date', 'time', 'minutes', 'topic', 'place'),
}
