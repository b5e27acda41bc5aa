import { createHash, randomBytes } from 'node:crypto'
import { createCommandHandler } from '@kith/command-handling'
import {
  askingDecider,
  askingIdFor,
  catalogue,
  contactDecider,
  deskDecider,
  deskIdFor,
  openingDecider,
  referralDecider,
  userDecider,
} from '@kith/domain'
import type { ReferralCommand } from '@kith/domain'
import { sampleCommand } from '@kith/domain/spec'
import { startEmbeddedEventStore } from '@kith/embedded-eventstore'
import { openEventStore } from '@kith/event-store'
import type { FileStore } from '@kith/files'
import { localDate } from '@kith/kernel'
import type { ContactId, OpeningId, ReferralId, UserId } from '@kith/kernel'
import { openPool } from '@kith/postgres'
import { openTestDatabase } from '@kith/postgres/testing'
import { projections } from '@kith/read-model/projections'
import type { Recorded } from '@kith/read-model/projections'
import { createLogger } from '@kith/runtime'
import { openVault } from '@kith/vault'
import { readCheckpoint } from '../src/following/checkpoint.ts'
import { followedCategories } from '../src/following/follow.ts'
import { prepareFollowing } from '../src/following/tables.ts'
import { startFollowing } from '../src/index.ts'
import { actAsSystem, newId, workspaceId } from './acting.ts'
import { settableClock } from './house.ts'
import { fold, makeReadModels } from './read-models.ts'

export const log = createLogger({ level: 'fatal', name: 'notifier' })

interface Asking {
  readonly seeker: UserId
  readonly referrer:
    | { readonly kind: 'member'; readonly userId: UserId }
    | { readonly kind: 'contact'; readonly contactId: ContactId }
  readonly openingId?: OpeningId
  /** Ends before it is sent, as with a process that is killed. */
  readonly isCutOff?: boolean
}

const requests = projections.find(({ name }) => name === 'referral') as (typeof projections)[number]

