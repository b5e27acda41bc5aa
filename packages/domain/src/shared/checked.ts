import type { Decision, DomainCommand, Rejection } from '@kith/kernel'
import { reject } from '@kith/kernel'
import type { z } from 'zod'
import type { RejectionCode } from '../rejections.ts'

type Issue = z.core.$ZodIssue

const ourCode = /^[A-Z][A-Z_]+$/

/** The refusal that a schema's complaint stands for. Only messages made by `refusal` look like a code. */
const rejectionOf = (issue: Issue | undefined): Rejection<RejectionCode> => {
  const field = issue?.path.filter((step) => step !== 'data').join('.') ?? ''
  const about = field === '' ? {} : { field }
  if (issue === undefined || !ourCode.test(issue.message)) return { code: 'INPUT_INVALID', ...about }
  const params = issue.code === 'custom' ? issue.params : undefined
  const limit: unknown = params?.['limit']
  const detail = typeof limit === 'number' ? { detail: { limit } } : {}
  return { code: issue.message as RejectionCode, ...about, ...detail }
}

/** A command that passed its schema, cleaned; or the first thing that is wrong with it. */
export type Checked<Command> =
  | { readonly kind: 'ok'; readonly command: Command }
  | { readonly kind: 'rejected'; readonly rejection: Rejection<RejectionCode> }

/** Looks at a command as it came in and cleans its text. Never throws for bad input. */
export const check = <Command extends DomainCommand>(
  schema: z.ZodType<Command>,
  command: unknown,
): Checked<Command> => {
  const outcome = schema.safeParse(command)
  return outcome.success
    ? { kind: 'ok', command: outcome.data }
    : { kind: 'rejected', rejection: rejectionOf(outcome.error.issues[0]) }
}

/** `decide` behind its schema: whoever hands in a command, it is checked and cleaned before anything is decided. */
export const checked =
  <Command extends DomainCommand, State, Event>(
    schema: z.ZodType<Command>,
    decide: (command: Command, state: State) => Decision<Event, RejectionCode>,
  ) =>
  (command: Command, state: State): Decision<Event, RejectionCode> => {
    const outcome = check(schema, command)
    if (outcome.kind === 'ok') return decide(outcome.command, state)
    const { code, ...about } = outcome.rejection
    return reject(code, about)
  }
