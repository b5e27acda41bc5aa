import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { contactCache } from '../features/contact/cache.ts'
import { interactionCache } from '../features/interaction/cache.ts'
import { memberCache } from '../features/members/cache.ts'
import { opportunityCache } from '../features/opportunities/cache.ts'

const partOfItsParent = () => null

/** The rules of every feature together, and the types that have no identity of their own. */
export const cacheRules = {
  keys: {
    Cadence: partOfItsParent,
    CheckIn: partOfItsParent,
    LastInteraction: partOfItsParent,
    DigestPreferences: partOfItsParent,
    ContactSnapshot: partOfItsParent,
    ContactConnection: partOfItsParent,
    ContactEdge: partOfItsParent,
    InteractionConnection: partOfItsParent,
    InteractionEdge: partOfItsParent,
    HistoryConnection: partOfItsParent,
    HistoryEdge: partOfItsParent,
    HistoryChange: partOfItsParent,
    MailConnection: partOfItsParent,
    MailEdge: partOfItsParent,
    ImportPreview: partOfItsParent,
    ImportColumn: partOfItsParent,
    ImportSampleRow: partOfItsParent,
    ImportRow: partOfItsParent,
    ImportRowConnection: partOfItsParent,
    ImportRowEdge: partOfItsParent,
    PageInfo: partOfItsParent,
    TagCount: partOfItsParent,
    Today: partOfItsParent,
    UpcomingDate: partOfItsParent,
    Refusal: partOfItsParent,
    WorkspaceSettings: partOfItsParent,
    Guardrails: partOfItsParent,
    // A person is in several cohorts, since another day in each: the member of a cohort belongs to it.
    CohortMember: partOfItsParent,
    CohortActivity: partOfItsParent,
    CohortFigure: partOfItsParent,
    SharedCompany: partOfItsParent,
    SharedPerson: partOfItsParent,
    SharePreview: partOfItsParent,
    MyShare: partOfItsParent,
    ContactShare: partOfItsParent,
    MemberConnection: partOfItsParent,
    MemberEdge: partOfItsParent,
    AuditConnection: partOfItsParent,
    AuditEdge: partOfItsParent,
    InviteRow: partOfItsParent,
    OpportunitySource: partOfItsParent,
    NextStep: partOfItsParent,
    OpportunityHelpers: partOfItsParent,
    HelperContact: partOfItsParent,
    CohortPaths: partOfItsParent,
    JobDraft: partOfItsParent,
    Referrer: partOfItsParent,
    OpeningAudience: partOfItsParent,
    OpeningReport: partOfItsParent,
    OpeningConnection: partOfItsParent,
    OpeningEdge: partOfItsParent,
    BoardStanding: partOfItsParent,
    Desk: partOfItsParent,
  },
  optimistic: {
    ...contactCache.optimistic,
    ...interactionCache.optimistic,
    ...memberCache.optimistic,
    ...opportunityCache.optimistic,
  },
  updates: {
    Mutation: {
      ...contactCache.updates.Mutation,
      ...interactionCache.updates.Mutation,
      ...opportunityCache.updates.Mutation,
    },
  },
} satisfies Partial<CacheExchangeOpts>
