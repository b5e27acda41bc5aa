import { readFileSync } from 'node:fs'
import type { Pool } from 'pg'

/** Clock ticks per second of /proc; 100 on every Linux that Node supports. */
const ticks = 100

/** Seconds of processor time that a process has used; 0 when it is gone. */
export const processorSeconds = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold blanks and brackets; the numbers come after the last bracket.
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    return (Number(user) + Number(system)) / ticks
  } catch {
    return 0
  }
}

/** Seconds by process id, so that a process that ends between two readings does not fall on somebody else. */
export type Times = ReadonlyMap<number, number>

/**
 * What PostgreSQL spent for `database`: its own connections, and the processes that write for everybody, such as the
 * checkpointer. Vacuuming goes by its own clock and is left out for all alike.
 */
export const postgresTimes = async (admin: Pool, database: string): Promise<Times> => {
  const { rows } = await admin.query<{ pid: number }>({
    name: 'processes-of-database',
    text: `select pid from pg_stat_activity where (datname = $1 and backend_type <> 'autovacuum worker')
      or (datname is null and backend_type in ('checkpointer', 'walwriter', 'background writer', 'io worker'))`,
    values: [database],
  })
  return new Map(rows.map(({ pid }) => [pid, processorSeconds(pid)]))
}

/** Seconds between two readings. A process that was not there before counts from its start. */
export const secondsBetween = (before: Times, after: Times): number => {
  let sum = 0
  for (const [pid, seconds] of after) sum += seconds - (before.get(pid) ?? 0)
  return sum
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
