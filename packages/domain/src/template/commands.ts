import { z } from 'zod'
import { commandOf, writtenText } from '../shared/input.ts'
import { templateId, userId } from '../shared/values.ts'
import { templateKind } from './kind.ts'

const of = { templateId, ownerId: userId, kind: templateKind }

const commands = [commandOf('ChangeTemplate', { ...of, text: writtenText }), commandOf('ResetTemplate', of)] as const

/** Checks and cleans what comes in. */
export const templateCommand = z.discriminatedUnion('type', commands)

export type TemplateCommand = z.output<typeof templateCommand>
