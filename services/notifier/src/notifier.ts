import { randomUUID } from 'node:crypto'
import type { Jobs } from '@kith/jobs'
import type { Clock, UserId, WorkspaceId } from '@kith/kernel'
import type { Mailer } from '@kith/mail'
import { openListener, passedChannel } from '@kith/postgres'
import type { Pool } from '@kith/postgres'
import {
  extendLeases,
  forgetMails,
  mailChannel,
  readModelStands,
  releaseUnsent,
  sweepLeases,
  usualPace,
} from '@kith/read-model/outbox'
import type { MembersToFollow, Pace } from '@kith/read-model/outbox'
import type { Logger } from '@kith/runtime'
import type { LinkTokens } from '@kith/vault'
import { membersIn, tellAdmins, tellMailboxesChanged, tellsOfNotices } from './live.ts'
import { lazily, startLoop } from './loop.ts'
import type { Loop } from './loop.ts'
import { planDueDigests } from './plan/plan-digests.ts'
import { planNewNotices } from './plan/plan-notices.ts'
import { planUpdateMails } from './plan/plan-updates.ts'
import { relayMails } from './relay/relay-mails.ts'
import { sendMail } from './relay/send-mail-job.ts'
import { followMembers } from './schedule/follow-members.ts'
import { followZoneRules } from './schedule/zone-rules.ts'
import { handleMail } from './send/handle-mail.ts'
import type { SendTools } from './send/tools.ts'
import type { Settled } from './send/settle-mail.ts'

export interface Timings {
  readonly planEveryMs: number
  readonly relayEveryMs: number
  /** How soon after a mail was settled its domain gets the next. */
  readonly relaySoonMs: number
  /** A mail that the queue seems to have forgotten is handed over again after this. */
  readonly relayAgainSeconds: number
  /** How long a silent worker keeps its mails. */
  readonly leaseSeconds: number
  readonly sweepEveryMs: number
  /** How often at most Delivery pages are told that mails moved on. */
  readonly tellEveryMs: number
  /** How long the queue leaves a job with a silent worker, and how often it looks. */
  readonly jobLockMs: number
  readonly takeOverCheckMs: number
  readonly followAllEveryMs: number
  readonly forgetEveryMs: number
  /** Bodies of settled mails are kept this long. */
  readonly keepBodiesDays: number
}

export const usualTimings: Timings = {
  planEveryMs: 5_000,
  relayEveryMs: 2_000,
  relaySoonMs: 250,
  relayAgainSeconds: 20,
  leaseSeconds: 20,
  sweepEveryMs: 5_000,
  tellEveryMs: 1_000,
  jobLockMs: 10_000,
  takeOverCheckMs: 5_000,
  followAllEveryMs: 60_000,
  forgetEveryMs: 3_600_000,
  keepBodiesDays: 90,
}

export interface NotifierOptions {
  readonly connectionString: string
  readonly pool: Pool
  readonly jobs: Jobs
  readonly mailer: Mailer
  readonly clock: Clock
  readonly log: Logger
  readonly publicUrl: string
  readonly mailFrom: string
  /** Offered to mail programs beside the link that stops a stream. */
  readonly unsubscribeMailto?: string | undefined
  /** Makes the secret part of links; of the same key as the api's. */
  readonly links: LinkTokens
  /** Mails under way at once. */
  readonly concurrency: number
  /** How much one recipient's domain is given by all notifiers together; the usual unless told. */
  readonly pace?: Pace
  readonly timings?: Partial<Timings>
  /** Hears how each try ended. */
  readonly onSettled?: (settled: Settled) => void
}

export interface Notifier {
  /** Takes nothing new, finishes what is in hand, and gives back what was not begun. */
  readonly stop: () => Promise<void>
}

