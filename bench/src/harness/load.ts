import { loadByNode } from './node-load.ts'
import type { Load, LoadOptions, Traffic } from './traffic.ts'
import { loadByWrk, wrkPath } from './wrk.ts'

const wrk = wrkPath()

/** Which load generator this machine has; every report says it. */
export const loadGenerator = wrk ? 'wrk, 1 thread' : 'a loop in Node (wrk is not installed)'

/** One window of closed-loop load. Throws when any answer was wrong: a fast wrong answer is no figure. */
export const load = async (traffic: Traffic, options: LoadOptions): Promise<Load> => {
  const result = await (wrk ? loadByWrk(wrk, traffic, options) : loadByNode(traffic, options))
  if (result.wrong > 0)
    throw new Error(`${result.wrong} of ${result.requests} answers of ${traffic.url} were not right; nothing is timed`)
  return result
}
