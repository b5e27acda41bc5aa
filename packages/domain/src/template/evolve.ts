import type { TemplateEvent } from './events.ts'
import type { TemplateState } from './state.ts'

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveTemplate = (_state: TemplateState, event: TemplateEvent): TemplateState => {
  const { ownerId, kind } = event.data
  const of = { ownerId, kind }
  return event.type === 'template.changed' ? { status: 'own', of, text: event.data.text } : { status: 'default', of }
}
