import { describe, expect, it, vi } from 'vitest'
import { SnoozeCheckIn, SetCloseness } from '../features/contact/documents.ts'
import { LogInteraction } from '../features/interaction/documents.ts'
import { ChangeRoles, TakeOutOfCohort } from '../features/members/documents.ts'
import { graphql } from '../graphql/document.ts'
import { createKithClient } from '../graphql/client.ts'
import { cacheRules } from './cache.ts'

const read = graphql as unknown as (text: string) => typeof SnoozeCheckIn
const TodayDocument = read('query SpecToday { today { checkInCount checkIns { ...ContactRow } followUps { id } } }')

const person = (id: string, more: Record<string, unknown> = {}) => ({
  __typename: 'Contact',
  id,
  name: `Person ${id}`,
  company: '',
  position: '',
  closeness: 'close',
  tags: [],
  archived: false,
  connectedOn: null,
  cadence: { __typename: 'Cadence', kind: 'closeness', days: 90 },
  checkIn: { __typename: 'CheckIn', status: 'due', nextOn: '2026-11-23', snoozedUntil: null, daysLate: 0 },
  lastInteraction: null,
  ...more,
})

/** A client whose queries are answered at once and whose mutation waits for `answer`. */
const setUp = async () => {
  let answer: (payload: Record<string, unknown>) => void = () => undefined
  const mutation = new Promise<Record<string, unknown>>((resolve) => {
    answer = resolve
  })
  const today = { __typename: 'Today', checkInCount: 2, checkIns: [person('1'), person('2')], followUps: [] }
  const client = createKithClient(cacheRules, async (_, init) => {
    const { query } = JSON.parse(init?.body as string) as { query: string }
    const data = query.startsWith('mutation') ? await mutation : { today }
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
  })
  const seen: { id: string; [field: string]: unknown }[][] = []
  const first = new Promise<void>((resolve) => {
    client.query(TodayDocument, {} as never).subscribe(({ data }) => {
      const content = data as unknown as { today: { checkIns: { id: string }[] } } | undefined
      if (content) seen.push(content.today.checkIns)
      resolve()
    })
  })
  await first
  return { client, answer, ids: () => seen.at(-1)?.map(({ id }) => id), row: () => seen.at(-1)?.[0] }
}

const input = { commandId: 'c', contactId: '1' }

describe('the cache', () => {
  it('takes a snoozed person off Today before the server has answered', async () => {
    const { client, ids } = await setUp()
    const sent = client.mutation(SnoozeCheckIn, { input: { ...input, until: '2026-12-01' } })
    sent.subscribe(() => undefined)
    await vi.waitFor(() => expect(ids()).toEqual(['2']))
  })

  it('puts the person back when the server refuses', async () => {
    const { client, answer, ids } = await setUp()
    const sent = client.mutation(SnoozeCheckIn, { input: { ...input, until: '2020-01-01' } }).toPromise()
    const refusal = { __typename: 'Refusal', code: 'PAST', message: 'That day is over.', field: 'until' }
    answer({ snoozeCheckIn: { __typename: 'ContactPayload', ok: false, isStale: false, refusal, contact: null } })
    await sent
    expect(ids()).toEqual(['1', '2'])
  })

  it('shows a new closeness at once', async () => {
    const { client, row } = await setUp()
    client.mutation(SetCloseness, { input: { ...input, closeness: 'distant' } }).subscribe(() => undefined)
    await vi.waitFor(() => expect(row()).toMatchObject({ id: '1', closeness: 'distant' }))
  })

  it('moves the next check-in by the cadence when an interaction is logged, and takes the person off Today', async () => {
    const { client, answer, ids } = await setUp()
    const logged = {
      commandId: 'c',
      interactionId: 'i',
      contactIds: ['1'],
      channel: 'call' as const,
      happenedOn: '2026-11-23',
    }
    const sent = client.mutation(LogInteraction, { input: logged }).toPromise()
    await vi.waitFor(() => expect(ids()).toEqual(['2']))
    const checkIn = { __typename: 'CheckIn', status: 'upcoming', nextOn: '2027-02-21', snoozedUntil: null, daysLate: 0 }
    const base = { __typename: 'InteractionPayload', ok: true, isStale: false, refusal: null, interaction: null }
    answer({ logInteraction: { ...base, contacts: [person('1', { checkIn })] } })
    const { data } = await sent
    expect(data?.logInteraction.contacts[0]?.checkIn.nextOn).toBe('2027-02-21')
    expect(ids()).toEqual(['2'])
  })
})

describe('the cache of members', () => {
  const membersText = 'query SpecMembers { members { edges { node { id name roles cohorts { id name } } } } }'
  const member = {
    __typename: 'Member',
    id: 'm',
    name: 'Bo Li',
    roles: ['member'],
    cohorts: [{ __typename: 'CohortName', id: 'autumn', name: 'Autumn' }],
  }
  const setUpMembers = async () => {
    const client = createKithClient(cacheRules, async (_, init) => {
      const { query } = JSON.parse(init?.body as string) as { query: string }
      // The server never answers the act: what is seen is what the client shows by itself.
      if (query.startsWith('mutation')) return new Promise<Response>(() => undefined)
      const edges = [{ __typename: 'MemberEdge', node: member }]
      const data = { members: { __typename: 'MemberConnection', edges } }
      return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
    })
    let seen: typeof member | undefined
    await new Promise<void>((resolve) => {
      client.query(read(membersText), {} as never).subscribe(({ data }) => {
        seen = (data as unknown as { members: { edges: { node: typeof member }[] } } | undefined)?.members.edges[0]
          ?.node
        resolve()
      })
    })
    return { client, seen: () => seen }
  }

  it('shows new roles at once', async () => {
    const { client, seen } = await setUpMembers()
    const input = { commandId: 'c', userId: 'm', roles: ['member' as const, 'coach' as const] }
    client.mutation(ChangeRoles, { input }).subscribe(() => undefined)
    await vi.waitFor(() => expect(seen()?.roles).toEqual(['member', 'coach']))
  })

  it('shows at once that somebody has left a cohort', async () => {
    const { client, seen } = await setUpMembers()
    client
      .mutation(TakeOutOfCohort, { input: { commandId: 'c', userId: 'm', cohortId: 'autumn' } })
      .subscribe(() => undefined)
    await vi.waitFor(() => expect(seen()?.cohorts).toEqual([]))
  })
})
