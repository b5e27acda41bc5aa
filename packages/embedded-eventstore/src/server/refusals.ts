import type { Fault } from '../faults/fault-script.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import { CallFailure, Code, notLeader } from './status.ts'

/** A call and the fault that strikes it, undefined for most. */
export type StruckCall = { readonly call: Call; readonly context: ServerContext; readonly fault: Fault | undefined }

/** The status that a fault refuses a call with; undefined when the fault is of another kind. */
export const refusalOf = ({ fault, context }: Omit<StruckCall, 'call'>): CallFailure | undefined => {
  switch (fault?.kind) {
    case 'not-leader':
      // Clients turn to the leader they are told of: to this server again.
      return notLeader(context.address())
    case 'deadline-exceeded':
      return new CallFailure(Code.deadlineExceeded, 'Deadline exceeded (by fault script)')
    case 'resource-exhausted':
      return new CallFailure(Code.resourceExhausted, 'Resource exhausted (by fault script)')
    case 'drop-acknowledgement':
    case 'delay':
    case 'cut-stream':
    case 'duplicate-delivery':
    case undefined:
      return undefined
  }
}

const isCommitted = (fault: Fault | undefined): boolean =>
  fault !== undefined && 'committed' in fault && fault.committed === true

/** Takes a write up as its fault wants it: at once, after a while, or not at all. */
export const beginWrite = (struck: StruckCall, write: () => void): void => {
  const { call, fault } = struck
  const refusal = refusalOf(struck)
  if (refusal && !isCommitted(fault)) return call.fail(refusal)
  if (fault?.kind !== 'delay') return write()
  setTimeout(() => call.guard(write), fault.milliseconds)
}

/** Answers a write that is durable, unless its fault swallows the answer. */
export const answerWrite = (struck: StruckCall, answer: () => void): void => {
  const { call, fault } = struck
  if (fault?.kind === 'drop-acknowledgement') {
    if (!fault.hang) call.disconnect()
    return
  }
  const refusal = refusalOf(struck)
  if (refusal) return call.fail(refusal)
  answer()
}
