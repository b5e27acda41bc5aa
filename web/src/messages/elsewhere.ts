/** What an errand at another house's sign-in says on its way back, by the server's code. */
const problems: Readonly<Record<string, string>> = {
  OIDC_OFF: 'This Kith has no sign-in elsewhere any more.',
  OIDC_UNREACHABLE:
    'The sign-in elsewhere does not answer at the moment. Try again in a while, or take another way in.',
  OIDC_CANCELLED: 'You turned back there. Nothing has changed.',
  OIDC_EXPIRED: 'That took too long, or was begun in another browser. Try again.',
  OIDC_EMAIL_NOT_VERIFIED:
    'Your e-mail address is not confirmed there, so Kith cannot find your invitation. Confirm it there, then try again.',
  OIDC_NOT_INVITED: 'Nobody has invited your address yet. Ask an admin of your workspace for an invitation.',
  OIDC_LINK_FIRST:
    'Your address has an account here already. Sign in as usual, then link the two under Settings, Account and security.',
  OIDC_TAKEN: 'Somebody else’s account here is linked to that person already.',
  OIDC_OTHER_PERSON: 'Your account is linked to another person there. Sign in there as that one, or unlink it first.',
  UNAUTHENTICATED: 'Sign in first, then try again.',
  CONFIRM_FIRST: 'That needs a fresh confirmation that it is you. Try again.',
}

const other = 'Signing in elsewhere did not work. Try again, or take another way in.'

/** In words; undefined when nothing went wrong. */
export const elsewhereProblem = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : (problems[code] ?? other)
