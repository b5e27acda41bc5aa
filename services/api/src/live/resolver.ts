import { Resolver, Root, Subscription } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { notSignedIn } from '../graphql/errors.ts'
import { Changed } from './types.ts'

@Resolver()
export class LiveResolver {
  @Subscription(() => Changed, {
    description:
      'Over server-sent events at /graphql/stream: wakes when something that the viewer may see has changed.',
    subscribe: ({ context }: { context: ApiContext }) => {
      const { services, viewer, sessionId } = asMember(context)
      if (sessionId === undefined) throw notSignedIn()
      const { userId, workspaceId } = viewer
      return services.live.follow({ userId, workspaceId, sessionId })
    },
  })
  changed(@Root() change: Changed): Changed {
    return change
  }
}
