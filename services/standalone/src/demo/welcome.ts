import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
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

/** The seeding, which goes on after the first people are there. */
export interface Seeding {
  /** Resolves with whether everything was filled in. */
  readonly done: Promise<boolean>
  readonly stop: () => Promise<unknown>
}

const startSeeding = (house: House, connections: Connections): { readonly child: ChildProcess } & Seeding => {
  const { inherited } = house.environment
  const child = fork(house.built('kith.js'), ['seed'], {
    env: {
      ...inherited,
      KITH_DATA: house.directory.root,
      DATABASE_URL: connections.databaseUrl,
      EVENTSTORE_URL: connections.eventStoreUrl,
      KITH_KEY_FILE: inherited['KITH_KEY_FILE'] ?? join(house.directory.secrets, 'kek'),
      KITH_SECRET_FILE: inherited['KITH_SECRET_FILE'] ?? join(house.directory.secrets, 'session'),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C reaches the supervisor, which ends it in turn.
    detached: true,
  })
  const done = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await done
  }
  return { child, done, stop }
}

/** Goes on with a seeding that was cut short. */
export const seedOn = (house: House, connections: Connections): Seeding => startSeeding(house, connections)

/**
 * Seeds the demo bootcamp in a process of its own and prints the sign-in details, this once: the password is made here
 * and kept nowhere but as a hash. Returns as soon as somebody can sign in; the others arrive in the background.
 */
export const welcome = async (
  house: House,
  connections: Connections,
  say: (line: string) => void,
): Promise<Seeding | undefined> => {
  say('Filling a demo bootcamp with invented people …')
  const { child, done, stop } = startSeeding(house, connections)
  const signIn = await new Promise<SignIn | undefined>((resolve) => {
    child.on('message', (message) => resolve(isSignIn(message) ? message : undefined))
    void done.then(() => resolve(undefined))
  })
  if (!signIn) {
    say('The demo bootcamp could not be filled; the app works without it.')
    return undefined
  }
  say('')
  say(`Sign in to the demo with   ${signIn.email}`)
  say(`and this password          ${signIn.password}   (shown once; keep it)`)
  say(
    'The other people of the bootcamp arrive within a minute; they sign in with it too (member-1@bootcamp.example …).',
  )
  say('')
  return { done, stop }
}
