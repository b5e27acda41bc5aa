import type { Clock } from '@kith/kernel'
import { startSmtpSink } from '@kith/mail/testing'
import type { SmtpSink } from '@kith/mail/testing'
import { openHouse, settableClock } from './house.ts'
import type { House } from './house.ts'
import { runNotifier } from './running.ts'
import type { RunningOptions } from './running.ts'

/** A house whose mails arrive: a clock that stands still until it is set, a mail server, and one notifier at most. */
export interface MailHouse extends House {
  readonly clock: Clock & { readonly set: (text: string) => void }
  readonly sink: SmtpSink
  /** Sets a notifier to work, which sends to the mail server of the house unless told where else. */
  readonly start: (mail?: RunningOptions['mail']) => Promise<void>
  /** Stops the notifier, if one is at work; another may be started then. */
  readonly halt: () => Promise<void>
}

/** Opens one with no notifier at work yet. `time` is an instant in ISO 8601. */
export const openMailHouse = async (time: string): Promise<MailHouse> => {
  const house = await openHouse()
  const sink = await startSmtpSink()
  const clock = settableClock(time)
  let stop: (() => Promise<void>) | undefined
  const halt = async (): Promise<void> => {
    await stop?.()
    stop = undefined
  }
  return {
    ...house,
    clock,
    sink,
    start: async (mail = sink.url) => {
      const { connectionString, pool } = house
      stop = (await runNotifier({ connectionString, pool, clock, mail })).stop
    },
    halt,
    close: async () => {
      await halt()
      await sink.stop()
      await house.close()
    },
  }
}
