/** One thing that must be so. Throws, or takes too long, when it is not. */
export type Check = () => Promise<void> | void

export interface CheckResult {
  readonly name: string
  readonly ok: boolean
  /** Why not. */
  readonly reason?: string
}

export interface HealthReport {
  readonly ok: boolean
  readonly checks: readonly CheckResult[]
}

/**
 * Live: restart me when not. Ready: send me work when so. Something another process is to blame for belongs to ready
 * only, or one database that is down restarts the whole house.
 */
export interface Health {
  readonly addLiveCheck: (name: string, check: Check) => void
  readonly addReadyCheck: (name: string, check: Check) => void
  readonly live: () => Promise<HealthReport>
  /** Not ready before `setStarted(true)`, nor after `setStarted(false)` on the way out. */
  readonly ready: () => Promise<HealthReport>
  readonly setStarted: (started: boolean) => void
}

const withinTime = async (check: Check, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  try {
    await Promise.race([check(), late])
  } finally {
    clearTimeout(timer)
  }
}

const examine = async (name: string, check: Check, ms: number): Promise<CheckResult> => {
  try {
    await withinTime(check, ms)
    return { name, ok: true }
  } catch (error) {
    return { name, ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Keeps the checks of a process. Each may take `timeoutMs`, 2 s unless told. */
export const createHealth = ({ timeoutMs = 2_000 }: { readonly timeoutMs?: number } = {}): Health => {
  const liveChecks = new Map<string, Check>()
  const readyChecks = new Map<string, Check>()
  let started = false
  const report = async (checks: ReadonlyMap<string, Check>): Promise<HealthReport> => {
    const results = await Promise.all([...checks].map(([name, check]) => examine(name, check, timeoutMs)))
    return { ok: results.every((result) => result.ok), checks: results }
  }
  readyChecks.set('started', () => {
    if (!started) throw new Error('starting or stopping')
  })
  return {
    addLiveCheck: (name, check) => void liveChecks.set(name, check),
    addReadyCheck: (name, check) => void readyChecks.set(name, check),
    live: () => report(liveChecks),
    ready: () => report(readyChecks),
    setStarted: (isStarted) => {
      started = isStarted
    },
  }
}
