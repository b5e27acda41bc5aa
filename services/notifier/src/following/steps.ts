import type { AskingCommand, DeskCommand, InteractionCommand, MentorshipCommand, OpeningCommand } from '@kith/domain'
import { deterministicId } from '@kith/kernel'
import type { AskingId, CommandId, DeskId, InteractionId, MentorshipId, OpeningId } from '@kith/kernel'

/** A command that follows from something that happened. `name` is what it is for, once for each aggregate and cause. */
export type Step = { readonly name: string } & (
  | { readonly to: 'asking'; readonly id: AskingId; readonly command: AskingCommand }
  | { readonly to: 'desk'; readonly id: DeskId; readonly command: DeskCommand }
  | { readonly to: 'opening'; readonly id: OpeningId; readonly command: OpeningCommand }
  | { readonly to: 'mentorship'; readonly id: MentorshipId; readonly command: MentorshipCommand }
  | { readonly to: 'interaction'; readonly id: InteractionId; readonly command: InteractionCommand }
)

/** The same id whenever the same step is taken for the same cause, so that taking it twice is taking it once. */
export const commandIdOf = (causeId: string, { name, id }: Step): CommandId =>
  deterministicId('follow', causeId, name, id) as CommandId
