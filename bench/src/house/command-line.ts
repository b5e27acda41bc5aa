import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { watchMemory } from '../harness/processor.ts'
import { root } from './app.ts'

export interface Ended {
  readonly output: string
  readonly seconds: number
  /** Highest resident memory in MB. */
  readonly peak: number
}

const longestMs = 1_800_000

/** Runs `kith <args>` on a data directory, as a person would. Rejects when it ends with an error, or not within half an hour. */
export const runKith = async (
  { dist, directory }: { readonly dist: string; readonly directory: string },
  args: readonly string[],
): Promise<Ended> => {
  const began = performance.now()
  const child = spawn(process.execPath, [join(dist, 'kith.js'), ...args], {
    cwd: root,
    env: { ...process.env, KITH_DATA: directory, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = watchMemory(() => ({ kith: child.pid ?? 0 }))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const impatience = setTimeout(() => child.kill('SIGKILL'), longestMs)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearTimeout(impatience)
  const peak = stop()['kith'] ?? 0
  if (code !== 0) throw new Error(`kith ${args.join(' ')} ended with ${code}:\n${output}`)
  return { output, seconds: (performance.now() - began) / 1_000, peak }
}
