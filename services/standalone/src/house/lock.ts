import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { StartRefused } from './refusal.ts'
import { isAlive } from './alive.ts'

/** After a crash another program may have the number; on Linux its command line tells. */
const isKith = (pid: number): boolean => {
  try {
    return /start\.mjs|standalone|kith/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return true
  }
}

const holderOf = (file: string): number | undefined => {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

/**
 * Takes the data directory for this process; two on the same data would each think they are alone.
 * Throws `StartRefused` while another one lives. Returns what gives the lock back.
 */
export const lockDataDirectory = (file: string): (() => void) => {
  if (!take(file)) {
    const holder = holderOf(file)
    if (holder !== undefined && holder !== process.pid && isAlive(holder) && isKith(holder))
      throw new StartRefused(
        `Kith is already running on this data directory (process ${holder}); stop it first, or choose another with KITH_DATA.`,
      )
    rmSync(file, { force: true })
    if (!take(file)) throw new StartRefused('Kith is being started twice on this data directory; wait and try again.')
  }
  return () => rmSync(file, { force: true })
}
