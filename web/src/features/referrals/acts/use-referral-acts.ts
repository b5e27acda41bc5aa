import { say } from '../../../design/toasts.ts'
import type { ReferralAct } from '../../../generated/graphql.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import type { Refused } from '../../../graphql/refusal.ts'
import {
  AcceptReferral,
  AskMore,
  DeclineReferral,
  RecordOutcome,
  ReleaseReferral,
  SubmitReferral,
} from '../answer-documents.ts'
import type { ReferralCard } from '../referral.ts'
import { CloseReferral, OfferHelp, ThankReferrer, WithdrawReferral } from '../seeker-documents.ts'
import { doneWords } from './act-fields.ts'
import type { Said } from './act-fields.ts'

type Perform = ReturnType<typeof useAct>
type Sent = { readonly refused: Refused | undefined }

const send = async (perform: Perform, act: ReferralAct, referralId: string, said: Said): Promise<Sent> => {
  const of = { commandId: commandId(), referralId }
  const answer = { input: { ...of, text: said.text } }
  const handled = true as const
  switch (act) {
    case 'accept':
      return perform({ document: AcceptReferral, variables: answer, handled })
    case 'decline':
      return perform({ document: DeclineReferral, variables: answer, handled })
    case 'release':
      return perform({ document: ReleaseReferral, variables: answer, handled })
    case 'thank':
      return perform({ document: ThankReferrer, variables: answer, handled })
    case 'offer_help':
      return perform({ document: OfferHelp, variables: answer, handled })
    case 'ask_more':
      return perform({ document: AskMore, variables: { input: { ...of, question: said.text } }, handled })
    case 'submit':
      return perform({ document: SubmitReferral, variables: { input: { ...of, submittedOn: said.day } }, handled })
    case 'record_outcome': {
      if (said.outcome === undefined) return { refused: undefined }
      const input = { ...of, outcomeId: crypto.randomUUID(), outcome: said.outcome, heardOn: said.day }
      return perform({ document: RecordOutcome, variables: { input }, handled })
    }
    case 'withdraw':
      return perform({ document: WithdrawReferral, variables: { input: of }, handled })
    case 'close':
      return perform({ document: CloseReferral, variables: { input: of }, handled })
    case 'prepare':
    case 'request':
    case 'revise':
      // They have pages of their own.
      return { refused: undefined }
  }
}

/** Does one act on a request and says so; a refusal comes back in words, to stand beside the field. */
export const useReferralActs = () => {
  const perform = useAct()
  return async (act: ReferralAct, referral: ReferralCard, said: Said): Promise<string | undefined> => {
    const { refused } = await send(perform, act, referral.id, said)
    if (refused !== undefined) return refused.message
    say({ text: doneWords(act, referral) })
    return undefined
  }
}
