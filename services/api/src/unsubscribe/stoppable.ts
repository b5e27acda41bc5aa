import type { Clock } from '@kith/kernel'
import type { CommandHandler } from '@kith/command-handling'
import type { Pool } from '@kith/postgres'
import type { LinkTokens, UnsubscribeTarget } from '@kith/vault'

export interface UnsubscribeHouse {
  readonly publicUrl: string
  readonly system: Pool
  readonly clock: Clock
  readonly commands: CommandHandler
  readonly linkTokens: LinkTokens
}

/** What a link stops, as it stands now, in words for whoever holds it. */
export interface Standing {
  /** After "no more": `reminders`. */
  readonly what: string
  /** What these mails are about, as a sentence. */
  readonly about: string
  /** Where they go, so that its owner knows it and nobody else learns it. */
  readonly address: string
  readonly isStopped: boolean
  /** Where more can be chosen; null for who has no account. */
  readonly wishes: string | null
}

/** One kind of thing that a link can stop. Both answer undefined when there is nobody any more whom it concerns. */
export interface Stopper<Target extends UnsubscribeTarget> {
  readonly look: (house: UnsubscribeHouse, target: Target) => Promise<Standing | undefined>
  /** Repeating it changes nothing. Throws when it could not be written down. */
  readonly change: (house: UnsubscribeHouse, target: Target, act: Act) => Promise<Standing | undefined>
}

export type Act = 'stop' | 'resume'

/** `n…@cohort.example`: enough to know one's own address by. */
export const masked = (address: string): string => {
  const at = address.lastIndexOf('@')
  const [first = ''] = address.slice(0, at)
  return `${first}…${address.slice(at)}`
}
