import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readImportSearch } from '../features/import/search.ts'
import { readDeliverySearch } from '../features/delivery/search.ts'
import { readInvitationsSearch } from '../features/invitations/search.ts'
import { readMembersSearch } from '../features/members/search.ts'
import { readPeopleSearch } from '../features/people/search.ts'
import { readPersonSearch } from '../features/person/search.ts'
import { readProblem, readSignInSearch } from '../features/sign-in/search.ts'
import { root, shell, signedIn } from './frame-routes.tsx'
import { seekingRoutes } from './seeking-routes.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../features/sign-in/forgot-page.tsx'), 'ForgotPage'),
})

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('../features/sign-in/reset-page.tsx'), 'ResetPage'),
})

const confirmEmail = createRoute({
  getParentRoute: () => root,
  path: '/confirm-email',
  component: lazyRouteComponent(() => import('../features/sign-in/confirm-email-page.tsx'), 'ConfirmEmailPage'),
})

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('../features/join/join-page.tsx'), 'JoinPage'),
})

const referralLink = createRoute({
  getParentRoute: () => root,
  path: '/referral',
  component: lazyRouteComponent(() => import('../features/outside/referral-link-page.tsx'), 'ReferralLinkPage'),
})

const digestAct = createRoute({
  getParentRoute: () => root,
  path: '/act',
  component: lazyRouteComponent(() => import('../features/outside/digest-act-page.tsx'), 'DigestActPage'),
})

const welcome = createRoute({
  getParentRoute: () => signedIn,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../features/welcome/welcome-page.tsx'), 'WelcomePage'),
})

const today = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
})

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => shell,
  path: '/people/$id',
  validateSearch: readPersonSearch,
  component: lazyRouteComponent(() => import('../features/person/person-page.tsx'), 'PersonPage'),
})

const imports = createRoute({
  getParentRoute: () => shell,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/import/imports-page.tsx'), 'ImportsPage'),
})

const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/import/$id',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('../features/import/import-page.tsx'), 'ImportPage'),
})

const history = createRoute({
  getParentRoute: () => shell,
  path: '/history',
  component: lazyRouteComponent(() => import('../features/history/history-page.tsx'), 'HistoryPage'),
})

const mailbox = createRoute({
  getParentRoute: () => shell,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('../features/mailbox/mailbox-page.tsx'), 'MailboxPage'),
})

const mail = createRoute({
  getParentRoute: () => mailbox,
  path: '$id',
  component: lazyRouteComponent(() => import('../features/mailbox/mail-view.tsx'), 'MailView'),
})

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  component: lazyRouteComponent(() => import('../features/notices/notices-page.tsx'), 'NoticesPage'),
})

const cohorts = createRoute({
  getParentRoute: () => shell,
  path: '/cohort',
  component: lazyRouteComponent(() => import('../features/cohort/cohorts-page.tsx'), 'CohortsPage'),
})

const cohort = createRoute({
  getParentRoute: () => shell,
  path: '/cohort/$id',
  component: lazyRouteComponent(() => import('../features/cohort/cohort-page.tsx'), 'CohortPage'),
})

const whatOthersSee = createRoute({
  getParentRoute: () => shell,
  path: '/cohort/$id/what-others-see',
  component: lazyRouteComponent(() => import('../features/sharing/what-others-see-page.tsx'), 'WhatOthersSeePage'),
})

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-layout.tsx'), 'SettingsLayout'),
})

const profile = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('../features/settings/profile-page.tsx'), 'ProfilePage'),
})

const mailWishes = createRoute({
  getParentRoute: () => settings,
  path: '/mail',
  component: lazyRouteComponent(() => import('../features/mail-wishes/mail-wishes-page.tsx'), 'MailWishesPage'),
})

const account = createRoute({
  getParentRoute: () => settings,
  path: '/account',
  validateSearch: readProblem,
  component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage'),
})

const sessions = createRoute({
  getParentRoute: () => settings,
  path: '/sessions',
  component: lazyRouteComponent(() => import('../features/sessions/sessions-page.tsx'), 'SessionsPage'),
})

const calendar = createRoute({
  getParentRoute: () => settings,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../features/calendar/calendar-page.tsx'), 'CalendarPage'),
})

const tokens = createRoute({
  getParentRoute: () => settings,
  path: '/tokens',
  component: lazyRouteComponent(() => import('../features/tokens/tokens-page.tsx'), 'TokensPage'),
})

const resumes = createRoute({
  getParentRoute: () => settings,
  path: '/resumes',
  component: lazyRouteComponent(() => import('../features/resumes/resumes-page.tsx'), 'ResumesPage'),
})

const templates = createRoute({
  getParentRoute: () => settings,
  path: '/templates',
  component: lazyRouteComponent(() => import('../features/templates/templates-page.tsx'), 'TemplatesPage'),
})

const workspace = createRoute({
  getParentRoute: () => settings,
  path: 'workspace',
  component: lazyRouteComponent(() => import('../features/workspace/workspace-page.tsx'), 'WorkspacePage'),
})

const manageCohorts = createRoute({
  getParentRoute: () => settings,
  path: 'cohorts',
  component: lazyRouteComponent(() => import('../features/cohort/manage-cohorts-page.tsx'), 'ManageCohortsPage'),
})

const manageCohort = createRoute({
  getParentRoute: () => settings,
  path: 'cohorts/$id',
  component: lazyRouteComponent(() => import('../features/cohort/manage-cohort-page.tsx'), 'ManageCohortPage'),
})

const members = createRoute({
  getParentRoute: () => settings,
  path: 'members',
  validateSearch: readMembersSearch,
  component: lazyRouteComponent(() => import('../features/members/members-page.tsx'), 'MembersPage'),
})

const invitations = createRoute({
  getParentRoute: () => settings,
  path: 'invitations',
  validateSearch: readInvitationsSearch,
  component: lazyRouteComponent(() => import('../features/invitations/invitations-page.tsx'), 'InvitationsPage'),
})

const delivery = createRoute({
  getParentRoute: () => settings,
  path: 'delivery',
  validateSearch: readDeliverySearch,
  component: lazyRouteComponent(() => import('../features/delivery/delivery-page.tsx'), 'DeliveryPage'),
})

const administration = createRoute({
  getParentRoute: () => settings,
  path: 'administration',
  component: lazyRouteComponent(
    () => import('../features/administration/administration-page.tsx'),
    'AdministrationPage',
  ),
})

const routeTree = root.addChildren([
  signIn,
  forgot,
  reset,
  confirmEmail,
  join,
  referralLink,
  digestAct,
  signedIn.addChildren([
    welcome,
    shell.addChildren([
      today,
      people,
      person,
      ...seekingRoutes,
      imports,
      oneImport,
      history,
      notices,
      mailbox.addChildren([mail]),
      cohorts,
      cohort,
      whatOthersSee,
      settings.addChildren([
        profile,
        mailWishes,
        account,
        sessions,
        resumes,
        templates,
        calendar,
        tokens,
        workspace,
        manageCohorts,
        manageCohort,
        members,
        invitations,
        delivery,
        administration,
      ]),
    ]),
  ]),
])

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  // The way the library learns the routes; an interface because a declaration is merged.
  interface Register {
    router: typeof router
  }
}
