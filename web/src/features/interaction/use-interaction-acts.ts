import type { Channel, CorrectInteractionInput, LogInteractionInput } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { interactionWords as words } from '../../messages/interaction.ts'
import {
  CorrectInteraction,
  LogInteraction,
  RecordReply,
  RestoreInteraction,
  RetractInteraction,
  SettleFollowUp,
} from './documents.ts'

type Details = Omit<LogInteractionInput, 'commandId' | 'interactionId' | 'contactIds'> & { readonly channel: Channel }
type Named = { readonly id: string; readonly name: string }

/** The acts on interactions, each with its toast and its way back. */
export const useInteractionActs = () => {
  const act = useAct()
  const retractQuietly = (interactionId: string) =>
    act({ document: RetractInteraction, variables: { input: { commandId: commandId(), interactionId } } })

  return {
    log: (people: readonly Named[], details: Details) => {
      const interactionId = crypto.randomUUID()
      const contactIds = people.map(({ id }) => id)
      return act({
        document: LogInteraction,
        variables: { input: { commandId: commandId(), interactionId, contactIds, ...details } },
        said: words.logged(
          details.channel,
          people.map(({ name }) => name),
        ),
        undo: () => retractQuietly(interactionId),
      })
    },
    retract: (interactionId: string) =>
      act({
        document: RetractInteraction,
        variables: { input: { commandId: commandId(), interactionId } },
        said: words.retracted,
        undo: () =>
          act({ document: RestoreInteraction, variables: { input: { commandId: commandId(), interactionId } } }),
      }),
    restore: (interactionId: string) =>
      act({
        document: RestoreInteraction,
        variables: { input: { commandId: commandId(), interactionId } },
        said: words.restored,
        undo: () => retractQuietly(interactionId),
      }),
    correct: (input: Omit<CorrectInteractionInput, 'commandId'>, before: Omit<CorrectInteractionInput, 'commandId'>) =>
      act({
        document: CorrectInteraction,
        variables: { input: { commandId: commandId(), ...input } },
        said: words.corrected,
        undo: () => act({ document: CorrectInteraction, variables: { input: { commandId: commandId(), ...before } } }),
      }),
    reply: (interactionId: string, receivedOn: string) =>
      act({
        document: RecordReply,
        variables: { input: { commandId: commandId(), interactionId, receivedOn } },
        said: words.replied,
      }),
    settle: (followUp: { readonly id: string; readonly interactionId: string }, status: 'done' | 'dropped') => {
      const send = (next: 'done' | 'dropped' | 'open') => ({
        document: SettleFollowUp,
        variables: {
          input: {
            commandId: commandId(),
            interactionId: followUp.interactionId,
            followUpId: followUp.id,
            status: next,
          },
        },
      })
      const said = status === 'done' ? words.followUpDone : words.followUpDropped
      return act({ ...send(status), said, undo: () => act(send('open')) })
    },
  }
}
