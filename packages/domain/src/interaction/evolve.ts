import type { FollowUpStatus } from './commands.ts'
import type { InteractionEvent } from './events.ts'
import type { InteractionContent, InteractionRecord, InteractionState } from './state.ts'

type WithContent = Extract<InteractionEvent, { type: 'interaction.logged' | 'interaction.corrected' }>

const contentOf = ({ data }: WithContent): InteractionContent => {
  const { interactionId: _interactionId, ownerId: _ownerId, contactIds: _contactIds, ...content } = data
  return content
}

const settled = (record: InteractionRecord, followUpId: string, status: FollowUpStatus): InteractionRecord => {
  const followUp = record.followUps.get(followUpId)
  if (followUp === undefined) return record
  return { ...record, followUps: new Map(record.followUps).set(followUpId, { ...followUp, status }) }
}

const changed = (record: InteractionRecord, event: InteractionEvent): InteractionRecord => {
  switch (event.type) {
    case 'interaction.corrected':
      return { ...record, content: contentOf(event) }
    case 'interaction.reply-received':
      return { ...record, repliedOn: event.data.receivedOn }
    case 'interaction.follow-up-promised': {
      const { followUpId, promisedBy, text, dueOn } = event.data
      const followUp = { promisedBy, text, dueOn, status: 'open' } as const
      return { ...record, followUps: new Map(record.followUps).set(followUpId, followUp) }
    }
    case 'interaction.follow-up-done':
      return settled(record, event.data.followUpId, 'done')
    case 'interaction.follow-up-dropped':
      return settled(record, event.data.followUpId, 'dropped')
    case 'interaction.follow-up-reopened':
      return settled(record, event.data.followUpId, 'open')
    case 'interaction.logged':
    case 'interaction.retracted':
    case 'interaction.restored':
      return record
  }
}

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveInteraction = (state: InteractionState, event: InteractionEvent): InteractionState => {
  if (state.status === 'none') {
    if (event.type !== 'interaction.logged') return state
    const { ownerId, contactIds } = event.data
    const record = { ownerId, contactIds, content: contentOf(event), repliedOn: null, followUps: new Map() }
    return { status: 'logged', record }
  }
  if (event.type === 'interaction.retracted') return { status: 'retracted', record: state.record }
  if (event.type === 'interaction.restored') return { status: 'logged', record: state.record }
  return { ...state, record: changed(state.record, event) }
}
