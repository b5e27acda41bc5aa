import { randomUUID } from 'node:crypto'
import { createCommandHandler } from '@kith/command-handling'
import type { CommandHandler } from '@kith/command-handling'
import {
  askingDecider,
  askingIdFor,
  catalogue,
  defaultSettings,
  deskDecider,
  deskIdFor,
  openingDecider,
  sentenceFor,
  standing,
} from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import type { EventStore } from '@kith/event-store'
import type {
  CalendarDate,
  CommandContext,
  CommandId,
  Instant,
  OpeningId,
  ReferralId,
  Sealer,
  UserId,
  WorkspaceId,
} from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChild } from './children.ts'

const workspaceId = randomUUID() as WorkspaceId
const posterId = randomUUID() as UserId
const openingId = randomUUID() as OpeningId
const today = '2026-11-23' as CalendarDate
const { guardrails: numbers } = defaultSettings
const seekers = Array.from({ length: 64 }, (_, index) => ({
  userId: randomUUID() as UserId,
  referralId: randomUUID() as ReferralId,
  digest: index.toString(16).padStart(64, '0'),
}))
type Seeker = (typeof seekers)[number]

/** Nothing here is about anybody: what is sealed stays as it is. */
const openly: Sealer = {
  prepareToSeal: () => Promise.resolve(),
  prepareToOpen: () => Promise.resolve(),
  seal: (_subjects, _context, text) => text,
  open: (_subjects, _context, text) => ({ kind: 'open', text }),
}

const contextOf = (actor: UserId | 'system'): CommandContext => ({
  workspaceId,
  actor,
  commandId: randomUUID() as CommandId,
  now: '2026-11-23T10:00:00.000Z' as Instant,
})

let log: Awaited<ReturnType<typeof startChild>>
let stores: readonly EventStore[] = []
/** As two processes of the api have them: neither knows what the other has in hand. */
let houses: readonly CommandHandler[] = []

beforeAll(async () => {
  log = await startChild({
    file: 'packages/embedded-eventstore/src/bin.ts',
    args: ['--memory', '--port', '0'],
    isReady: (said) => said.includes('ready at'),
  })
  const connectionString = /esdb:\S+/.exec(log.said())?.[0] ?? ''
  stores = [1, 2].map(() => openEventStore({ connectionString, catalogue, sealer: openly }))
  houses = stores.map((store) => createCommandHandler({ store }))
})
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await log?.stop()
})

const houseOf = (index: number): CommandHandler => {
  const house = houses[index % houses.length]
  if (house === undefined) throw new Error('No house is open')
  return house
}

/** A seeker's way: reserve, claim, and give back when the seat is gone. */
const claim = async ({ userId, referralId, digest }: Seeker, index: number) => {
  const house = houseOf(index)
  const askingId = askingIdFor(workspaceId, userId)
  const ask = { askingId, askId: referralId }
  const reserved = await house.handle(
    askingDecider,
    askingId,
    {
      type: 'ReserveAsk',
      data: {
        ...ask,
        seekerId: userId,
        by: userId,
        kind: 'referral',
        referrerKey: posterId,
        today,
        textDigest: digest,
        numbers,
        overrides: [],
      },
    },
    contextOf(userId),
  )
  expect(reserved.kind).toBe('accepted')
  const claimed = await house.handle(
    openingDecider,
    openingId,
    { type: 'ClaimSeat', data: { openingId, referralId, seekerId: userId, today, by: userId } },
    contextOf(userId),
  )
  if (claimed.kind === 'rejected')
    await house.handle(
      askingDecider,
      askingId,
      { type: 'ReleaseAsk', data: { ...ask, by: 'system' } },
      contextOf('system'),
    )
  return claimed
}

describe('64 people who want one of three seats at the same moment', () => {
  it('get three of them; the others are told so in words, and none of their asks is used', async () => {
    const posted = await houseOf(0).handle(
      openingDecider,
      openingId,
      {
        type: 'PostOpening',
        data: {
          openingId,
          posterId,
          by: posterId,
          company: 'Fjord Analytics',
          role: 'Data Engineer',
          department: '',
          location: '',
          link: '',
          notes: '',
          seats: 3,
          closesOn: null,
          audience: { kind: 'workspace' },
          held: false,
          today,
        },
      },
      contextOf(posterId),
    )
    expect(posted.kind).toBe('accepted')

    const outcomes = await Promise.all(seekers.map(claim))
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(3)
    const refused = outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome.rejection] : []))
    expect(refused).toHaveLength(61)
    for (const rejection of refused) {
      expect(rejection.code).toBe('SEATS_TAKEN')
      expect(sentenceFor(rejection)).toMatch(/^All seats of this opening are taken/)
    }

    for (const house of houses) {
      const { state } = await house.load(openingDecider, openingId)
      expect(state.status === 'none' ? 0 : state.opening.claimed.size).toBe(3)
    }
    for (const [index, { userId }] of seekers.entries()) {
      const { state } = await houseOf(index).load(askingDecider, askingIdFor(workspaceId, userId))
      const used = outcomes[index]?.kind === 'accepted' ? 1 : 0
      expect(standing(state, today, numbers).referral.used).toBe(used)
    }
  })
})

describe('64 requests to one mentor at the same moment', () => {
  it('are five in the week, and the others are told to ask somebody else', async () => {
    const deskId = deskIdFor(workspaceId, posterId)
    const outcomes = await Promise.all(
      seekers.map(({ referralId }, index) =>
        houseOf(index).handle(
          deskDecider,
          deskId,
          {
            type: 'TakeAsk',
            data: { deskId, referrerId: posterId, referralId, today, workspacePerWeek: 5, by: 'system' },
          },
          contextOf('system'),
        ),
      ),
    )
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(5)
    const refused = outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome.rejection.code] : []))
    expect(refused).toEqual(Array.from({ length: 59 }, () => 'DESK_FULL'))
    const { state } = await houseOf(0).load(deskDecider, deskId)
    expect(state.status === 'none' ? 0 : state.desk.taken.size).toBe(5)
  })
})
