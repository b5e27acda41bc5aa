/** A refusal that a person can act on. Faults throw; refusals are values. */
export interface Rejection<Code extends string = string> {
  readonly code: Code
  /** The input field that the refusal is about, when it is about one. */
  readonly field?: string
  /** Numbers and dates for the sentence, never personal data. */
  readonly detail?: Readonly<Record<string, string | number>>
}

/** What deciding answers: facts to record, nothing to do, or why not. */
export type Decision<Event, Code extends string = string> =
  | { readonly kind: 'accepted'; readonly events: readonly [Event, ...Event[]] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rejected'; readonly rejection: Rejection<Code> }

/** The command holds; these facts follow. */
export const accept = <Event>(first: Event, ...others: readonly Event[]): Decision<Event, never> => ({
  kind: 'accepted',
  events: [first, ...others],
})

/** The command holds and changes nothing: what it asks for is already so. */
export const nothing = (): Decision<never, never> => ({ kind: 'nothing' })

/** The command does not hold. */
export const reject = <Code extends string>(
  code: Code,
  about: Omit<Rejection<Code>, 'code'> = {},
): Decision<never, Code> => ({ kind: 'rejected', rejection: { code, ...about } })

/** Ends a switch over a closed union: a new member does not compile until it is handled. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