/** Starts planning, relaying and sending. `prepareOutbox` must have run; the read model may still be on its way. */
export const startNotifier = async (options: NotifierOptions): Promise<Notifier> => {
  const { connectionString, pool, jobs, clock, log } = options
  const timings = { ...usualTimings, ...options.timings }
  const lease = { owner: randomUUID(), seconds: timings.leaseSeconds }
  const { pace = usualPace } = options

  const loop = (name: string, everyMs: number, work: () => Promise<unknown>): Loop =>
    startLoop({ everyMs, work, onError: (error) => log.warn({ loop: name, err: error }, 'will be tried again') })
  /** Until the projector has made its views there is nobody to write to. */
  const onceReadable = (work: () => Promise<unknown>) => async (): Promise<void> => {
    if (await readModelStands(pool)) await work()
  }

  // Whoever looks at Delivery or at their mailbox hears once a second, however many mails go.
  const changed = new Set<WorkspaceId | null>()
  const readers = new Set<UserId>()
  const tell = loop(
    'tell admins',
    timings.tellEveryMs,
    onceReadable(async () => {
      const [workspaceIds, readerIds] = [[...changed], [...readers]]
      changed.clear()
      readers.clear()
      await tellMailboxesChanged(pool, readerIds)
      await tellAdmins(pool, workspaceIds)
    }),
  )

  const relay = loop('relay', timings.relayEveryMs, () =>
    relayMails(pool, jobs, { againAfterSeconds: timings.relayAgainSeconds, pace }),
  )
  const tools: SendTools = {
    ...options,
    lease,
    pace,
    inHand: new Set(),
    onFreed: relay.wake,
    onChanged: ({ workspaceId, readerId }) => {
      changed.add(workspaceId)
      if (readerId !== undefined) readers.add(readerId)
    },
  }
  const relaySoon = lazily(relay, timings.relaySoonMs)
  const plan = loop('plan', timings.planEveryMs, async () => {
    const planned = await planDueDigests(pool, clock, relay.wake)
    if (planned > 0) log.info({ planned }, 'planned digests')
  })
  const notices = loop(
    'notices',
    timings.planEveryMs,
    onceReadable(() => planNewNotices(pool, clock, relay.wake)),
  )
  const updates = loop('updates', timings.planEveryMs, () => planUpdateMails(pool, clock, relay.wake))
  let rulesFollowed: Promise<number> | undefined
  const follow = loop(
    'follow',
    timings.followAllEveryMs,
    onceReadable(async () => {
      rulesFollowed ??= followZoneRules(pool, clock)
      await rulesFollowed
      await followMembers(pool, clock)
    }),
  )
  const sweep = loop('sweep', timings.sweepEveryMs, async () => {
    await extendLeases(pool, lease, [...tools.inHand])
    const { requeued, uncertain } = await sweepLeases(pool)
    if (requeued > 0) relay.wake()
    if (uncertain.length === 0) return
    log.warn({ mailIds: uncertain.map(({ id }) => id) }, 'a worker fell silent; these mails may have arrived')
    await tellMailboxesChanged(
      pool,
      uncertain.map(({ userId }) => userId),
    )
  })
  const forget = loop(
    'forget',
    timings.forgetEveryMs,
    onceReadable(() => forgetMails(pool, { afterDays: timings.keepBodiesDays })),
  )

  const followSome = (payload: string): void => {
    const members = membersIn(payload)
    if (members === 'all') follow.wake()
    else if (members !== undefined) followNow(members)
  }
  const followNow = (members: MembersToFollow): void => {
    followMembers(pool, clock, members).catch((error: unknown) => {
      log.warn({ err: error }, 'schedules of members could not be followed; all are looked at instead')
      follow.wake()
    })
  }
  const [wishes, passed] = await Promise.all([
    openListener(connectionString, mailChannel),
    openListener(connectionString, passedChannel),
  ])
  wishes.onMessage(relay.wake)
  wishes.onReconnect(relay.wake)
  passed.onMessage(followSome)
  passed.onMessage((payload) => {
    if (tellsOfNotices(payload)) notices.wake()
  })
  passed.onReconnect(follow.wake)

  const worker = await jobs.work(
    sendMail,
    async ({ payload }) => {
      const settled = await handleMail(tools, payload.mailId)
      if (!settled) return
      // Its domain may have room for the next one.
      relaySoon()
      options.onSettled?.(settled)
    },
    { concurrency: options.concurrency, lockMs: timings.jobLockMs, takeOverCheckMs: timings.takeOverCheckMs },
  )

  return {
    stop: async () => {
      await Promise.all([wishes.close(), passed.close()])
      await Promise.all([plan, notices, updates, relay, follow, forget, tell].map((one) => one.stop()))
      await worker.close()
      await sweep.stop()
      await releaseUnsent(pool, lease.owner)
    },
  }
}
