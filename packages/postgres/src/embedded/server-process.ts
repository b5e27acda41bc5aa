import { readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'

/** What the server says of itself in `postmaster.pid`. */
export interface ServerProcess {
  readonly processId: number
  readonly port: number
}

const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid')

/** Lines: process id, data directory, start time, port, socket directory, address, shared memory, status. */
const readPidFile = async (cluster: string): Promise<ServerProcess | undefined> => {
  const lines = (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n')
  const processId = Number(lines[0])
  const port = Number(lines[3])
  return processId > 0 && port > 0 ? { processId, port } : undefined
}

const commandOf = async (processId: number): Promise<string> => {
  if (process.platform === 'linux')
    return (await readFile(`/proc/${processId}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
  if (process.platform === 'win32') return (await run(undefined, 'tasklist', ['/FI', `PID eq ${processId}`])).output
  return (await run(undefined, '/bin/ps', ['-p', String(processId), '-o', 'command='])).output
}

/**
 * The running server of `cluster`, or undefined. Process ids come round again (in a container, after every restart), so
 * the process must be a postgres, and of this very directory where the system tells.
 */
export const runningServer = async (cluster: string): Promise<ServerProcess | undefined> => {
  const server = await readPidFile(cluster)
  if (!server) return undefined
  const command = await commandOf(server.processId)
  const isOurs = process.platform === 'win32' ? command.includes('postgres') : command.includes(cluster)
  return isOurs ? server : undefined
}

/** Deletes the pid file that a killed server left when its number now belongs to some other program. */
export const removeStalePidFile = async (cluster: string): Promise<void> => {
  const processId = Number((await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n')[0])
  if (processId > 0 && !(await runningServer(cluster)) && (await commandOf(processId)) !== '')
    await unlink(pidFile(cluster))
}
