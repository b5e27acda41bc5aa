import { common } from './common.ts'
import { plural } from './plural.ts'

export const invitationWords = {
  title: 'Invitations',
  state: 'Each is for one address, works once, and holds for 7 days.',
  invite: 'Invite people',
  addresses: 'Addresses',
  addressesHint: 'One per line or with commas. Or a CSV with the columns email, roles and cohorts.',
  placeholder: 'nina@bootcamp.example\nolena@bootcamp.example',
  file: 'Choose a CSV',
  dropHere: 'Drop the CSV here',
  tooLarge: 'This file is larger than 1 MB. A list of addresses is much smaller; is it the right file?',
  unreadable: 'This file could not be read as text.',
  roles: 'Roles',
  cohorts: 'Cohorts',
  noCohorts: 'There is no open cohort yet. They can join without one.',
  preview: 'Look it over',
  looking: 'Reading',
  previewTitle: 'Nobody is invited yet',
  reportTitle: 'What came of it',
  line: 'Line',
  counts: (will: number, others: number) => {
    const first = plural(will, { one: '# person will be invited', other: '# people will be invited' })
    return others === 0
      ? `${first}.`
      : `${first}, ${plural(others, { one: '# line stays out', other: '# lines stay out' })}.`
  },
  invitedCounts: (invited: number, others: number) => {
    const first = plural(invited, { one: '# person is invited', other: '# people are invited' })
    return others === 0
      ? `${first}.`
      : `${first}, ${plural(others, { one: '# line stayed out', other: '# lines stayed out' })}.`
  },
  nobody: 'There is nobody to invite in this list.',
  send: (count: number) => `Invite ${common.people(count)}`,
  sending: 'Inviting',
  change: 'Change the list',
  another: 'Invite more',
  list: 'Invitations so far',
  all: 'All',
  noneYet: 'Nobody is invited yet.',
  noneYetHint: 'Paste a list of addresses above. You see each line before anything is sent.',
  noneSuch: 'No such invitations.',
  by: (roles: string, name: string) => `${roles}, invited by ${name}`,
  expires: 'holds until',
  expired: 'ended',
  sendAgain: 'Send again',
  renew: 'Invite again',
  sendAgainLabel: (email: string) => `Send the invitation of ${email} again`,
  resent: (email: string) => `The invitation of ${email} is on its way again and holds for 7 days.`,
  revoke: 'Revoke',
  revokeLabel: (email: string) => `Revoke the invitation of ${email}`,
  revokeSure: (email: string) => `Revoke the invitation of ${email}? Its link stops working at once.`,
  revokeYes: 'Yes, revoke',
  revoked: (email: string) => `The invitation of ${email} is revoked.`,
  copyLink: 'Copy link',
  copyLabel: (email: string) => `Copy the link for ${email}`,
  copied: 'The link is copied. Hand it over yourself: this Kith sends no mail.',
}
