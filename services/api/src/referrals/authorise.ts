import type { DomainRejection, Referrer } from '@kith/domain'
import type { ContactId, FileId, OpeningId, OpportunityId, UserId } from '@kith/kernel'
import { memberReferrerById, opportunityById, resumeById } from '@kith/read-model/queries'
import { findOpening } from '../board/find-opening.ts'
import type { MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import type { DraftReferralInput, ReferralPackageInput } from './inputs.ts'

type Answer<Value> = { readonly value: Value } | { readonly refusal: DomainRejection }

const gone = (field: string): { readonly refusal: DomainRejection } => ({ refusal: { code: 'NOT_FOUND', field } })

const memberIn = async ({ db, viewer }: MemberContext, text: string): Promise<Answer<Referrer>> => {
  const userId = asId<UserId>(text)
  if (userId === viewer.userId) return { refusal: { code: 'ASKING_ONESELF', field: 'memberId' } }
  const found = userId === undefined ? undefined : await memberReferrerById(db, viewer, userId)
  return found ? { value: { kind: 'member', userId: found.id } } : gone('memberId')
}

const contactOf = async ({ loaders }: MemberContext, text: string): Promise<Answer<Referrer>> => {
  const contactId = asId<ContactId>(text)
  const found = contactId === undefined ? undefined : await loaders.contact.load(contactId)
  if (found === undefined) return gone('contactId')
  return found.archived
    ? { refusal: { code: 'CONTACT_ARCHIVED', field: 'contactId' } }
    : { value: { kind: 'contact', contactId: found.id } }
}

const referrerIn = async (member: MemberContext, { memberId, contactId }: DraftReferralInput) => {
  if (memberId && contactId) return { refusal: { code: 'INPUT_INVALID', field: 'contactId' } } as const
  if (memberId) return memberIn(member, memberId)
  return contactId ? contactOf(member, contactId) : gone('memberId')
}

const opportunityIn = async ({ db, viewer }: MemberContext, text: string | null | undefined) => {
  if (!text) return { value: null }
  const id = asId<OpportunityId>(text)
  const found = id === undefined ? undefined : await opportunityById(db, viewer, id)
  if (found === undefined) return gone('opportunityId')
  return found.removed ? { refusal: { code: 'OPPORTUNITY_REMOVED' } as const } : { value: found.id }
}

/** A seat is asked for of whoever offers it, unless it is a contact who stands behind it. */
const openingIn = async (
  member: MemberContext,
  text: string | null | undefined,
  referrer: Referrer,
): Promise<Answer<OpeningId | null>> => {
  if (!text) return { value: null }
  const found = await findOpening(member, text)
  if (found === undefined || (referrer.kind === 'member' && found.poster.id !== referrer.userId))
    return gone('openingId')
  return found.isMine ? { refusal: { code: 'OWN_OPENING', field: 'openingId' } } : { value: found.id }
}

/** What a draft is about, as ids that the viewer may name; or why not. */
export interface DraftParts {
  readonly referrer: Referrer
  readonly opportunityId: OpportunityId | null
  readonly openingId: OpeningId | null
}

/** Looks at every id of a new draft, and at how they belong together. */
export const authoriseDraft = async (member: MemberContext, input: DraftReferralInput): Promise<Answer<DraftParts>> => {
  const referrer = await referrerIn(member, input)
  if ('refusal' in referrer) return referrer
  const [opportunity, opening] = await Promise.all([
    opportunityIn(member, input.opportunityId),
    openingIn(member, input.openingId, referrer.value),
  ])
  if ('refusal' in opportunity) return opportunity
  if ('refusal' in opening) return opening
  return { value: { referrer: referrer.value, opportunityId: opportunity.value, openingId: opening.value } }
}

/** The résumé that a package names, when it is the viewer's own and still there. */
export const authoriseResume = async (
  { db, viewer }: MemberContext,
  { resume }: ReferralPackageInput,
): Promise<Answer<{ readonly fileId: FileId; readonly version: number } | null>> => {
  if (!resume) return { value: null }
  const fileId = asId<FileId>(resume.fileId)
  const found = fileId === undefined ? undefined : await resumeById(db, viewer, fileId)
  const version = found?.versions.find((one) => one.version === resume.version)?.version
  return found === undefined || version === undefined ? gone('resume') : { value: { fileId: found.id, version } }
}
