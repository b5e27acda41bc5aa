import { Resolver, Root, Subscription } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { Changed } from './types.ts'

@Resolver()
export class LiveResolver {
  @Subscription(() => Changed, {
    description:
      'Over server-sent events at /graphql/stream: wakes when something that the viewer may see has changed.',
    subscribe: ({ context }: { context: ApiContext }) => {
      const { services, viewer, sessionToken } = asMember(context)
      return services.live.follow(viewer.userId, sessionToken)
    },
  })
  changed(@Root() change: Changed): Changed {
    return change
  }
}