/** Files that are kept in memory, and can be looked at. */
export const memoryFiles = (): FileStore & { readonly keys: () => readonly string[] } => {
  const kept = new Map<string, Buffer>()
  return {
    put: async (key, bytes) => void kept.set(key, Buffer.from(bytes)),
    get: async (key) => kept.get(key),
    remove: async (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  }
}

/** What a process needs to follow the same log: servers and the key. */
export const openServers = async (connectionString: string, eventStoreUrl: string, kek: Uint8Array) => {
  const pool = openPool({ connectionString, max: 8, applicationName: 'following' })
  const vault = await openVault({ pool, kek })
  const store = openEventStore({ connectionString: eventStoreUrl, catalogue, sealer: vault })
  return {
    pool,
    vault,
    store,
    commands: createCommandHandler({ store }),
    close: async () => {
      await store.close()
      await vault.close()
      await pool.end()
    },
  }
}

/** A log and a database without a projector: what follows from requests needs no more. */
export const openLedgerHouse = async () => {
  const database = await openTestDatabase()
  const server = await startEmbeddedEventStore()
  const kek = new Uint8Array(randomBytes(32))
  await prepareFollowing(database.pool)
  const servers = await openServers(database.connectionString, server.connectionString, kek)
  const { pool, store, commands } = servers
  const clock = settableClock('2026-11-23T10:00:00.000Z')
  const files = memoryFiles()
  let projected: bigint | undefined
  const today = () => localDate(clock.now(), 'UTC')

  const act = actAsSystem(commands, clock)
  const by = 'system'

  const reserve = async ({ seeker, referrer, openingId }: Asking, referralId: ReferralId): Promise<void> => {
    const askingId = askingIdFor(workspaceId, seeker)
    const referrerKey = referrer.kind === 'member' ? referrer.userId : referrer.contactId
    const textDigest = createHash('sha256').update(referralId).digest('hex')
    const ask = { askingId, askId: referralId, seekerId: seeker, referrerKey, textDigest, today: today(), by } as const
    const { numbers } = sampleCommand('ReserveAsk').data
    const generous = { ...numbers, referralAsksPerWeek: 20, unpaidThanks: 20 }
    await act(askingDecider, askingId, sampleCommand('ReserveAsk', { ...ask, numbers: generous }))
    if (referrer.kind === 'member') {
      const deskId = deskIdFor(workspaceId, referrer.userId)
      const taken = {
        deskId,
        referrerId: referrer.userId,
        referralId,
        today: today(),
        workspacePerWeek: 20,
        by,
      } as const
      await act(deskDecider, deskId, sampleCommand('TakeAsk', taken))
    }
    if (openingId === undefined) return
    const seat = { openingId, referralId, seekerId: seeker, today: today(), by } as const
    await act(openingDecider, openingId, sampleCommand('ClaimSeat', seat))
  }

  return {
    ...servers,
    server,
    kek,
    clock,
    connectionString: database.connectionString,
    act,
    addSeeker: async (timeZone = 'Europe/Vienna'): Promise<UserId> => {
      const userId = newId<UserId>()
      await act(userDecider, userId, sampleCommand('RegisterUser', { userId, timeZone, by }))
      return userId
    },
    addContact: async (ownerId: UserId): Promise<ContactId> => {
      const contactId = newId<ContactId>()
      await act(contactDecider, contactId, sampleCommand('AddContact', { contactId, ownerId, by }))
      return contactId
    },
    postOpening: async (posterId: UserId, seats = 2): Promise<OpeningId> => {
      const openingId = newId<OpeningId>()
      const posted = { openingId, posterId, seats, today: today(), by } as const
      await act(openingDecider, openingId, sampleCommand('PostOpening', posted))
      return openingId
    },
    /** Goes through the ledgers in their order, as the api does. */
    ask: async (asking: Asking): Promise<ReferralId> => {
      const { seeker, referrer, openingId = null, isCutOff = false } = asking
      const referralId = newId<ReferralId>()
      const draft = { referralId, seekerId: seeker, referrer, openingId, path: 'direct', by } as const
      await act(referralDecider, referralId, sampleCommand('DraftReferral', draft))
      await act(referralDecider, referralId, sampleCommand('PreparePackage', { referralId, by }))
      await reserve(asking, referralId)
      if (isCutOff) return referralId
      const isContact = referrer.kind === 'contact'
      const standing = isContact
        ? ({ closeness: 'close', lastInteractionOn: null, doNotContact: false } as const)
        : null
      const way = isContact ? 'link' : 'kith'
      const request = { referralId, standing, way, now: clock.now(), today: today(), by } as const
      await act(referralDecider, referralId, sampleCommand('RequestReferral', request))
      return referralId
    },
    inReferral: (command: ReferralCommand): Promise<void> => act(referralDecider, command.data.referralId, command),
    /** What the ledger of a seeker says: asks that count, who rests since when, and what thanks are owed for. */
    ledger: async (seeker: UserId) => {
      const { state } = await commands.load(askingDecider, askingIdFor(workspaceId, seeker))
      if (state.status === 'none') return { asks: [], resting: {}, owed: [] }
      const { asks, declines, owed } = state.asking
      return { asks: [...asks.keys()], resting: Object.fromEntries(declines), owed: [...owed] }
    },
    taken: async (referrer: UserId): Promise<readonly ReferralId[]> => {
      const { state } = await commands.load(deskDecider, deskIdFor(workspaceId, referrer))
      return state.status === 'none' ? [] : [...state.desk.taken.keys()]
    },
    opening: async (openingId: OpeningId) => {
      const { state } = await commands.load(openingDecider, openingId)
      if (state.status === 'none') throw new Error('There is no such opening')
      const seats = [...state.opening.claimed].map(([id, { confirmed }]) => [id, confirmed ? 'confirmed' : 'claimed'])
      return { status: state.status, seats: Object.fromEntries(seats) as Readonly<Record<string, string>> }
    },
    /** Whether everything that concerns the follower, and was in the log at this moment, was followed. */
    isFollowed: async (): Promise<boolean> => {
      let newest = -1n
      for await (const { events } of store.readCategories({ categories: followedCategories, maxBatch: 1_000 }))
        newest = events.at(-1)?.position ?? newest
      return ((await readCheckpoint(pool)) ?? -1n) >= newest
    },
    files,
    start: () => startFollowing({ pool, store, commands, clock, log, files, everyMs: 50 }),
    /** Tables and views of requests, empty. */
    makeReadModel: () => makeReadModels(pool, [requests]),
    /** Folds what is new in the log into them. */
    project: async (): Promise<void> => {
      for await (const { events, position } of store.readCategories({
        categories: requests.categories,
        after: projected,
        maxBatch: 1_000,
      })) {
        await fold(pool, events as readonly Recorded[], [requests])
        projected = position
      }
    },
    close: async () => {
      await servers.close()
      await server.stop()
      await database.drop()
    },
  }
}

export type LedgerHouse = Awaited<ReturnType<typeof openLedgerHouse>>
