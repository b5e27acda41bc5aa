import { contactDecider } from '@kith/domain'
import type { ContactCommandOf } from '@kith/domain'
import type { CalendarDate, ContactId, UserId } from '@kith/kernel'
import { deterministicId } from '@kith/kernel'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { act, contactViews } from '../graphql/act.ts'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import { AddContactInput, ChangeContactInput, ContactInput } from './inputs.ts'
import { ContactPayload } from './payload.ts'

type Types = Parameters<typeof contactDecider.decide>[0]['type']
type Data<Type extends Types> = Omit<ContactCommandOf<Type>['data'], 'contactId' | 'by'>

/** Whose act it is, and when. */
export interface Acting {
  readonly userId: UserId
  readonly today: CalendarDate
}

/** Acts on one contact and answers with the contact as it then stands. */
export const actOnContact = async <Type extends Types>(
  context: ApiContext,
  input: { readonly commandId: string; readonly contactId: string },
  type: Type,
  data: Data<Type> | ((acting: Acting) => Data<Type>),
): Promise<ContactPayload> => {
  const member = asMember(context)
  const { userId, today } = member.viewer
  const contactId = requireId<ContactId>(input.contactId, 'contactId')
  const told = typeof data === 'function' ? data({ userId, today }) : data
  // The compiler cannot follow the pairing of type and data through a generic; `Data<Type>` is what holds it.
  const command = { type, data: { ...told, contactId, by: userId } } as unknown as ContactCommandOf<Type>
  const outcome = await act(member, {
    decider: contactDecider,
    id: contactId,
    command,
    commandId: input.commandId,
    awaits: contactViews,
  })
  return { ...outcome, contact: ((await member.loaders.contact.load(contactId)) ?? null) as ContactPayload['contact'] }
}

const given = (text: string | null | undefined): text is string => text !== undefined && text !== null && text !== ''

@Resolver()
export class ContactMutations {
  @Mutation(() => ContactPayload)
  addContact(
    @Arg('input', () => AddContactInput) input: AddContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'AddContact', ({ userId }) => ({
      ownerId: userId,
      name: input.name,
      ...(given(input.company) ? { company: input.company } : {}),
      ...(given(input.position) ? { position: input.position } : {}),
      ...(given(input.email) ? { emails: [input.email] } : {}),
      ...(given(input.profileUrl) ? { profileUrl: input.profileUrl } : {}),
      ...(input.closeness ? { closeness: input.closeness } : {}),
    }))
  }

  @Mutation(() => ContactPayload)
  changeContact(
    @Arg('input', () => ChangeContactInput) input: ChangeContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    const { name, emails, phones, links, location, company, position } = input
    const changesJob = typeof company === 'string' || typeof position === 'string'
    return actOnContact(context, input, 'ChangeContact', {
      ...(typeof name === 'string' ? { name } : {}),
      ...(emails ? { emails: [...emails] } : {}),
      ...(phones ? { phones: [...phones] } : {}),
      ...(links ? { links: [...links] } : {}),
      ...(typeof location === 'string' ? { location } : {}),
      ...(changesJob
        ? {
            employment: {
              employmentId: deterministicId('employment', input.commandId.toLowerCase()),
              ...(typeof company === 'string' ? { company } : {}),
              ...(typeof position === 'string' ? { position } : {}),
            },
          }
        : {}),
    })
  }

  @Mutation(() => ContactPayload)
  archiveContact(
    @Arg('input', () => ContactInput) input: ContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'ArchiveContact', {})
  }

  @Mutation(() => ContactPayload)
  restoreContact(
    @Arg('input', () => ContactInput) input: ContactInput,
    @Ctx() context: ApiContext,
  ): Promise<ContactPayload> {
    return actOnContact(context, input, 'RestoreContact', {})
  }
}
