import { localDate } from '@kith/kernel'
import type { Instant } from '@kith/kernel'
import { mentors, mentorshipsOf } from '@kith/read-model/queries'
import type { MentorshipSessionView, MentorshipView, MentorView } from '@kith/read-model/queries'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { Mentor, Mentorship, MentorshipSession } from './types.ts'

const toSession = (session: MentorshipSessionView, now: Instant): MentorshipSession => ({
  ...session,
  hasBegun: session.startsAt <= now,
  canBeHeld: session.status === 'scheduled' && localDate(now, session.timeZone) >= session.date,
})

@Resolver(() => Mentorship)
export class MentoringResolver {
  @Query(() => [Mentor], { description: 'Everybody of the workspace who mentors, the viewer apart, by name.' })
  mentors(@Ctx() context: ApiContext): Promise<readonly MentorView[]> {
    const { db, viewer } = asMember(context)
    return mentors(db, viewer)
  }

  @Query(() => [Mentorship], { description: "The viewer's, as mentee and as mentor; the newest change first." })
  mentorships(@Ctx() context: ApiContext): Promise<readonly MentorshipView[]> {
    const { db, viewer } = asMember(context)
    return mentorshipsOf(db, viewer)
  }

  @FieldResolver(() => [MentorshipSession])
  async sessions(@Root() { id }: MentorshipView, @Ctx() context: ApiContext): Promise<readonly MentorshipSession[]> {
    const { loaders, services } = asMember(context)
    const now = services.clock.now()
    return (await loaders.mentorshipSessions.load(id)).map((session) => toSession(session, now))
  }
}
