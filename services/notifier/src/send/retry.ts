const minutes = [1, 5, 15, 60, 240] as const
const jitter = 0.2
const oldestSeconds = 24 * 3_600

/**
 * Seconds until a mail is tried again after its `tries`-th try failed; undefined when it is given up: after six tries,
 * or when it would be older than a day. `chance` is in [0, 1) and spreads the retries by a fifth either way.
 */
export const secondsUntilRetry = ({
  tries,
  ageSeconds,
  chance,
}: {
  readonly tries: number
  readonly ageSeconds: number
  readonly chance: number
}): number | undefined => {
  const rest = minutes[tries - 1]
  if (rest === undefined) return undefined
  const seconds = Math.round(rest * 60 * (1 - jitter + 2 * jitter * chance))
  return ageSeconds + seconds > oldestSeconds ? undefined : seconds
}
