import type { ReferralId } from '@kith/kernel'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnReferral, commandBy, decideReferral, notFound, ownReferral, toPayload } from './act-on-referral.ts'
import { authoriseDraft, authoriseResume } from './authorise.ts'
import {
  ChoosePathInput,
  DraftReferralInput,
  PackageInput,
  PreparationInput,
  RequestReferralInput,
  ReviseInput,
} from './inputs.ts'
import type { ReferralPackageInput } from './inputs.ts'
import { sendRequest } from './send-request.ts'
import { ReferralPayload } from './types.ts'

const wordsOf = ({ resume: _resume, ...given }: ReferralPackageInput) => ({
  company: given.company,
  role: given.role,
  department: given.department ?? '',
  whyMe: given.whyMe,
  whyCompany: given.whyCompany,
  talkingPoints: [...given.talkingPoints],
  profileLink: given.profileLink ?? '',
  jobLink: given.jobLink ?? '',
})

/** What a seeker does until somebody is asked, and when they are asked for more. */
@Resolver()
export class AskingMutations {
  @Mutation(() => ReferralPayload, { description: 'Of a member or a contact, one of both.' })
  async draftReferral(
    @Arg('input', () => DraftReferralInput) input: DraftReferralInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    const member = asMember(context)
    const referralId = requireId<ReferralId>(input.referralId, 'referralId')
    const parts = await authoriseDraft(member, input)
    if ('refusal' in parts) return toPayload(member, refused(parts.refusal), undefined)
    const data = { ...parts.value, seekerId: member.viewer.userId, path: input.path }
    const command = commandBy(member, referralId, { type: 'DraftReferral', data })
    return toPayload(member, await decideReferral(member, input.commandId, command), referralId)
  }

  @Mutation(() => ReferralPayload)
  chooseReferralPath(
    @Arg('input', () => ChoosePathInput) input: ChoosePathInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    return actOnReferral(context, input, 'ChooseReferralPath', () => ({ path: input.path }))
  }

  @Mutation(() => ReferralPayload)
  setPreparation(
    @Arg('input', () => PreparationInput) input: PreparationInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    const type = input.done ? 'DoPreparation' : 'UndoPreparation'
    return actOnReferral(context, input, type, () => ({ item: input.item }))
  }

  @Mutation(() => ReferralPayload)
  async preparePackage(
    @Arg('input', () => PackageInput) input: PackageInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    const member = asMember(context)
    const resume = await authoriseResume(member, input.package)
    if ('refusal' in resume) return toPayload(member, refused(resume.refusal), undefined)
    const data = { ...wordsOf(input.package), resume: resume.value }
    return actOnReferral(context, input, 'PreparePackage', () => data)
  }

  @Mutation(() => ReferralPayload, { description: 'Asks. Guardrails may refuse it; some may be stepped over.' })
  async requestReferral(
    @Arg('input', () => RequestReferralInput) input: RequestReferralInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    const member = asMember(context)
    const referralId = await ownReferral(member, input.referralId)
    if (referralId === undefined) return toPayload(member, notFound('referralId'), undefined)
    const { commandId, way, message } = input
    const overrides = (input.overrides ?? []).map(({ rule, reason }) => ({ rule, reason }))
    const outcome = await sendRequest(member, { commandId, referralId, way, message, overrides })
    return toPayload(member, outcome, referralId)
  }

  @Mutation(() => ReferralPayload)
  async reviseReferral(
    @Arg('input', () => ReviseInput) input: ReviseInput,
    @Ctx() context: ApiContext,
  ): Promise<ReferralPayload> {
    const member = asMember(context)
    const resume = await authoriseResume(member, input.package)
    if ('refusal' in resume) return toPayload(member, refused(resume.refusal), undefined)
    const data = { ...wordsOf(input.package), resume: resume.value, answer: input.answer }
    return actOnReferral(context, input, 'RevisePackage', ({ now }) => ({ ...data, now }))
  }
}
