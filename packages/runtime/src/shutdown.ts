import type { Logger } from './logger.ts'

type Signal = 'SIGTERM' | 'SIGINT' | 'disconnect'

/** What shutting down needs of a process; specs bring their own. */
export interface ProcessLike {
  readonly on: (signal: Signal, listener: () => void) => unknown
  readonly exit: (code: number) => void
}

export interface Shutdown {
  /** Remembers how to undo one thing; what was opened last is closed first. */
  readonly add: (name: string, close: () => Promise<unknown> | void) => void
  /** Closes everything once, then exits: with 0, or with 1 when something failed or took too long. */
  readonly run: (reason: string) => Promise<void>
}

interface ShutdownOptions {
  /** For each step; 10 s unless told. */
  readonly stepTimeoutMs?: number
  readonly process?: ProcessLike
}

const finish = async (close: () => Promise<unknown> | void, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms} ms`)), ms)
  })
  try {
    await Promise.race([close(), late])
  } finally {
    clearTimeout(timer)
  }
}

const realProcess: ProcessLike = {
  on: (signal, listener) => process.on(signal, listener),
  exit: (code) => process.exit(code),
}

/**
 * Closes in reverse order on SIGTERM, on SIGINT, and when the parent process goes away (a supervisor that was killed
 * can send no signal). A second signal exits at once.
 */
export const createShutdown = (log: Logger, options: ShutdownOptions = {}): Shutdown => {
  const { stepTimeoutMs = 10_000, process: host = realProcess } = options
  const steps: { readonly name: string; readonly close: () => Promise<unknown> | void }[] = []
  let running: Promise<void> | undefined

  const closeAll = async (reason: string): Promise<void> => {
    log.info({ reason, steps: steps.length }, 'shutting down')
    let failed = false
    for (const { name, close } of steps.toReversed()) {
      const since = performance.now()
      try {
        await finish(close, stepTimeoutMs)
        log.info({ step: name, ms: Math.round(performance.now() - since) }, 'closed')
      } catch (error) {
        failed = true
        log.error({ step: name, ms: Math.round(performance.now() - since), err: error }, 'could not close')
      }
    }
    log.info({ failed }, 'shut down')
    host.exit(failed ? 1 : 0)
  }
  const run = (reason: string): Promise<void> => (running ??= closeAll(reason))
  const onSignal = (signal: Signal) => (): void => {
    if (running && signal !== 'disconnect') {
      log.warn({ reason: signal }, 'told twice, leaving at once')
      host.exit(1)
      return
    }
    void run(signal)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) host.on(signal, onSignal(signal))
  return { add: (name, close) => void steps.push({ name, close }), run }
}
