import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const mailboxPolicy: AreaPolicy = {
  Query: allow('member', 'mailbox', 'mail'),
  Mutation: allow('member', 'sendDigestNow', 'resendMail', 'dismissMail'),
  Mail: allow(
    'own',
    'id',
    'kind',
    'to',
    'subject',
    'state',
    'createdAt',
    'sentAt',
    'text',
    'html',
    'headers',
    'lastError',
  ),
  MailEdge: { ...allow('shape', 'cursor'), ...allow('own', 'node') },
  MailConnection: { ...allow('shape', 'pageInfo'), ...allow('own', 'edges') },
  MailPayload: { ...allow('shape', 'ok', 'refusal'), ...allow('own', 'mail') },
  MailInput: allow('given', 'id'),
}
