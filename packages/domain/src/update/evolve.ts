import type { ContactId } from '@kith/kernel'
import type { UpdateEvent } from './events.ts'
import type { PassOverReason } from './reason.ts'
import type { Update, UpdateState } from './state.ts'

const settle = (update: Update, contactId: ContactId, as: PassOverReason | 'reached'): Update => ({
  ...update,
  settled: new Map(update.settled).set(contactId, as),
})

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveUpdate = (state: UpdateState, event: UpdateEvent): UpdateState => {
  if (event.type === 'update.drafted') {
    const { ownerId, subject, body } = event.data
    return { status: 'draft', update: { ownerId, subject, body, contactIds: [], settled: new Map() } }
  }
  if (state.status === 'none') return state
  const { status, update } = state
  switch (event.type) {
    case 'update.changed': {
      const { subject, body } = event.data
      return { status, update: { ...update, subject, body } }
    }
    case 'update.recipients-chosen':
      return { status, update: { ...update, contactIds: event.data.contactIds } }
    case 'update.sent': {
      const { subject, body, contactIds } = event.data
      return { status: 'on-its-way', update: { ...update, subject, body, contactIds } }
    }
    case 'update.reached':
      return { status, update: settle(update, event.data.contactId, 'reached') }
    case 'update.passed-over':
      return { status, update: settle(update, event.data.contactId, event.data.reason) }
    case 'update.cancelled':
      return { status: 'cancelled', update }
    case 'update.discarded':
      return { status: 'discarded', update }
  }
}
