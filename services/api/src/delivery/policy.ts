import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

/** How mails of the workspace fare is for its admins; what they say is for their recipients alone. */
export const deliveryPolicy: AreaPolicy = {
  Query: allow('admin', 'delivery', 'deliverySummary'),
  Mutation: allow('admin', 'retryDelivery', 'resendDelivery', 'setDeliveryAside'),
  DeliveryMail: allow(
    'admin',
    'id',
    'kind',
    'state',
    'recipient',
    'domain',
    'createdAt',
    'sentAt',
    'tries',
    'code',
    'text',
    'nextTryAt',
    'returned',
    'returnedStatus',
  ),
  DeliveryEdge: allow('admin', 'cursor', 'node'),
  DeliveryConnection: allow('admin', 'edges', 'pageInfo'),
  DeliveryCount: allow('admin', 'state', 'count'),
  DeliveryPause: allow('admin', 'silentSince', 'retryAt'),
  DeliverySummary: allow('admin', 'counts', 'kinds', 'domains', 'pause'),
  DeliveryPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('admin', 'mail') },
  DeliveryFilterInput: allow('given', 'states', 'kind', 'domain'),
  DeliveryMailInput: allow('given', 'commandId', 'id'),
}
