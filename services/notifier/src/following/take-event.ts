import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from '@kith/event-store'
import { inTransaction, isTransient } from '@kith/postgres'
import { keepBooks } from './books.ts'
import { moveCheckpoint, Overtaken } from './checkpoint.ts'
import { notePassedOver } from './passed-over.ts'
import type { Recorded } from './recorded.ts'
import { Crowded, sendStep } from './send-step.ts'
import type { Sending } from './send-step.ts'
import { stepsAfter } from './steps-after.ts'
import type { LookingUp } from './steps-after.ts'

export type Taking = Sending & LookingUp

const triesBeforePassingOver = 3
/** Before a failed event is tried again; longer each time. */
const backoffMs = 100

/** Whether the event is not to blame: the same work may well succeed later. */
const isPassing = (error: unknown): boolean =>
  isTransient(error) || error instanceof StoreUnavailable || error instanceof Crowded || error instanceof Overtaken

const take = async (taking: Taking, event: Recorded, from: bigint | undefined): Promise<void> => {
  const { id, metadata } = event
  const cause = { id, workspaceId: metadata.workspaceId, correlationId: metadata.correlationId }
  for (const step of await stepsAfter(taking, event)) await sendStep(taking, cause, step)
  await inTransaction(taking.pool, async (client) => {
    await keepBooks(client, event)
    await moveCheckpoint(client, from, event.position)
  })
}

/**
 * Does everything that follows from an event, and moves the checkpoint from `from` to it. An event that fails three
 * times is remembered and passed over, so that the others go on. Throws when a server is away or another instance is at
 * work: then the event is still to be taken.
 */
export const takeEvent = async (taking: Taking, event: Recorded, from: bigint | undefined): Promise<void> => {
  const { pool, log } = taking
  const told = { eventId: event.id, stream: event.stream, type: event.type }
  for (let tried = 1; ; tried += 1) {
    try {
      await take(taking, event, from)
      return
    } catch (error) {
      if (isPassing(error)) throw error
      const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      if (tried >= triesBeforePassingOver) {
        log.error({ ...told, err: error }, 'nothing can be made to follow from an event; it is passed over')
        await inTransaction(pool, async (client) => {
          await notePassedOver(client, event, text)
          await moveCheckpoint(client, from, event.position)
        })
        return
      }
      log.warn({ ...told, tried, err: error }, 'what follows from an event failed and is tried again')
      await sleep(backoffMs * tried ** 2)
    }
  }
}
