import { existsSync } from 'node:fs'
import { categories } from '@kith/domain'
import { checkLog } from '@kith/embedded-eventstore'
import { UndecodableEvent } from '@kith/event-store'
import type { WorkshopCommand } from './command.ts'
import type { Workshop } from './workshop.ts'

const checkFile = ({ directory, environment }: Workshop): string | undefined => {
  if (environment.eventStoreUrl || !existsSync(directory.events)) return undefined
  return checkLog(directory.events).damage
}

/** Reads every event: its seal must open, its shape must fit, its stream must have no gap. */
const checkEvents = async (workshop: Workshop): Promise<{ readonly events: number; readonly problem?: string }> => {
  const nextOf = new Map<string, bigint>()
  let events = 0
  try {
    for await (const batch of workshop.store.readCategories({ categories, maxBatch: 2_000, onUnknown: 'throw' }))
      for (const { stream, revision } of batch.events) {
        const expected = nextOf.get(stream) ?? 0n
        if (revision !== expected)
          return { events, problem: `${stream} goes on at revision ${revision}; ${expected} is missing.` }
        nextOf.set(stream, revision + 1n)
        events += 1
      }
    return { events }
  } catch (fault) {
    if (fault instanceof UndecodableEvent) return { events, problem: fault.message }
    throw fault
  }
}

/** Checks that the log is what was written: checksums on disk, seals, shapes and revisions. */
export const verifyCommand: WorkshopCommand = {
  name: 'verify',
  usage: 'verify',
  purpose: 'check the whole event log: checksums, seals, shapes, revisions',
  run: async (workshop, _args, say) => {
    const damage = checkFile(workshop)
    if (damage) {
      say(damage)
      return 1
    }
    const { events, problem } = await checkEvents(workshop)
    say(problem ?? `${events} events, all as they were written.`)
    return problem ? 1 : 0
  },
}
