import { plural } from './plural.ts'

export const confirmWords = {
  title: 'Is it you?',
  lead: 'Before this, Kith asks once more. For ten minutes after that it will not ask again.',
  password: 'Your password',
  code: 'Code of your authenticator app',
  submit: 'Go on',
  checking: 'Checking',
  or: 'or',
  another: 'Another way',
  elsewhere: (name: string) => `Sign in again with ${name}`,
  elsewhereHint: 'Your account has no password here. Sign in once more, then come back to this page.',
}

export const accountWords = {
  title: 'Account and security',
  email: 'E-mail',
  away: (until: string | undefined) =>
    until === undefined ? 'You are away: mail rests.' : `You are away until ${until}: mail rests.`,
  changeAway: 'Change this',
  seeMail: 'What to do',
  mailTrouble: {
    hard_bounce: (email: string) =>
      `Mail to ${email} comes back, so Kith sends none there. Everything is here in the app.`,
    soft_bounces: (email: string) =>
      `Mail to ${email} came back five times, so Kith sends none there. Everything is here in the app.`,
    complaint: (email: string) =>
      `The mail server of ${email} told us that a mail of ours was unwanted, so Kith sends none there. Everything is here in the app.`,
  },
  emailHint: 'For signing in, and where mails go.',
  confirmed: 'confirmed',
  notConfirmed: 'not confirmed yet',
  resend: 'Send the mail again',
  resent: 'A mail with a link is on its way.',
  noMail: 'This Kith sends no mail; the link stands on the Mailbox page.',
  pending: (email: string) => `Waiting for ${email} to be confirmed. Until then the address above holds.`,
  change: 'Change the address',
  newEmail: 'New address',
  changeSubmit: 'Send the link',
  changed: (email: string) => `A mail with a link went to ${email}. The old address gets a notice.`,
  sameEmail: 'This is your address already.',

  password: 'Password',
  passwordHint: 'A new one signs every other device out.',
  noPassword: 'You have none; you come in by other ways.',
  hasPassword: 'You have a password.',
  changePassword: 'Change the password',
  setPassword: 'Set a password',
  passwordSaved: 'Your password is changed. Every other device is signed out.',

  passkeys: 'Passkeys',
  passkeysHint: 'Your fingerprint, face or the PIN of your device instead of a password. It counts as two factors.',
  noPasskeys: 'None yet.',
  addPasskey: 'Add a passkey',
  passkeyName: 'Name',
  passkeyNamed: 'What is this device called?',
  passkeyAdded: (name: string) => `The passkey “${name}” is added.`,
  passkeyRenamed: 'Renamed.',
  passkeyRemoved: (name: string) => `The passkey “${name}” is removed.`,
  rename: (name: string) => `Rename ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removeSure: (name: string) => `Remove “${name}”? It will not open this account any more.`,
  removeYes: 'Yes, remove it',
  added: 'added',
  lastUsed: 'last used',
  neverUsed: 'never used',

  totp: 'Authenticator app',
  totpHint: 'Six digits from an app on your phone, after the password.',
  totpOn: 'On.',
  totpOff: 'Off.',
  turnOn: 'Set up',
  turnOff: 'Turn off',
  turnOffSure: 'Turn the second step off? The password alone opens the account then.',
  turnOffYes: 'Yes, turn it off',
  turnedOn: 'The second step is on.',
  turnedOff: 'The second step is off.',
  scan: 'Scan this with your authenticator app, or type the secret into it.',
  openApp: 'Open it in an app on this phone',
  qr: 'QR code for the authenticator app',
  secret: 'Secret',
  secretNamed: 'the secret',
  enterCode: 'Then enter the six digits that it shows',
  confirmCode: 'Confirm',
  recovery: 'Recovery codes',
  recoveryLeft: (count: number) =>
    count === 0
      ? 'No recovery code is left.'
      : plural(count, { one: 'One recovery code is left.', other: '# recovery codes are left.' }),
  recoveryNew: 'New recovery codes',
  recoveryShown:
    'Keep these where you keep important papers. Each opens the account once when your phone is not at hand. They are not shown again.',
  codesNamed: 'the codes',
  download: 'Download',
  kept: 'I have kept them',
  fileHead: (email: string) => `Recovery codes for Kith, ${email}. Each works once.`,

  oidc: 'Sign-in elsewhere',
  oidcHint: (name: string) => `Come in with your ${name} account.`,
  linked: 'linked',
  link: (name: string) => `Link ${name}`,
  unlink: (name: string) => `Unlink ${name}`,
  unlinked: (name: string) => `${name} is unlinked.`,

  secondFactorMissing:
    'Your workspace asks its staff for a second factor. Add a passkey or set up an authenticator app; until then what staff may do rests.',
  secondFactorMissingShort: 'Your workspace asks its staff for a second factor.',
  setUpNow: 'Set it up',
  unconfirmed: (email: string) => `Your e-mail address ${email} is not confirmed yet.`,
  sendLink: 'Send me the link',
}
