/** Answers in how many seconds another try is welcome; 0 for now. */
export interface SignInLimits {
  readonly take: (ip: string, email: string) => number
  /** Forgets the tries of somebody who got in. */
  readonly succeeded: (ip: string, email: string) => void
}

interface Tries {
  count: number
  until: number
}

const windowMs = 60_000
const remembered = 20_000

/** IPv6 customers hold a whole /64: counting single addresses would count nothing. */
export const clientKey = (ip: string): string => {
  const plain = ip.startsWith('::ffff:') ? ip.slice(7) : ip
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const missing = plain.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right].slice(0, 4).join(':')
}

/**
 * Counts tries to sign in before any password is hashed: per address; per account and address; and, far wider, per
 * account alone, so that a stranger cannot lock somebody out from elsewhere. `nowMs` is a monotonic clock.
 */
export const createSignInLimits = (nowMs: () => number): SignInLimits => {
  const tries = new Map<string, Tries>()

  const entry = (key: string): Tries => {
    const now = nowMs()
    const found = tries.get(key)
    if (found && found.until > now) return found
    const fresh = { count: 0, until: now + windowMs }
    tries.delete(key)
    tries.set(key, fresh)
    if (tries.size > remembered) for (const oldest of tries.keys()) if (tries.delete(oldest)) break
    return fresh
  }

  return {
    take: (ip, email) => {
      const client = clientKey(ip)
      const account = email.trim().toLowerCase().slice(0, 254)
      const budgets: readonly (readonly [string, number])[] = [
        [`ip ${client}`, 30],
        [`pair ${client} ${account}`, 6],
        [`account ${account}`, 120],
      ]
      for (const [key, most] of budgets) {
        const found = entry(key)
        if (found.count >= most) return Math.max(1, Math.ceil((found.until - nowMs()) / 1000))
        found.count += 1
      }
      return 0
    },
    succeeded: (ip, email) => {
      tries.delete(`pair ${clientKey(ip)} ${email.trim().toLowerCase().slice(0, 254)}`)
    },
  }
}
