import type { Decider } from '@kith/kernel'
import type { RejectionCode } from '../rejections.ts'
import { checked } from '../shared/checked.ts'
import { templateCommand } from './commands.ts'
import type { TemplateCommand } from './commands.ts'
import { decideTemplate } from './decide.ts'
import type { TemplateEvent } from './events.ts'
import { evolveTemplate } from './evolve.ts'
import { noTemplate } from './state.ts'
import type { TemplateState } from './state.ts'

/** The aggregate as one value. Input is checked and cleaned before it is decided. */
export const templateDecider: Decider<TemplateState, TemplateCommand, TemplateEvent, RejectionCode> = {
  category: 'template',
  initial: noTemplate,
  evolve: evolveTemplate,
  decide: checked(templateCommand, decideTemplate),
}
