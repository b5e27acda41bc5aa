import type { MailStream, MailSuppressionReason } from '../generated/graphql.ts'

export const mailWishesWords = {
  title: 'Mail',
  state: (email: string) =>
    `Which mails come to ${email}, and when. Whatever you leave out here you still find in the app.`,
  streams: 'Reminders and notices',
  streamsHint: 'Each of these mails, and each digest, has a link at its end that stops it, without signing in.',
  names: { digest: 'Digest', reminders: 'Reminders', notices: 'Notices' } satisfies Record<MailStream, string>,
  about: {
    reminders: 'One mail when a request still waits for you, or your own request still waits for an answer.',
    notices: 'One mail when something happens to a request or an opening of yours.',
  } satisfies Record<Exclude<MailStream, 'digest'>, string>,
  saved: 'Saved.',
  stopped: {
    digest: 'No more digests.',
    reminders: 'No more reminders.',
    notices: 'No more notices.',
  } satisfies Record<MailStream, string>,
  resumed: {
    digest: 'Digests come again.',
    reminders: 'Reminders come again.',
    notices: 'Notices come again.',
  } satisfies Record<MailStream, string>,
  always: 'Mails that answer you',
  alwaysHint: 'They come whatever you choose above.',
  alwaysWords:
    'Invitations, links to set a password or to confirm an address, and word of a change to your account. They come at once and have no switch.',
  suppressed: {
    title: 'Nothing is sent to you',
    hard_bounce: (when: string) =>
      `Mail to you came back${when}, so nothing is sent. Check the address; then switch mail on again.`,
    soft_bounces: (when: string) =>
      `Mail to you came back several times, last${when || ' some time ago'}, so nothing is sent. Make room or check the address; then switch mail on again.`,
    complaint: (when: string) =>
      `A mail to you was marked as spam${when}, so nothing is sent. If that was a mistake, switch mail on again.`,
  } satisfies Record<MailSuppressionReason, (when: string) => string> & { readonly title: string },
  onDay: (day: string) => ` on ${day}`,
  changeAddress: 'Change the address',
  allow: 'Switch mail on again',
  allowed: 'Mail is on again.',
}
