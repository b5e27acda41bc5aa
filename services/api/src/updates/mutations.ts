import { mostRecipients } from '@kith/domain'
import type { ContactId, UpdateId } from '@kith/kernel'
import { updateFacts, updateRecipients } from '@kith/read-model/queries'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { refused } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { actOnUpdate, toPayload } from './acting.ts'
import { ChooseRecipientsInput, UpdateInput, UpdateWordsInput } from './inputs.ts'
import { myNameOf } from './my-name.ts'
import { UpdatePayload } from './types.ts'

@Resolver()
export class UpdateMutations {
  @Mutation(() => UpdatePayload)
  draftUpdate(
    @Arg('input', () => UpdateWordsInput) input: UpdateWordsInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePayload> {
    const member = asMember(context)
    const { subject, body } = input
    return actOnUpdate(member, input, 'DraftUpdate', { ownerId: member.viewer.userId, subject, body })
  }

  @Mutation(() => UpdatePayload)
  changeUpdate(
    @Arg('input', () => UpdateWordsInput) input: UpdateWordsInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePayload> {
    const { subject, body } = input
    return actOnUpdate(asMember(context), input, 'ChangeUpdate', { subject, body })
  }

  @Mutation(() => UpdatePayload)
  async chooseRecipients(
    @Arg('input', () => ChooseRecipientsInput) input: ChooseRecipientsInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePayload> {
    const member = asMember(context)
    const { db, viewer } = member
    const { updateId } = input
    const ids = [...new Set(input.contactIds)].map((id) => requireId<ContactId>(id, 'contactIds'))
    if (ids.length > mostRecipients)
      return toPayload(
        member,
        refused({ code: 'UPDATE_TOO_MANY', field: 'contactIds', detail: { limit: mostRecipients } }),
        updateId,
      )
    const recipients = await updateFacts(db, viewer, ids)
    // Somebody whom the viewer does not know, or nobody: said alike.
    if (recipients.length < ids.length)
      return toPayload(member, refused({ code: 'NOT_FOUND', field: 'contactIds' }), updateId)
    return actOnUpdate(member, input, 'ChooseRecipients', { recipients: [...recipients], today: viewer.today })
  }

  @Mutation(() => UpdatePayload, { description: 'With the words as they were looked at; others are refused.' })
  async sendUpdate(
    @Arg('input', () => UpdateWordsInput) input: UpdateWordsInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePayload> {
    const member = asMember(context)
    const { db, viewer } = member
    const { subject, body } = input
    const chosen = await updateRecipients(db, viewer, requireId<UpdateId>(input.updateId, 'updateId'))
    const [recipients, myName] = await Promise.all([
      updateFacts(
        db,
        viewer,
        chosen.map(({ contactId }) => contactId),
      ),
      myNameOf(member),
    ])
    const { today } = viewer
    return actOnUpdate(member, input, 'SendUpdate', { subject, body, myName, recipients: [...recipients], today })
  }

  @Mutation(() => UpdatePayload)
  cancelUpdate(
    @Arg('input', () => UpdateInput) input: UpdateInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePayload> {
    return actOnUpdate(asMember(context), input, 'CancelUpdate', {})
  }

  @Mutation(() => UpdatePayload)
  discardUpdate(
    @Arg('input', () => UpdateInput) input: UpdateInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdatePayload> {
    return actOnUpdate(asMember(context), input, 'DiscardUpdate', {})
  }
}
