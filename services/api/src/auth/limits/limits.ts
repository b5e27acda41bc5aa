import type { UserId } from '@kith/kernel'
import { cleanEmail } from '../credentials.ts'
import { createBudgets } from './budgets.ts'
import { clientKey } from './client-key.ts'
import { createDelays } from './delays.ts'

/** Somebody at the door. */
export interface SignInTry {
  readonly ip: string
  readonly email: string
  /** This browser has been signed in to this account before. */
  readonly isKnownDevice: boolean
}

/** Each answers in how many seconds a try is welcome, 0 for now; asked before anything is hashed or compared. */
export interface Limits {
  readonly signIn: (attempt: SignInTry) => number
  /** Forgets the tries of somebody who got in. */
  readonly signedIn: (attempt: Pick<SignInTry, 'ip' | 'email'>) => void
  /** The password of somebody who is signed in. */
  readonly confirm: (userId: UserId) => number
  readonly confirmed: (userId: UserId) => void
}

/** From one network in a minute, whatever the account: a whole class behind one router fits. */
const perNetwork = 30
/** On one account in a minute from devices that it has never seen, from everywhere together. */
const perAccount = 30

/**
 * Counts tries before any password is hashed. Waits double for an account from one network, so a stranger's tries never
 * keep its owner out who is elsewhere. Guessing from very many networks is slowed for all devices that the account has
 * not seen; those that it knows, passkeys and links in mails stay open. `nowMs` is a monotonic clock.
 */
export const createLimits = (nowMs: () => number): Limits => {
  const budgets = createBudgets(nowMs)
  const pairs = createDelays({ nowMs, free: 5 })
  const confirmations = createDelays({ nowMs, free: 5 })

  const accountOf = (email: string): string => cleanEmail(email).slice(0, 254)
  return {
    signIn: ({ ip, email, isKnownDevice }) => {
      const [client, account] = [clientKey(ip), accountOf(email)]
      return (
        pairs.take(`${client} ${account}`) ||
        budgets.take(`network ${client}`, perNetwork) ||
        (isKnownDevice ? 0 : budgets.take(`account ${account}`, perAccount))
      )
    },
    signedIn: ({ ip, email }) => {
      const [client, account] = [clientKey(ip), accountOf(email)]
      pairs.forget(`${client} ${account}`)
      budgets.giveBack(`network ${client}`)
      budgets.giveBack(`account ${account}`)
    },
    confirm: confirmations.take,
    confirmed: confirmations.forget,
  }
}
