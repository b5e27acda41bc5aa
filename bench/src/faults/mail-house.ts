import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { KithEvent } from '@kith/domain'
import { deterministicId } from '@kith/kernel'
import type { ContactId, UserId } from '@kith/kernel'
import { followMembers, openHouse, planDueDigests, settableClock, workspaceId } from '@kith/notifier/testing'
import type { House } from '@kith/notifier/testing'
import { requestMail } from '@kith/read-model/outbox'
import type { Told } from './mail-server.ts'

/** When the digests are due. */
export const morning = '2026-11-24T07:00:00.000Z'
const batch = 500

const reader = (at: number): readonly KithEvent[] => {
  const userId = deterministicId('user', `Reader${String(at)}`) as UserId
  const contactId = deterministicId('contact', userId) as ContactId
  const email = `reader${String(at)}@d${String(at % 40)}.example`
  return [
    {
      type: 'user.registered',
      data: { userId, name: `Reader ${String(at)}`, email, timeZone: 'Europe/Berlin', locale: 'en-GB' },
    },
    {
      type: 'user.digest-preferences-set',
      data: { userId, frequency: 'daily', weekday: 1, localHour: 8, localMinute: 0, evenIfEmpty: false },
    },
    { type: 'workspace.member-joined', data: { workspaceId, userId, roles: ['member'] } },
    {
      type: 'contact.added',
      data: {
        contactId,
        ownerId: userId,
        source: 'manual',
        name: `Friend ${String(at)}`,
        company: 'Northwind',
        position: 'Engineer',
      },
    },
    { type: 'contact.closeness-set', data: { contactId, closeness: 'close' } },
  ]
}

/** A house with so many readers, each of whom wants a digest at `morning` and has somebody to be in touch with. */
export const openHouseOfReaders = async (readers: number): Promise<House> => {
  const house = await openHouse()
  for (let from = 0; from < readers; from += batch) {
    const some = Array.from({ length: Math.min(batch, readers - from) }, (_, at) => reader(from + at))
    await house.record(...some.flat())
  }
  await house.pool.query('analyze')
  await followMembers(house.pool, settableClock('2026-11-24T06:00:00.000Z'))
  return house
}

/** An outbox with so many digests due, and a house around it. */
export const openFullOutbox = async (digests: number): Promise<House> => {
  const house = await openHouseOfReaders(digests)
  const planned = await planDueDigests(house.pool, settableClock(morning), () => undefined)
  if (planned !== digests) throw new Error(`${String(planned)} digests were planned instead of ${String(digests)}`)
  return house
}

/** Puts resets of passwords into the outbox; answers the id of the link that each address gets. */
export const addResets = async (house: House, resets: number): Promise<ReadonlyMap<string, string>> => {
  const userId = deterministicId('user', 'Reader0') as UserId
  const linkIds = new Map<string, string>()
  for (let at = 0; at < resets; at += 1) {
    const address = `reset${String(at)}@d${String(at % 40)}.example`
    const linkId = await house.addLink('reset-password')
    linkIds.set(address, linkId)
    await requestMail(house.pool, { kind: 'reset-password', userId, workspaceId: null, linkId, address })
  }
  return linkIds
}

/** How many mails are in each state, of one kind or of all others. */
export const statesOf = async (house: House, kind: 'digest' | 'reset-password') => {
  const rows = await house.rows<{ state: string; count: number }>(
    'select state, count(*)::int as count from mail.outbox where kind = $1 group by state',
    [kind],
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count])) as Readonly<Record<string, number>>
}

export interface MailServer {
  readonly url: string
  /** How many mails it began to take. */
  readonly begun: () => number
  readonly received: readonly { readonly to: string; readonly text: string }[]
  /** Rests up to so many milliseconds between a whole mail and its answer. */
  readonly answerWithin: (milliseconds: number) => void
  readonly stop: () => Promise<void>
}

/** Starts a mail server as a process of its own. */
export const startMailServer = (): Promise<MailServer> => {
  const server = fork(fileURLToPath(new URL('./mail-server.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  let begun = 0
  const received: { readonly to: string; readonly text: string }[] = []
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The mail server ended by itself with ${String(code)}`)))
    server.on('message', (told: Told) => {
      if ('begun' in told) begun += 1
      else if ('to' in told) received.push(told)
      else
        resolve({
          url: told.url,
          begun: () => begun,
          received,
          answerWithin: (milliseconds) => server.send(milliseconds),
          stop: () =>
            new Promise((ended) => {
              server.once('exit', () => ended())
              server.disconnect()
            }),
        })
    })
  })
}

/** A notifier that waits for its turn with everything loaded, so that a kill costs no second of start. */
export interface DoomedNotifier {
  readonly go: () => Promise<void>
  readonly kill: () => Promise<void>
}

export const prepareNotifier = (house: House, mail: string): DoomedNotifier => {
  const path = fileURLToPath(new URL('./doomed-notifier.ts', import.meta.url))
  const told = JSON.stringify({ connectionString: house.connectionString, mail, now: morning })
  const doomed: ChildProcess = fork(path, [told], { execArgv: ['--import', 'tsx'] })
  const loaded = new Promise<void>((resolve, reject) => {
    doomed.once('message', () => resolve())
    doomed.once('exit', (code) => reject(new Error(`A notifier ended by itself with ${String(code)}`)))
  })
  loaded.catch(() => undefined)
  return {
    go: async () => {
      await loaded
      doomed.send('go')
    },
    kill: async () => {
      const gone = new Promise((resolve) => doomed.once('exit', resolve))
      doomed.kill('SIGKILL')
      await gone
    },
  }
}
