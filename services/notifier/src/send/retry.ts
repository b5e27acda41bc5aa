import type { MailKind } from '@kith/read-model/outbox'

interface Patience {
  /** Minutes between tries; when all are used the mail is given up. */
  readonly minutes: readonly number[]
  /** Older than this it is given up anyhow. */
  readonly hours: number
}

/** A digest of yesterday is worth nothing today. */
const digest: Patience = { minutes: [1, 5, 15, 60, 240], hours: 24 }
/** What it tells of is looked at again each time; after two days the app tells it better. */
const notice: Patience = { minutes: [1, 5, 15, 60, 240], hours: 48 }
/** Somebody sits and waits for it, and the link in it lives for an hour. */
const urgent: Patience = { minutes: [1, 2, 5, 10, 15, 15], hours: 1 }
const lasting: Patience = { minutes: [1, 5, 15, 60, 240, 480, 720, 720, 720, 720], hours: 72 }

const patience: Record<MailKind, Patience> = {
  digest,
  'digest-now': digest,
  notice,
  'network-update': lasting,
  'reset-password': urgent,
  invitation: lasting,
  'verify-email': lasting,
  'change-email': lasting,
  'email-changed': lasting,
  'password-changed': lasting,
  'second-factor-changed': lasting,
  'new-device': lasting,
}

const jitter = 0.2

/** So many seconds, up to a fifth more or less: mails that failed together do not come back together. */
export const spread = (seconds: number, chance: number): number =>
  Math.round(seconds * (1 - jitter + 2 * jitter * chance))

/** Whether a mail of this kind is still worth sending so many seconds after it was asked for. */
export const isTooOld = (kind: MailKind, ageSeconds: number): boolean => ageSeconds > patience[kind].hours * 3_600

/**
 * Seconds until a mail is tried again after its `tries`-th try failed; undefined when it is given up. `chance` is in
 * [0, 1) and spreads the retries by a fifth either way.
 */
export const secondsUntilRetry = ({
  kind,
  tries,
  ageSeconds,
  chance,
}: {
  readonly kind: MailKind
  readonly tries: number
  readonly ageSeconds: number
  readonly chance: number
}): number | undefined => {
  const rest = patience[kind].minutes[tries - 1]
  if (rest === undefined) return undefined
  const seconds = spread(rest * 60, chance)
  return isTooOld(kind, ageSeconds + seconds) ? undefined : seconds
}
