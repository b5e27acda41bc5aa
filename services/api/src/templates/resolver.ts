import { fillTemplate, templateDecider, templateFields, templateIdFor } from '@kith/domain'
import type { TemplateCommand, TemplateKind as Kind } from '@kith/domain'
import type { ReferralId } from '@kith/kernel'
import { messageTemplates, opportunityById, referralById } from '@kith/read-model/queries'
import type { MessageTemplateView } from '@kith/read-model/queries'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { act } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext, MemberContext } from '../graphql/context.ts'
import { notFound } from '../graphql/errors.ts'
import { asId } from '../graphql/ids.ts'
import { TemplateKind } from '../graphql/referral-enums.ts'
import { referralValues } from './referral-values.ts'
import { sampleValues } from './sample-values.ts'
import { FilledTemplate, MessageTemplate, ResetTemplateInput, TemplateInput, TemplatePayload } from './types.ts'

const withFields = (template: MessageTemplateView): MessageTemplate => ({ ...template, fields: templateFields })

const change = async (
  member: MemberContext,
  input: ResetTemplateInput,
  commandFor: (of: Extract<TemplateCommand, { readonly type: 'ResetTemplate' }>['data']) => TemplateCommand,
): Promise<TemplatePayload> => {
  const { viewer, db } = member
  const { kind, commandId } = input
  const { userId } = viewer
  const templateId = templateIdFor(viewer.workspaceId, userId, kind)
  const outcome = await act(member, {
    decider: templateDecider,
    id: templateId,
    command: commandFor({ templateId, ownerId: userId, kind, by: userId }),
    commandId,
    awaits: ['template'],
  })
  const now = (await messageTemplates(db, viewer)).find((template) => template.kind === kind)
  return { ...outcome, template: now ? withFields(now) : null }
}

@Resolver(() => MessageTemplate)
export class TemplateResolver {
  @Query(() => [MessageTemplate], { description: "Every kind, with the viewer's own text or the default." })
  async templates(@Ctx() context: ApiContext): Promise<readonly MessageTemplate[]> {
    const { db, viewer } = asMember(context)
    return (await messageTemplates(db, viewer)).map(withFields)
  }

  @Query(() => FilledTemplate, { description: 'With what a request of the viewer says; the template is theirs.' })
  async filledTemplate(
    @Arg('kind', () => TemplateKind) kind: Kind,
    @Arg('referralId', () => ID) referralId: string,
    @Ctx() context: ApiContext,
  ): Promise<FilledTemplate> {
    const { db, viewer } = asMember(context)
    const id = asId<ReferralId>(referralId)
    const referral = id && (await referralById(db, viewer, id))
    // Templates are what a seeker writes; the other side has no use for the seeker's words.
    if (referral?.side !== 'seeker') throw notFound()
    const { opportunityId } = referral
    const [templates, opportunity] = await Promise.all([
      messageTemplates(db, viewer),
      opportunityId ? opportunityById(db, viewer, opportunityId) : undefined,
    ])
    const text = templates.find((template) => template.kind === kind)?.text ?? ''
    return fillTemplate(text, referralValues(referral, opportunity))
  }

  @Query(() => FilledTemplate, { description: 'With invented values; nothing is kept.' })
  previewTemplate(
    @Arg('kind', () => TemplateKind) kind: Kind,
    @Arg('text', () => String) text: string,
  ): FilledTemplate {
    return fillTemplate(text, sampleValues(kind))
  }

  @Mutation(() => TemplatePayload)
  changeTemplate(
    @Arg('input', () => TemplateInput) input: TemplateInput,
    @Ctx() context: ApiContext,
  ): Promise<TemplatePayload> {
    return change(asMember(context), input, (of) => ({ type: 'ChangeTemplate', data: { ...of, text: input.text } }))
  }

  @Mutation(() => TemplatePayload)
  resetTemplate(
    @Arg('input', () => ResetTemplateInput) input: ResetTemplateInput,
    @Ctx() context: ApiContext,
  ): Promise<TemplatePayload> {
    return change(asMember(context), input, (of) => ({ type: 'ResetTemplate', data: of }))
  }
}
