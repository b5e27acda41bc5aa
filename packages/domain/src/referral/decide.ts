import { assertNever, reject } from '@kith/kernel'
import { actsFor } from '../shared/input.ts'
import type { ReferralCommand } from './commands.ts'
import * as answering from './decide-answering.ts'
import * as asking from './decide-asking.ts'
import * as ending from './decide-ending.ts'
import { answersFor, isSeeker, movedOn } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { Referral, ReferralState, ReferralStatus } from './state.ts'

type After = Exclude<ReferralCommand, { readonly type: 'DraftReferral' }>

const whose: Readonly<Record<After['type'], 'seeker' | 'referrer' | 'both' | 'system'>> = {
  ChooseReferralPath: 'seeker',
  DoPreparation: 'seeker',
  UndoPreparation: 'seeker',
  PreparePackage: 'seeker',
  RequestReferral: 'seeker',
  RevisePackage: 'seeker',
  WithdrawReferral: 'seeker',
  ThankReferrer: 'seeker',
  OfferHelp: 'seeker',
  CloseReferral: 'seeker',
  ViewReferral: 'referrer',
  AskMore: 'referrer',
  AcceptReferral: 'referrer',
  DeclineReferral: 'referrer',
  ReleaseReferral: 'referrer',
  SubmitReferral: 'referrer',
  RecordOutcome: 'both',
  RemindReferrer: 'system',
  ExpireReferral: 'system',
}

const may = ({ type, data: { by } }: After, referral: Referral): boolean => {
  switch (whose[type]) {
    case 'seeker':
      return isSeeker(by, referral)
    case 'referrer':
      return answersFor(by, referral)
    case 'both':
      return isSeeker(by, referral) || answersFor(by, referral)
    case 'system':
      return by === 'system'
  }
}

const decideAfter = (command: After, status: ReferralStatus, referral: Referral): Outcome => {
  switch (command.type) {
    case 'ChooseReferralPath':
      return asking.choosePath(command.data, status, referral)
    case 'DoPreparation':
      return status === 'drafting' ? asking.prepare(command.data, true, referral) : movedOn()
    case 'UndoPreparation':
      return status === 'drafting' ? asking.prepare(command.data, false, referral) : movedOn()
    case 'PreparePackage':
      return asking.preparePackage(command.data, status, referral)
    case 'RequestReferral':
      return asking.request(command.data, status, referral)
    case 'RevisePackage':
      return asking.revise(command.data, status, referral)
    case 'ViewReferral':
      return answering.view(command.data, status, referral)
    case 'AskMore':
      return answering.askMore(command.data, status, referral)
    case 'AcceptReferral':
      return answering.acceptRequest(command.data, status, referral)
    case 'DeclineReferral':
      return answering.decline(command.data, status, referral)
    case 'ReleaseReferral':
      return answering.release(command.data, status, referral)
    case 'SubmitReferral':
      return answering.submit(command.data, status, referral)
    case 'RecordOutcome':
      return ending.recordOutcome(command.data, status, referral)
    case 'WithdrawReferral':
      return ending.withdraw(command.data, status, referral)
    case 'ThankReferrer':
      return ending.thank(command.data, status, referral)
    case 'OfferHelp':
      return ending.offerHelp(command.data, status, referral)
    case 'CloseReferral':
      return ending.close(command.data, status, referral)
    case 'RemindReferrer':
      return ending.remind(command.data, status, referral)
    case 'ExpireReferral':
      return ending.expire(command.data, status, referral)
    default:
      return assertNever(command)
  }
}

/** A draft is the seeker's alone: whoever is going to be asked knows nothing of it yet. */
const isHidden = ({ data: { by } }: After, { way, seekerId }: Referral): boolean =>
  way === null && by !== 'system' && by !== seekerId

/** What a command of a referral request leads to. Whoever is no part of it is told as if it were not there. */
export const decideReferral = (command: ReferralCommand, state: ReferralState): Outcome => {
  if (command.type === 'DraftReferral')
    return actsFor(command.data.by, command.data.seekerId) ? asking.draft(command.data, state) : reject('NOT_FOUND')
  if (state.status === 'none') return reject('NOT_FOUND')
  const { status, referral } = state
  if (isHidden(command, referral) || !may(command, referral)) return reject('NOT_FOUND')
  return decideAfter(command, status, referral)
}
