/** How much one recipient's domain is given, by all notifiers together. */
export interface Pace {
  /** Mails to one domain under way at once. */
  readonly atOnce: number
  /** Mails to one domain begun within any minute. */
  readonly perMinute: number
}

/** Polite to a school whose mail server counts. */
export const usualPace: Pace = { atOnce: 4, perMinute: 60 }

/** Where no mail leaves the house there is no server to be polite to. */
export const freePace: Pace = { atOnce: 1_000, perMinute: 1_000_000 }

/** Mails that wait for their time, their turn or another try. */
export const waits = `state in ('queued', 'deferred')`

/** Of one domain: mails in the hands of a worker. */
export const inHandOf = (domain: string): string =>
  `(select count(*) from mail.outbox h where h.state = 'sending' and h.domain = ${domain})`

/** Of one domain: mails taken in hand within the last minute. */
export const startedOf = (domain: string): string => `(select count(*) from mail.outbox s
  where s.domain = ${domain} and s.claimed_at > now() - interval '1 minute')`
