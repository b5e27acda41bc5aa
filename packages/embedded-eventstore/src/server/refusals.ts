import type { Fault } from '../faults/fault-script.ts'
import type { Call } from './call.ts'
import { CallFailure, Code, notLeader } from './status.ts'

/** The status that a fault refuses a call with; undefined when the fault is of another kind. */
export const refusalOf = (fault: Fault | undefined): CallFailure | undefined => {
  switch (fault?.kind) {
    case 'not-leader':
      return notLeader('127.0.0.1', 1)
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
export const beginWrite = (call: Call, fault: Fault | undefined, write: () => void): void => {
  const refusal = refusalOf(fault)
  if (refusal && !isCommitted(fault)) return call.fail(refusal)
  if (fault?.kind !== 'delay') return write()
  setTimeout(() => call.guard(write), fault.milliseconds)
}

/** Answers a write that is durable, unless its fault swallows the answer. */
export const answerWrite = (call: Call, fault: Fault | undefined, answer: () => void): void => {
  if (fault?.kind === 'drop-acknowledgement') {
    if (!fault.hang) call.disconnect()
    return
  }
  const refusal = refusalOf(fault)
  if (refusal) return call.fail(refusal)
  answer()
}
