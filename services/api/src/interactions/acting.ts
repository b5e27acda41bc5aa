import { interactionDecider } from '@kith/domain'
import type { InteractionCommand } from '@kith/domain'
import type { ContactId, InteractionId } from '@kith/kernel'
import { act, contactViews } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import type { InteractionPayload } from './payload.ts'

/** Acts on one interaction. */
export const actOnInteraction = (
  context: MemberContext,
  commandId: string,
  command: InteractionCommand,
): Promise<Outcome> =>
  act(context, {
    decider: interactionDecider,
    id: command.data.interactionId,
    command,
    commandId,
    awaits: contactViews,
  })

/** The answer to an act: the interaction and the people in it, as they then stand. */
export const toPayload = async (
  { loaders }: MemberContext,
  outcome: Outcome,
  id: InteractionId,
): Promise<InteractionPayload> => {
  const interaction = (await loaders.interaction.load(id)) ?? null
  const ids: readonly ContactId[] = interaction?.contacts.map((contact) => contact.id) ?? []
  const contacts = await Promise.all(ids.map((contactId) => loaders.contact.load(contactId)))
  return {
    ...outcome,
    interaction: interaction as InteractionPayload['interaction'],
    contacts: contacts.filter((contact) => contact !== undefined) as unknown as InteractionPayload['contacts'],
  }
}
