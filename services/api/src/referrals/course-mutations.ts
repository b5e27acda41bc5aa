import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnReferral } from './act-on-referral.ts'
import { AnswerInput, AskMoreInput, OutcomeInput, ReferralInput, SubmitInput } from './inputs.ts'
import { ReferralPayload } from './types.ts'

/** What happens with a request once it was sent. Whose each act is the decider says. */
@Resolver()
export class CourseMutations {
  @Mutation(() => ReferralPayload, { description: 'By the referrer, when they open the page.' })
  viewReferral(
    @Arg('input', () => ReferralInput) input: ReferralInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'ViewReferral', () => ({}))
  }

  @Mutation(() => ReferralPayload)
  askMore(@Arg('input', () => AskMoreInput) input: AskMoreInput, @Ctx() context: ApiContext): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'AskMore', ({ now }) => ({ question: input.question, now }))
  }

  @Mutation(() => ReferralPayload)
  acceptReferral(
    @Arg('input', () => AnswerInput) input: AnswerInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'AcceptReferral', () => ({ message: input.text ?? '' }))
  }

  @Mutation(() => ReferralPayload)
  declineReferral(
    @Arg('input', () => AnswerInput) input: AnswerInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'DeclineReferral', () => ({ reason: input.text ?? '' }))
  }

  @Mutation(() => ReferralPayload)
  releaseReferral(
    @Arg('input', () => AnswerInput) input: AnswerInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'ReleaseReferral', () => ({ reason: input.text ?? '' }))
  }

  @Mutation(() => ReferralPayload)
  submitReferral(
    @Arg('input', () => SubmitInput) input: SubmitInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'SubmitReferral', ({ today }) => ({ submittedOn: input.submittedOn, today }))
  }

  @Mutation(() => ReferralPayload)
  recordOutcome(
    @Arg('input', () => OutcomeInput) input: OutcomeInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'RecordOutcome', ({ today }) => ({
      outcomeId: requireId(input.outcomeId, 'outcomeId'),
      outcome: input.outcome,
      heardOn: input.heardOn,
      today,
    }))
  }

  @Mutation(() => ReferralPayload)
  withdrawReferral(
    @Arg('input', () => ReferralInput) input: ReferralInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'WithdrawReferral', () => ({}))
  }

  @Mutation(() => ReferralPayload)
  thankReferrer(
    @Arg('input', () => AnswerInput) input: AnswerInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'ThankReferrer', () => ({ message: input.text ?? '' }))
  }

  @Mutation(() => ReferralPayload)
  offerHelp(@Arg('input', () => AnswerInput) input: AnswerInput, @Ctx() context: ApiContext): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'OfferHelp', () => ({ offer: input.text ?? '' }))
  }

  @Mutation(() => ReferralPayload)
  closeReferral(
    @Arg('input', () => ReferralInput) input: ReferralInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'CloseReferral', () => ({}))
  }
}
