import { settingsNav as nav } from '../messages/settings-nav.ts'

/** The parts of Settings in the order of their list. `admin`: only for who runs the workspace. */
export const settingsPages = [
  { to: '/settings', name: nav.profile, group: 'you' },
  { to: '/settings/mail', name: nav.mail, group: 'you', letter: 'l' },
  { to: '/settings/account', name: nav.account, group: 'you', letter: 'a' },
  { to: '/settings/sessions', name: nav.sessions, group: 'you' },
  { to: '/settings/resumes', name: nav.resumes, group: 'you', letter: 'f' },
  { to: '/settings/templates', name: nav.templates, group: 'you', letter: 'x' },
  { to: '/settings/calendar', name: nav.calendar, group: 'you' },
  { to: '/settings/tokens', name: nav.tokens, group: 'you' },
  { to: '/settings/workspace', name: nav.general, group: 'workspace', letter: 'w' },
  { to: '/settings/cohorts', name: nav.cohorts, group: 'workspace', admin: true },
  { to: '/settings/members', name: nav.members, group: 'workspace', letter: 'e', admin: true },
  { to: '/settings/invitations', name: nav.invitations, group: 'workspace', letter: 'n', admin: true },
  { to: '/settings/delivery', name: nav.delivery, group: 'workspace', admin: true },
  { to: '/settings/administration', name: nav.administration, group: 'workspace', admin: true },
] as const satisfies readonly {
  readonly to: string
  readonly name: string
  readonly group: 'you' | 'workspace'
  /** The letter that follows `g`. */
  readonly letter?: string
  readonly admin?: true
}[]
