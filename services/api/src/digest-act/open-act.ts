import { interactionDecider } from '@kith/domain'
import { isUuid, localDate } from '@kith/kernel'
import type { ContactId, InteractionId, UserId, WorkspaceId } from '@kith/kernel'
import { checkInOf } from '@kith/read-model/outbox'
import { contactsByIds, membershipOf } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { z } from 'zod'
import type { AuthHouse } from '../auth/house.ts'
import type { DatabaseOf } from '../server/house.ts'

export type ActHouse = Pick<AuthHouse, 'links' | 'commands' | 'system' | 'clock' | 'waiter'> & {
  readonly databaseOf: DatabaseOf
}

const uuid = z.string().refine(isUuid)
const of = { userId: uuid, workspaceId: uuid }

/** What the row of a link of a digest says. */
const linkData = z.union([
  z.object({ ...of, act: z.enum(['done', 'snooze', 'skip']), contactId: uuid, dueOn: z.string() }),
  z.object({ ...of, act: z.literal('follow-up-done'), interactionId: uuid, followUpId: uuid }),
])

/** What a link is about, as far as its reader may know and the act needs. */
export type ActSubject =
  | { readonly act: 'done' | 'snooze' | 'skip'; readonly contactId: ContactId }
  | {
      readonly act: 'follow-up-done'
      readonly interactionId: InteractionId
      readonly followUpId: string
      readonly text: string
    }

/** One act that waits for its button: in whose name, on what, and whether it still makes sense. */
export interface OpenAct {
  readonly linkId: string
  readonly viewer: Viewer
  readonly subject: ActSubject
  /** Of the contact. */
  readonly name: string
  /** What it is about went on since the mail was sent: doing it now would undo that. */
  readonly hasMoved: boolean
}

/**
 * What a link is good for now. Undefined for one that is not ours, was used or has run out, whose owner is no member any
 * more, and whose contact is gone: all look the same. Uses nothing up.
 */
export const openAct = async (house: ActHouse, token: string): Promise<OpenAct | undefined> => {
  const link = await house.links.look('digest-act', token)
  const told = linkData.safeParse(link?.data)
  if (link === undefined || !told.success) return undefined
  const userId = told.data.userId as UserId
  const workspaceId = told.data.workspaceId as WorkspaceId
  const member = await membershipOf(house.system, userId, workspaceId)
  if (member === undefined || member.erased) return undefined
  const { timeZone } = member
  const viewer = { userId, workspaceId, timeZone, today: localDate(house.clock.now(), timeZone) }
  const found = told.data.act === 'follow-up-done' ? openFollowUp : openCheckIn
  const open = await found(house, viewer, told.data)
  return open && { linkId: link.id, viewer, ...open }
}

type Told = z.output<typeof linkData>
type Found = Pick<OpenAct, 'subject' | 'name' | 'hasMoved'> | undefined

const openCheckIn = async (house: ActHouse, viewer: Viewer, told: Told): Promise<Found> => {
  if (told.act === 'follow-up-done') return undefined
  const contactId = told.contactId as ContactId
  const checkIn = await checkInOf(house.databaseOf(viewer), viewer, contactId)
  return (
    checkIn && { subject: { act: told.act, contactId }, name: checkIn.name, hasMoved: checkIn.dueOn !== told.dueOn }
  )
}

const openFollowUp = async (house: ActHouse, viewer: Viewer, told: Told): Promise<Found> => {
  if (told.act !== 'follow-up-done') return undefined
  const interactionId = told.interactionId as InteractionId
  const { followUpId } = told
  const { state } = await house.commands.load(interactionDecider, interactionId)
  if (state.status === 'none' || state.record.ownerId !== viewer.userId) return undefined
  const followUp = state.record.followUps.get(followUpId)
  const [contactId] = state.record.contactIds
  if (followUp === undefined || contactId === undefined) return undefined
  const [contact] = await contactsByIds(house.databaseOf(viewer), viewer, [contactId])
  if (contact === undefined || contact.archived) return undefined
  const subject = { act: told.act, interactionId, followUpId, text: followUp.text }
  return { subject, name: contact.name, hasMoved: state.status === 'retracted' || followUp.status !== 'open' }
}
