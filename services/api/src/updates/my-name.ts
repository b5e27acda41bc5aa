import { membershipOf } from '@kith/read-model/queries'
import type { MemberContext } from '../graphql/context.ts'

/** What an update signs with: the name that the viewer goes by. */
export const myNameOf = async ({ services, viewer }: MemberContext): Promise<string> =>
  (await membershipOf(services.system, viewer.userId, viewer.workspaceId))?.name ?? ''
