import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readBoardSearch } from '../features/board/search.ts'
import { readOpportunitiesSearch } from '../features/opportunities/search.ts'
import { readReferralSearch, readReferralsSearch, readStartSearch } from '../features/referrals/search.ts'
import { shell } from './frame-routes.tsx'

const opportunities = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities',
  validateSearch: readOpportunitiesSearch,
  component: lazyRouteComponent(() => import('../features/opportunities/opportunities-page.tsx'), 'OpportunitiesPage'),
})

const opportunity = createRoute({
  getParentRoute: () => shell,
  path: '/opportunities/$id',
  component: lazyRouteComponent(() => import('../features/opportunities/opportunity-page.tsx'), 'OpportunityPage'),
})

const board = createRoute({
  getParentRoute: () => shell,
  path: '/board',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('../features/board/board-page.tsx'), 'BoardPage'),
})

const moderate = createRoute({
  getParentRoute: () => shell,
  path: '/board/moderate',
  component: lazyRouteComponent(() => import('../features/board/moderate-page.tsx'), 'ModeratePage'),
})

const opening = createRoute({
  getParentRoute: () => shell,
  path: '/board/$id',
  component: lazyRouteComponent(() => import('../features/board/opening-page.tsx'), 'OpeningPage'),
})

const referrals = createRoute({
  getParentRoute: () => shell,
  path: '/referrals',
  validateSearch: readReferralsSearch,
  component: lazyRouteComponent(() => import('../features/referrals/referrals-page.tsx'), 'ReferralsPage'),
})

const newReferral = createRoute({
  getParentRoute: () => shell,
  path: '/referrals/new',
  validateSearch: readStartSearch,
  component: lazyRouteComponent(() => import('../features/referrals/start/start-page.tsx'), 'StartPage'),
})

const referral = createRoute({
  getParentRoute: () => shell,
  path: '/referrals/$id',
  validateSearch: readReferralSearch,
  component: lazyRouteComponent(() => import('../features/referrals/referral-page.tsx'), 'ReferralPage'),
})

const updates = createRoute({
  getParentRoute: () => shell,
  path: '/updates',
  component: lazyRouteComponent(() => import('../features/updates/updates-page.tsx'), 'UpdatesPage'),
})

const update = createRoute({
  getParentRoute: () => shell,
  path: '/updates/$id',
  component: lazyRouteComponent(() => import('../features/updates/update-page.tsx'), 'UpdatePage'),
})

const mentoring = createRoute({
  getParentRoute: () => shell,
  path: '/mentoring',
  component: lazyRouteComponent(() => import('../features/mentoring/mentoring-page.tsx'), 'MentoringPage'),
})

/**
 * Where roles are sought: opportunities, the board, and requests for referrals; and the news that keep a network
 * warm, and mentors.
 */
export const seekingRoutes = [
  opportunities,
  opportunity,
  board,
  moderate,
  opening,
  referrals,
  newReferral,
  referral,
  updates,
  update,
  mentoring,
] as const
