import { readFileSync, readdirSync } from 'node:fs'
import type { Pool } from 'pg'

/** Clock ticks per second of /proc; 100 on every Linux that Node supports. */
const ticks = 100

interface Times {
  readonly parent: number
  /** Seconds of the process itself. */
  readonly own: number
  /** Seconds of its children that ended. */
  readonly ended: number
}

const timesOf = (pid: number | string): Times | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold blanks and brackets; the numbers come after the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number) as [number, number, number, number]
    return { parent: Number(fields[1]), own: (user + system) / ticks, ended: (endedUser + endedSystem) / ticks }
  } catch {
    return undefined
  }
}

/** Seconds of processor time that a process has used. */
export const processorSeconds = (pid: number): number => timesOf(pid)?.own ?? 0

const childrenOf = (pid: number): readonly { readonly pid: number; readonly own: number }[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), times: timesOf(name) }))
    .flatMap(({ pid: child, times }) => (times?.parent === pid ? [{ pid: child, own: times.own }] : []))

/**
 * Seconds of a whole PostgreSQL cluster but for the connections of other databases: what is left is what `database`
 * caused, with its share of checkpoints and the write-ahead log.
 */
export const postgresSeconds = async (admin: Pool, postmaster: number, database: string): Promise<number> => {
  const { rows } = await admin.query<{ pid: number }>({
    name: 'foreign-backends',
    text: `select pid from pg_stat_activity where datname is not null and datname <> $1`,
    values: [database],
  })
  const foreign = new Set(rows.map(({ pid }) => pid))
  const alive = childrenOf(postmaster).reduce((sum, { pid, own }) => (foreign.has(pid) ? sum : sum + own), 0)
  const times = timesOf(postmaster)
  return alive + (times?.own ?? 0) + (times?.ended ?? 0)
}

/** Resident memory of a process in MB. */
export const residentMegabytes = (pid: number): number => {
  try {
    const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(found ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Share of processor time that the host took away since boot, in seconds. */
export const stolenSeconds = (): number => {
  const fields = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.trim().split(/\s+/) ?? []
  return Number(fields[8] ?? 0) / ticks
}

/** Follows the resident memory of processes until it is told to stop; answers each one's peak in MB. */
export const watchMemory = (pids: () => Readonly<Record<string, number>>): (() => Readonly<Record<string, number>>) => {
  const peaks: Record<string, number> = {}
  const look = (): void => {
    for (const [name, pid] of Object.entries(pids()))
      peaks[name] = Math.max(peaks[name] ?? 0, Math.round(residentMegabytes(pid)))
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    look()
    return peaks
  }
}
