import { contactDecider } from '@kith/domain'
import type { ContactStanding, DomainRejection, Guardrails, Referral } from '@kith/domain'
import { localDate } from '@kith/kernel'
import type { CalendarDate, ContactId, ReferralId, UserId } from '@kith/kernel'
import { contactById, membershipsByUserIds, openingById, viewerProfile } from '@kith/read-model/queries'
import type { OpeningView } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'

/** What sending a request is decided with, beside the request itself. */
export interface AskFacts {
  readonly referralId: ReferralId
  /** Of the member or the contact who is asked. */
  readonly referrerKey: string
  /** The workspace's numbers. */
  readonly numbers: Guardrails
  /** Of a contact; null when a member is asked. */
  readonly standing: ContactStanding | null
  /** The member who is asked, and what day it is for them. */
  readonly referrer: { readonly userId: UserId; readonly today: CalendarDate } | null
  readonly opening: OpeningView | null
  /** Why it cannot be sent, as far as streams do not know: whoever is asked left, say. */
  readonly refusals: readonly DomainRejection[]
}

const gone = (field: string): DomainRejection => ({ code: 'NOT_FOUND', field })

/** What is looked up of the one who is asked. */
type Asked = Pick<AskFacts, 'standing' | 'referrer' | 'refusals'>

/** Nobody who was archived, merged or erased is asked. Last words are in the lists, the rest in the contact's stream. */
const contactFacts = async (
  { db, viewer, services }: MemberContext,
  contactId: ContactId,
  today: CalendarDate,
): Promise<Asked> => {
  const none = { standing: null, referrer: null }
  const [{ state }, listed] = await Promise.all([
    services.commands.load(contactDecider, contactId),
    contactById(db, viewer, contactId),
  ])
  if (state.status === 'erased') return { ...none, refusals: [{ code: 'CONTACT_ERASED' }] }
  if (state.status === 'none' || listed === undefined || state.person.ownerId !== viewer.userId)
    return { ...none, refusals: [gone('contactId')] }
  if (state.status === 'archived') return { ...none, refusals: [{ code: 'CONTACT_ARCHIVED' }] }
  if (state.status === 'merged') return { ...none, refusals: [{ code: 'CONTACT_MERGED' }] }
  const { closeness, doNotContact } = state.person
  const last = listed.lastInteraction?.on ?? null
  return {
    standing: {
      closeness,
      lastInteractionOn: last !== null && last > today ? today : last,
      doNotContact: doNotContact.kind === 'set' || listed.doNotContact,
    },
    referrer: null,
    refusals: [],
  }
}

const memberFacts = async ({ services, viewer }: MemberContext, userId: UserId): Promise<Asked> => {
  const { workspaceId } = viewer
  const [membership] = await membershipsByUserIds(services.system, [{ userId, workspaceId }])
  if (membership === undefined || membership.erased)
    return { standing: null, referrer: null, refusals: [gone('referrer')] }
  const today = localDate(services.clock.now(), membership.timeZone)
  return { standing: null, referrer: { userId, today }, refusals: [] }
}

type OpeningFacts = Pick<AskFacts, 'opening' | 'refusals'>

const openingFacts = async ({ db, viewer }: MemberContext, { openingId }: Referral): Promise<OpeningFacts> => {
  if (openingId === null) return { opening: null, refusals: [] }
  const opening = await openingById(db, viewer, openingId)
  if (opening === undefined) return { opening: null, refusals: [gone('openingId')] }
  const isOpen = opening.status === 'open' && !opening.isPast
  return { opening, refusals: isOpen ? [] : [{ code: 'OPENING_CLOSED' }] }
}

/** Looks up what sending this request of the viewer's would be decided with. */
export const askFacts = async (
  member: MemberContext,
  referralId: ReferralId,
  referral: Referral,
): Promise<AskFacts> => {
  const { db, viewer } = member
  const { referrer } = referral
  const [profile, asked, offered] = await Promise.all([
    viewerProfile(db, viewer),
    referrer.kind === 'contact'
      ? contactFacts(member, referrer.contactId, viewer.today)
      : memberFacts(member, referrer.userId),
    openingFacts(member, referral),
  ])
  if (profile === undefined) throw new Error('the viewer belongs to no workspace')
  return {
    referralId,
    referrerKey: referrer.kind === 'contact' ? referrer.contactId : referrer.userId,
    numbers: profile.settings.guardrails,
    standing: asked.standing,
    referrer: asked.referrer,
    opening: offered.opening,
    refusals: [...asked.refusals, ...offered.refusals],
  }
}
