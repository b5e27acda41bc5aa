import { updateDecider } from '@kith/domain'
import type { UpdateCommand, UpdateCommandOf } from '@kith/domain'
import type { UpdateId } from '@kith/kernel'
import { updateById } from '@kith/read-model/queries'
import { act } from '../graphql/act.ts'
import type { Outcome } from '../graphql/act.ts'
import type { MemberContext } from '../graphql/context.ts'
import { requireId } from '../graphql/ids.ts'
import type { UpdatePayload } from './types.ts'

type Types = UpdateCommand['type']

interface Asked {
  readonly commandId: string
  readonly updateId: string
}

/** The answer to an act: the update as it then stands. Null for whose it is not. */
export const toPayload = async (
  { db, viewer }: MemberContext,
  outcome: Outcome,
  updateId: string,
): Promise<UpdatePayload> => {
  const update = await updateById(db, viewer, requireId<UpdateId>(updateId, 'updateId'))
  return { ...outcome, update: (update ?? null) as UpdatePayload['update'] }
}

/** One command of the viewer's on an update. Whose it is the decider sees to. */
export const actOnUpdate = async <Type extends Types>(
  member: MemberContext,
  { commandId, updateId }: Asked,
  type: Type,
  said: Omit<UpdateCommandOf<Type>['data'], 'updateId' | 'by'>,
): Promise<UpdatePayload> => {
  const id = requireId<UpdateId>(updateId, 'updateId')
  // The compiler cannot follow the pairing of type and data through a generic; the type of `said` is what holds it.
  const command = {
    type,
    data: { ...said, updateId: id, by: member.viewer.userId },
  } as unknown as UpdateCommandOf<Type>
  const outcome = await act(member, { decider: updateDecider, id, command, commandId, awaits: ['update'] })
  return toPayload(member, outcome, updateId)
}
