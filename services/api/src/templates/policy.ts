import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const templatesPolicy: AreaPolicy = {
  Query: allow('member', 'templates', 'filledTemplate', 'previewTemplate'),
  Mutation: allow('member', 'changeTemplate', 'resetTemplate'),
  MessageTemplate: allow('own', 'kind', 'text', 'isOwn', 'fields'),
  FilledTemplate: allow('own', 'text', 'missing', 'unknown'),
  TemplatePayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'template') },
  TemplateInput: allow('given', 'commandId', 'kind', 'text'),
  ResetTemplateInput: allow('given', 'commandId', 'kind'),
}
