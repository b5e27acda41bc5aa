import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { House } from '../house/house.ts'

interface Connections {
  readonly databaseUrl: string
  readonly eventStoreUrl: string
}

interface SignIn {
  readonly email: string
  readonly password: string
}

const isSignIn = (message: unknown): message is SignIn =>
  typeof message === 'object' && message !== null && 'email' in message && 'password' in message

/**
 * Seeds the demo workspace in a process of its own and prints the sign-in details, this once: the password is made
 * here and kept nowhere but as a hash.
 */
export const welcome = async (house: House, connections: Connections, say: (line: string) => void): Promise<void> => {
  say('Filling a demo workspace with invented people …')
  const child = fork(house.built('kith.js'), ['seed'], {
    env: {
      ...house.environment.inherited,
      KITH_DATA: house.directory.root,
      DATABASE_URL: connections.databaseUrl,
      EVENTSTORE_URL: connections.eventStoreUrl,
      KITH_KEY_FILE: house.environment.inherited['KITH_KEY_FILE'] ?? join(house.directory.secrets, 'kek'),
      KITH_SECRET_FILE: house.environment.inherited['KITH_SECRET_FILE'] ?? join(house.directory.secrets, 'session'),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const signIn = await new Promise<SignIn | undefined>((resolve) => {
    child.on('message', (message) => resolve(isSignIn(message) ? message : undefined))
    child.on('exit', () => resolve(undefined))
  })
  if (!signIn) {
    say('The demo workspace could not be filled; the app works without it.')
    return
  }
  say('')
  say(`Sign in to the demo with   ${signIn.email}`)
  say(`and this password          ${signIn.password}   (shown once; keep it)`)
  say('')
}
