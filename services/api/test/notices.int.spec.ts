import { deterministicId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeOf, openBootcamp } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'
import { openPage } from './live-page.ts'

let camp: Bootcamp

/** A row as the projector writes it. */
const tell = ({ id }: Person, position: number, kind: string, waits = false): Promise<unknown> =>
  camp.house.database.pool.query(
    `insert into read.notice (subject_id, notice_id, event_id, recipient_id, workspace_id, kind, at, position, waits_for,
       waits, by_mail, referral_id, opening_id, actor_id)
     values ($1, $2, $2, $3, $4, $5, '2026-11-24T09:00:00.000Z', $6, 'answer', $7, true, $1, null, $8)`,
    [
      deterministicId('referral', 'one'),
      deterministicId('notice', id, String(position)),
      id,
      camp.workspaceId,
      kind,
      position,
      waits,
      camp.lee.id,
    ],
  )

beforeAll(async () => {
  camp = await openBootcamp()
  for (const [position, kind] of [
    [10, 'request-received'],
    [20, 'revised'],
    [30, 'thanked'],
  ] as const)
    await tell(camp.kim, position, kind, position === 20)
})
afterAll(() => camp.house.stop())

const listQuery = `query ($after: String, $first: Int) { notices(after: $after, first: $first) {
  edges { cursor node { kind at isUnseen waits referralId openingId who company role outcome } }
  pageInfo { hasNextPage endCursor } } }`
const seeAll = 'mutation { seeNotices { ok isStale unseen refusal { code } } }'

const listed = async ({ browser }: Person, variables: object = {}) => {
  const { data, errors } = await browser.graphql(listQuery, variables)
  expect(errors).toBeUndefined()
  return (data as never as { notices: { edges: { cursor: string; node: Record<string, unknown> }[] } }).notices.edges
}
const unseen = async ({ browser }: Person): Promise<unknown> =>
  (await browser.graphql('{ unseenNotices }')).data['unseenNotices']

describe('notices', () => {
  it('are listed newest first, with who it was about', async () => {
    const [first, second] = await listed(camp.kim)
    expect(first?.node).toMatchObject({
      kind: 'thanked',
      isUnseen: true,
      waits: false,
      who: 'Lee Example',
      company: '',
    })
    expect(second?.node).toMatchObject({ kind: 'revised', waits: true, outcome: null, openingId: null })
  })

  it('come page by page, and a place in the list is good for its viewer alone', async () => {
    const [first] = await listed(camp.kim, { first: 1 })
    const rest = await listed(camp.kim, { first: 5, after: first?.cursor })
    expect(rest.map(({ node }) => node['kind'])).toEqual(['revised', 'request_received'])
    expect(await codeOf(camp.lee.browser, listQuery, { after: first?.cursor })).toBe('BAD_CURSOR')
  })

  it('are their recipient’s alone', async () => {
    for (const person of [camp.lee, camp.robin, camp.cora, camp.olga]) {
      expect(await listed(person)).toEqual([])
      expect(await unseen(person)).toBe(0)
    }
  })

  it('are seen once their recipient looked, and the other open pages hear so', async () => {
    expect(await unseen(camp.kim)).toBe(3)
    const page = await openPage(camp.house.url, camp.kim.browser)
    expect((await camp.kim.browser.graphql(seeAll)).data).toEqual({
      seeNotices: { ok: true, isStale: false, unseen: 0, refusal: null },
    })
    await vi.waitFor(() => expect(page.heard()).toContain('notices'), { timeout: 10_000 })
    expect(await unseen(camp.kim)).toBe(0)
    expect((await listed(camp.kim)).map(({ node }) => node['isUnseen'])).toEqual([false, false, false])
    await tell(camp.kim, 40, 'help-offered')
    expect(await unseen(camp.kim)).toBe(1)
    expect((await listed(camp.kim)).map(({ node }) => node['isUnseen'])).toEqual([true, false, false, false])
  })

  it('are seen by looking twice at once, and by looking when there are none', async () => {
    const both = await Promise.all([camp.kim.browser.graphql(seeAll), camp.kim.browser.graphql(seeAll)])
    for (const { errors } of both) expect(errors).toBeUndefined()
    expect(await unseen(camp.kim)).toBe(0)
    expect((await camp.lee.browser.graphql(seeAll)).data).toMatchObject({ seeNotices: { ok: true, unseen: 0 } })
  })
})
