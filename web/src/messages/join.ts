import type { Role } from '../generated/graphql.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const roleWords: Readonly<Record<Role, string>> = {
  member: 'a member',
  mentor: 'a mentor',
  coach: 'a coach',
  admin: 'an admin',
}

export const joinWords = {
  title: (workspace: string) => `Join ${workspace}`,
  invited: (by: string) => `${by} invites you.`,
  invitedPlain: 'You are invited.',
  as: (roles: readonly Role[]) => `You join as ${list.format(roles.map((role) => roleWords[role]))}`,
  asIn: (roles: readonly Role[], cohorts: readonly string[]) =>
    cohorts.length === 0 ? `${joinWords.as(roles)}.` : `${joinWords.as(roles)}, in ${list.format(cohorts)}.`,
  email: 'E-mail',
  emailHint: 'The invitation is for this address. You can change it later.',
  name: 'Your name',
  nameHint: 'As the others should see it.',
  password: 'Password',
  passkeyLater: 'You can add a passkey later, under Settings.',
  zone: (timeZone: string, dates: string) => `Time zone ${timeZone}, dates as in ${dates}.`,
  change: 'Change',
  create: 'Join',
  creating: 'Joining',
  accept: 'Join',
  hasAccount: 'You have an account here already. Sign in, and you are one press away.',
  signIn: (email: string) => `Sign in as ${email}`,
  wrongAccount: (signedInAs: string, email: string) =>
    `You are signed in as ${signedInAs}; this invitation is for ${email}.`,
  signOut: 'Sign out and go on',
  stay: 'Stay signed in',
  notValid: 'This invitation is not valid any more.',
  notValidHint: 'Ask whoever invited you for a new one; it takes them a moment.',
  noToken: 'Open the link in your invitation once more.',
  toKith: 'Open Kith',
  retry: 'Try again',
}
