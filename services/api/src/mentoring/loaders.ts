import type { MentorshipId } from '@kith/kernel'
import { sessionsByMentorships } from '@kith/read-model/queries'
import type { Database, MentorshipSessionView, Viewer } from '@kith/read-model/queries'
import DataLoader from 'dataloader'

/** What mentorships are loaded with. */
export interface MentoringLoaders {
  /** Of a mentorship of the viewer's. */
  readonly mentorshipSessions: DataLoader<MentorshipId, readonly MentorshipSessionView[]>
}

export const createMentoringLoaders = (db: Database, viewer: Viewer): MentoringLoaders => ({
  mentorshipSessions: new DataLoader(async (ids) => {
    const byId = new Map<MentorshipId, MentorshipSessionView[]>(ids.map((id) => [id, []]))
    for (const session of await sessionsByMentorships(db, viewer, ids)) byId.get(session.mentorshipId)?.push(session)
    return ids.map((id) => byId.get(id) ?? [])
  }),
})
