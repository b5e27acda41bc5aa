import type { Brand } from './brand.ts'

export type WorkspaceId = Brand<string, 'WorkspaceId'>
export type CohortId = Brand<string, 'CohortId'>
export type InvitationId = Brand<string, 'InvitationId'>
export type OpportunityId = Brand<string, 'OpportunityId'>
export type OpeningId = Brand<string, 'OpeningId'>
export type ReferralId = Brand<string, 'ReferralId'>
export type GatheringId = Brand<string, 'GatheringId'>
export type AskingId = Brand<string, 'AskingId'>
export type DeskId = Brand<string, 'DeskId'>
export type PostingId = Brand<string, 'PostingId'>
export type FileId = Brand<string, 'FileId'>
export type TemplateId = Brand<string, 'TemplateId'>
export type UpdateId = Brand<string, 'UpdateId'>
export type MentorshipId = Brand<string, 'MentorshipId'>
export type UserId = Brand<string, 'UserId'>
export type ContactId = Brand<string, 'ContactId'>
export type InteractionId = Brand<string, 'InteractionId'>
export type ImportId = Brand<string, 'ImportId'>
export type CommandId = Brand<string, 'CommandId'>
export type EventId = Brand<string, 'EventId'>

/** The person whom personal data is about: a contact's id or a user's id. Their key seals it. */
export type SubjectId = Brand<string, 'SubjectId'>

/** `<category>-<uuid>`, e.g. `contact-3f0c…`. Carries no personal data, ever: a log keeps stream names for good. */
export type StreamName = Brand<string, 'StreamName'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether `text` is a UUID in the lower-case form that Kith stores. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** The stream of one aggregate. */
export const streamName = (category: string, id: string): StreamName => `${category}-${id}` as StreamName

/** The two halves of a stream name; `id` keeps its own hyphens. */
export const splitStreamName = (stream: string): { readonly category: string; readonly id: string } => {
  const at = stream.indexOf('-')
  return at < 0 ? { category: stream, id: '' } : { category: stream.slice(0, at), id: stream.slice(at + 1) }
}
