import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'

const largestLog = 10 * 1024 * 1024
const steadyAfterMs = 10_000
const longestPauseMs = 5_000

export interface ChildPlan {
  readonly name: string
  /** The built file to run. */
  readonly file: string
  readonly args?: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly logFile: string
  /** Told when it went away unasked and will come back. */
  readonly onRestart: (name: string, why: string) => void
}

export interface Child {
  readonly name: string
  /** Resolves when the process has said that it is ready for the first time. */
  readonly ready: Promise<void>
  readonly pid: () => number | undefined
  readonly stop: (graceMs: number) => Promise<void>
}

const openLog = (file: string): number => {
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`)
  return openSync(file, 'a')
}

const isReady = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && (message as { ready?: unknown }).ready === true

/**
 * Keeps one process alive: starts it, starts it again when it goes away (at once, then with growing pauses), and ends
 * it when asked. The process has a group of its own, so that Ctrl-C reaches only the supervisor, which then stops
 * everyone in order; and it ends itself when the channel to the supervisor breaks.
 */
export const keepAlive = (plan: ChildPlan): Child => {
  let process_: ChildProcess | undefined
  let stopping = false
  let pauseMs = 100
  let timer: NodeJS.Timeout | undefined
  let announce: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (announce = resolve))

  const start = (): void => {
    const log = openLog(plan.logFile)
    const started = Date.now()
    const child = fork(plan.file, plan.args ?? [], {
      env: plan.env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    process_ = child
    child.on('message', (message) => {
      if (isReady(message)) announce()
    })
    child.on('error', () => undefined)
    child.on('exit', (code, signal) => {
      if (stopping) return
      pauseMs = Date.now() - started > steadyAfterMs ? 100 : Math.min(pauseMs * 2, longestPauseMs)
      plan.onRestart(plan.name, signal ?? `exit code ${code ?? 'unknown'}`)
      timer = setTimeout(start, pauseMs)
    })
  }

  const stop = async (graceMs: number): Promise<void> => {
    stopping = true
    clearTimeout(timer)
    const child = process_
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), graceMs)
    await gone
    clearTimeout(impatience)
  }

  start()
  return { name: plan.name, ready, pid: () => process_?.pid, stop }
}
