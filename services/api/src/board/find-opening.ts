import type { OpeningId } from '@kith/kernel'
import { openingById } from '@kith/read-model/queries'
import type { OpeningView } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'
import { asId } from '../graphql/ids.ts'
import { mayModerate, maySeeOpening } from './policy.ts'

/** An opening as the viewer may see it; undefined when they may not. */
export const asSeen = ({ viewer }: Pick<MemberContext, 'viewer'>, opening: OpeningView): OpeningView | undefined => {
  if (!maySeeOpening(viewer, opening)) return undefined
  return mayModerate(viewer) ? opening : { ...opening, reports: [] }
}

/** The opening of that id, when the viewer may see it. What is no id is the id of nothing. */
export const findOpening = async (member: MemberContext, id: string): Promise<OpeningView | undefined> => {
  const openingId = asId<OpeningId>(id)
  const found = openingId === undefined ? undefined : await openingById(member.db, member.viewer, openingId)
  return found && asSeen(member, found)
}
