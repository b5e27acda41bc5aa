import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const noticesPolicy: AreaPolicy = {
  Query: allow('member', 'notices', 'unseenNotices'),
  Mutation: allow('member', 'seeNotices'),
  Notice: allow(
    'own',
    'id',
    'kind',
    'at',
    'isUnseen',
    'waits',
    'referralId',
    'openingId',
    'mentorshipId',
    'startsAt',
    'who',
    'company',
    'role',
    'outcome',
  ),
  NoticeEdge: { ...allow('shape', 'cursor'), ...allow('own', 'node') },
  NoticeConnection: { ...allow('shape', 'pageInfo'), ...allow('own', 'edges') },
  NoticesPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'unseen') },
}
