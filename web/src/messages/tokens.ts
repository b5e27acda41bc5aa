import { plural } from './plural.ts'

export type Scope = 'read' | 'write' | 'admin'

const list = new Intl.ListFormat('en-GB')

export const tokenWords = {
  title: 'Tokens',
  state: 'For programs of your own that speak with Kith in your name.',
  none: 'No tokens yet.',
  make: 'Make a token',
  name: 'Name',
  nameHint: 'What it is for, so that you know it again.',
  scopes: 'What it may do',
  scopeNames: { read: 'Read', write: 'Write', admin: 'Administration' } satisfies Record<Scope, string>,
  scopeHints: {
    read: 'See what you see: your people, your timeline, your cohorts.',
    write: 'Add and change in your name.',
    admin: 'What only admins may see and do. Rests when you are no admin.',
  } satisfies Record<Scope, string>,
  expires: 'Until',
  expiry: (days: number) =>
    days === 365
      ? 'one year'
      : days < 60
        ? plural(days, { one: '# day', other: '# days' })
        : `${Math.round(days / 30)} months`,
  chooseScope: 'Choose at least one thing that it may do.',
  create: 'Make the token',
  created: 'Copy it now: it is not shown again. Whoever has it can do what it may do.',
  token: 'The token',
  tokenNamed: 'the token',
  example: 'A first request, to see whether it works:',
  exampleNamed: 'the request',
  done: 'Done',
  scopeVerbs: { read: 'read', write: 'write', admin: 'administer' } satisfies Record<Scope, string>,
  scopesAre: (scopes: readonly Scope[]) => `may ${list.format(scopes.map((scope) => tokenWords.scopeVerbs[scope]))}`,
  made: 'made',
  ends: 'ends',
  ended: 'ended',
  over: 'over',
  lastUsed: 'last used',
  neverUsed: 'never used',
  revoke: 'Revoke',
  revokeNamed: (name: string) => `Revoke ${name}`,
  revokeSure: (name: string) => `Revoke “${name}”? Programs that use it stop at once.`,
  revokeYes: 'Yes, revoke it',
  revoked: (name: string) => `“${name}” is revoked.`,
}
