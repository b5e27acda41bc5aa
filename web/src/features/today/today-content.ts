import type { TodayQuery } from '../../generated/graphql.ts'

/** What Today has to say. */
export type TodayContent = TodayQuery['today']
