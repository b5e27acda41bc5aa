import { plural } from './plural.ts'

export const signInWords = {
  title: 'Sign in',
  lead: 'A quiet place to keep up with your people.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in',
  forgot: 'Forgot your password?',
  or: 'or',
  with: (name: string) => `Continue with ${name}`,
  first: 'Welcome to Kith',
  firstLead: 'This is the first account here. It looks after the workspace.',
  name: 'Your name',
  workspace: 'Name of the workspace',
  workspaceHint: 'Your bootcamp, your team, or just your own name.',
  create: 'Create the account',
  creating: 'Creating the account',
  second: 'One more step',
  secondLead: 'Enter the six digits that your authenticator app shows.',
  code: 'Code',
  recoveryLead: 'Enter one of the recovery codes that you kept. Each works once.',
  recoveryCode: 'Recovery code',
  useRecovery: 'Use a recovery code',
  useApp: 'Use the app’s code',
  passkeyInstead: 'Use a passkey',
  goOn: 'Go on',
  checking: 'Checking',
  startOver: 'Start over',
  triesLeft: (count: number) => plural(count, { one: 'One try is left.', other: '# tries are left.' }),
  wrongCode: 'That code does not fit.',
  startAgain: 'That took too long or was tried too often. Sign in once more from the start.',
}

/** What a sign-in that ended elsewhere says on its way back, by code. */
export const signInProblems: Readonly<Record<string, string>> = {}

export const signInProblem = 'Signing in elsewhere did not work. Try again, or take another way in.'
