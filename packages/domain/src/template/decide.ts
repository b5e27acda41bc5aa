import type { Decision } from '@kith/kernel'
import { accept, nothing, reject } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { actsFor } from '../shared/input.ts'
import type { TemplateCommand } from './commands.ts'
import { defaultTexts } from './default-texts.ts'
import type { TemplateEvent } from './events.ts'
import { unknownFields } from './fields.ts'
import type { TemplateState } from './state.ts'

/** What a command of a template leads to. A text that says what the default says is the default. */
export const decideTemplate = (
  command: TemplateCommand,
  state: TemplateState,
): Decision<TemplateEvent, RejectionCode> => {
  const { templateId, ownerId, kind, by } = command.data
  const isTheirs = state.of === null || (state.of.ownerId === ownerId && state.of.kind === kind)
  if (!actsFor(by, ownerId) || !isTheirs) return reject('NOT_FOUND')
  const data = { templateId, ownerId, kind }
  const text = command.type === 'ChangeTemplate' ? command.data.text : defaultTexts[kind]
  const [name] = unknownFields(text)
  if (name !== undefined) return reject('TEMPLATE_FIELD_UNKNOWN', { field: 'text', detail: { name } })
  if (text === (state.status === 'own' ? state.text : defaultTexts[kind])) return nothing()
  return text === defaultTexts[kind]
    ? accept({ type: 'template.reset', data })
    : accept({ type: 'template.changed', data: { ...data, text } })
}
