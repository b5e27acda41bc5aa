import { RebuildStopped, listParkedEvents, retryParked, skipParked } from '@kith/projector'
import type { Resolved } from '@kith/projector'
import { projections } from '@kith/read-model/projections'
import type { WorkshopCommand } from './command.ts'
import { CommandRefused } from './refusal.ts'

/** A projection's own sentence becomes the command line's. */
const orRefuse = async <Value>(act: Promise<Value>): Promise<Value> => {
  try {
    return await act
  } catch (fault) {
    throw fault instanceof RebuildStopped ? new CommandRefused(fault.message) : fault
  }
}

const outcome = ({ taken, left }: Resolved): string => `${taken} taken, ${left} still parked.`

const list: WorkshopCommand = {
  name: 'parked',
  usage: 'parked',
  purpose: 'list events that a read model could not take, and why',
  run: async ({ pool }, _args, say) => {
    const parked = await listParkedEvents(pool)
    if (parked.length === 0) say('Nothing is parked.')
    for (const { projection, stream, revision, type, eventId, state, error, reason } of parked)
      say(`${projection}  ${stream}@${revision}  ${type}  ${eventId}  ${state}  ${reason ?? error ?? ''}`)
    return 0
  },
}

const retry: WorkshopCommand = {
  name: 'retry-parked',
  usage: 'retry-parked <read model> [stream]',
  purpose: 'try parked events again, of one stream or all',
  run: async ({ pool, store }, [name = '', stream], say) => {
    const options = { pool, store, projections, ...(stream ? { stream } : {}) }
    say(outcome(await orRefuse(retryParked(name, options))))
    return 0
  },
}

const skip: WorkshopCommand = {
  name: 'skip-parked',
  usage: 'skip-parked <read model> <event id> <reason …>',
  purpose: 'do without one parked event, for a reason that is kept',
  run: async ({ pool, store }, [name = '', eventId = '', ...reason], say) => {
    const options = { pool, store, projections, eventId, reason: reason.join(' ') }
    say(outcome(await orRefuse(skipParked(name, options))))
    return 0
  },
}

export const parkedCommands: readonly WorkshopCommand[] = [list, retry, skip]
