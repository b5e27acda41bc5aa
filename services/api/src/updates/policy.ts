import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

const act = ['commandId', 'updateId'] as const
const edge = { ...allow('shape', 'cursor'), ...allow('own', 'node') }
const connection = { ...allow('shape', 'pageInfo'), ...allow('own', 'edges') }

/** Updates, whom they go to and what those people got are their author's alone. */
export const updatesPolicy: AreaPolicy = {
  Query: allow('member', 'networkUpdates', 'networkUpdate', 'updateCandidates', 'possibleRecipients', 'updatePreview'),
  Mutation: allow(
    'member',
    'draftUpdate',
    'changeUpdate',
    'chooseRecipients',
    'sendUpdate',
    'cancelUpdate',
    'discardUpdate',
  ),
  NetworkUpdate: allow(
    'own',
    'id',
    'subject',
    'body',
    'status',
    'people',
    'reached',
    'passedOver',
    'refused',
    'draftedAt',
    'sentAt',
    'fields',
    'recipients',
    'wouldPass',
  ),
  NetworkUpdateEdge: edge,
  NetworkUpdateConnection: connection,
  UpdateRecipient: allow(
    'own',
    'contactId',
    'name',
    'company',
    'state',
    'reason',
    'subject',
    'text',
    'reachedOn',
    'updatesRefused',
  ),
  UpdateCandidate: allow('own', 'contactId', 'name', 'company', 'bar', 'until'),
  UpdateCandidateEdge: edge,
  UpdateCandidateConnection: connection,
  UpdatePreview: allow('own', 'contactId', 'subject', 'text', 'missing', 'bar'),
  UpdatePayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'update') },
  UpdateInput: allow('given', ...act),
  UpdateWordsInput: allow('given', ...act, 'subject', 'body'),
  ChooseRecipientsInput: allow('given', ...act, 'contactIds'),
}
