/** For routes that send mails, hash, or open links: so many a minute from one network. */
export const few = { config: { rateLimit: { max: 30, timeWindow: 60_000 } } } as const
