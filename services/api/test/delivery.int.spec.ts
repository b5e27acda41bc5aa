import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, codeOf, openBootcamp } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import type { Browser } from './browser.ts'
import { id } from './browser.ts'

const line = 'id state recipient code text tries nextTryAt'
const list = `query ($first: Int, $after: String, $filter: DeliveryFilterInput) {
  delivery(first: $first, after: $after, filter: $filter) {
    edges { node { kind domain ${line} } } pageInfo { hasNextPage endCursor } } }`
const acting = (act: string) =>
  `mutation ($input: DeliveryMailInput!) { ${act}(input: $input) { ok refusal { code } mail { ${line} } } }`

interface Listed {
  readonly delivery: {
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

describe('the delivery of mails', () => {
  let camp: Bootcamp
  let dead: string
  let reset: string

  const add = async (mail: {
    readonly userId: string | null
    readonly workspaceId: string | null
    readonly kind: string
    readonly state: string
    readonly address: string
  }): Promise<string> => {
    const { rows } = await camp.house.database.pool.query<{ id: string }>(
      `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date, state, recipient_address,
          subject, text, last_code, last_error, attempts)
        values ($1, $2, $3, gen_random_uuid()::text, '2026-11-24', $4, $5, 'Secret subject', 'Secret body', 550,
          'The mail server did not take it: 550 5.1.1 <' || $5 || '> unknown', 1)
        returning id`,
      [mail.kind, mail.userId, mail.workspaceId, mail.state, mail.address],
    )
    return rows[0]?.id ?? ''
  }
  const listed = async (browser: Browser, variables: object = {}) =>
    (await browser.graphql(list, variables)).data as never as Listed
  const shown = async (browser: Browser, variables: object = {}) =>
    (await listed(browser, variables)).delivery.edges.map(({ node }) => node)
  const rowOf = async (mailId: string) =>
    (await camp.house.database.pool.query<{ state: string }>('select * from mail.outbox where id = $1', [mailId]))
      .rows[0]

  beforeAll(async () => {
    camp = await openBootcamp()
    const { lee, olga, workspaceId } = camp
    await camp.house.database.pool.query('truncate mail.outbox')
    const mail = { userId: lee.id, workspaceId, kind: 'digest', state: 'dead', address: lee.email }
    dead = await add(mail)
    await add({ ...mail, kind: 'notice', state: 'uncertain' })
    await add({ ...mail, userId: null, kind: 'invitation', state: 'sent', address: 'nina@harbor.example' })
    reset = await add({ ...mail, workspaceId: null, kind: 'reset-password', state: 'deferred' })
    await add({ ...mail, userId: olga.id, workspaceId: null, kind: 'reset-password', address: olga.email })
  })
  afterAll(() => camp.house.stop())

  it('is shown to an admin: members by name, strangers masked, nothing of what a mail says', async () => {
    const mails = await shown(camp.robin.browser)
    const lines = mails.map(({ kind, recipient, state }) => `${String(kind)}: ${String(recipient)}, ${String(state)}`)
    expect(new Set(lines)).toEqual(
      new Set([
        'digest: Lee Example, dead',
        'invitation: n…@harbor.example, sent',
        'notice: Lee Example, uncertain',
        'reset-password: Lee Example, deferred',
      ]),
    )
    const told = JSON.stringify(mails)
    expect(told).toContain('550 5.1.1 <…> unknown')
    expect(told).not.toMatch(/Secret|lee@|nina@/)
  })

  it('is narrowed by state, kind and domain, page after page', async () => {
    const { browser } = camp.robin
    expect(await shown(browser, { filter: { states: ['dead', 'uncertain'] } })).toHaveLength(2)
    expect(await shown(browser, { filter: { kind: 'reset-password' } })).toMatchObject([{ id: reset }])
    expect(await shown(browser, { filter: { domain: 'Harbor.example' } })).toHaveLength(1)
    // Digests are planned many at once.
    await camp.house.database.pool.query(
      `update mail.outbox set created_at = date_trunc('second', now()) + interval '123 microseconds'`,
    )
    const seen = new Set<unknown>()
    let after: string | undefined
    for (let page = 0; page < 4; page += 1) {
      const { delivery } = await listed(browser, { first: 1, after })
      seen.add(delivery.edges[0]?.node['id'])
      after = delivery.pageInfo.endCursor
      expect(delivery.pageInfo.hasNextPage).toBe(page < 3)
    }
    expect(seen.size).toBe(4)
  })

  it('does not tell whom among their contacts a member wrote to', async () => {
    const mail = { userId: camp.lee.id, workspaceId: camp.workspaceId, kind: 'network-update', state: 'dead' }
    const mailId = await add({ ...mail, address: 'boss@secretcorp.example' })
    const [shownMail] = await shown(camp.robin.browser, { filter: { kind: 'network-update' } })
    expect(shownMail).toMatchObject({ recipient: 'A contact of Lee Example', domain: '', text: null, code: 550 })
    expect(await shown(camp.robin.browser, { filter: { domain: 'secretcorp.example' } })).toEqual([])
    const { data } = await camp.robin.browser.graphql('{ deliverySummary { domains } }')
    expect(JSON.stringify(data)).not.toContain('secretcorp')
    await camp.house.database.pool.query('delete from mail.outbox where id = $1', [mailId])
  })

  it('is counted by state', async () => {
    const { data } = await camp.robin.browser.graphql(
      '{ deliverySummary { counts { state count } kinds domains pause { retryAt } } }',
    )
    const summary = (data as never as { deliverySummary: { counts: object[] } }).deliverySummary
    expect(summary).toMatchObject({ domains: ['harbor.example', 'kith.example'], pause: null })
    expect(summary.counts).toHaveLength(4)
  })

  it('says since when the mail server is silent', async () => {
    await camp.house.database.pool.query(
      `update mail.line set failures = 10, first_failed_at = now() - interval '5 minutes', retry_at = now() + interval '3 minutes'`,
    )
    const { data } = await camp.robin.browser.graphql('{ deliverySummary { pause { silentSince retryAt } } }')
    const { pause } = (data as never as { deliverySummary: { pause: { silentSince: string; retryAt: string } } })
      .deliverySummary
    expect(Date.parse(pause.retryAt) - Date.parse(pause.silentSince)).toBe(8 * 60_000)
    await camp.house.database.pool.query(`update mail.line set failures = 0, first_failed_at = null, retry_at = null`)
  })

  it('is nobody else’s: not a member’s, not a coach’s, not another workspace’s', async () => {
    for (const { browser } of [camp.lee, camp.cora]) {
      expect(await codeOf(browser, '{ delivery { edges { cursor } } }')).toBe('NOT_FOUND')
      expect(await answer(browser, acting('resendDelivery'), { id: dead })).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
      })
    }
    const { browser } = camp.olga
    expect(await shown(browser)).toMatchObject([{ recipient: 'Olga Example' }])
    for (const act of ['resendDelivery', 'setDeliveryAside', 'retryDelivery'])
      expect(await answer(browser, acting(act), { id: dead })).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
      })
    expect(await rowOf(dead)).toMatchObject({ state: 'dead' })
  })

  it('is helped on by an admin, and the history of administration says so', async () => {
    const { browser } = camp.robin
    const sent = await answer(browser, acting('resendDelivery'), { id: dead })
    expect(sent).toMatchObject({ ok: true, mail: { state: 'queued', code: null, tries: 0 } })
    const tried = await answer(browser, acting('retryDelivery'), { id: reset })
    expect(tried).toMatchObject({ ok: true, mail: { state: 'deferred', tries: 1 } })
    expect(Date.parse(String((tried['mail'] as { nextTryAt: string }).nextTryAt))).toBeLessThanOrEqual(
      Date.now() + 1_000,
    )
    expect(await answer(browser, acting('setDeliveryAside'), { id: reset })).toMatchObject({
      ok: true,
      mail: { state: 'dismissed' },
    })
    const { data } = await browser.graphql('{ audit(first: 3) { edges { node { actor sentence } } } }')
    const { audit } = data as never as { audit: { edges: { node: object }[] } }
    expect(audit.edges.map(({ node }) => node)).toEqual([
      { actor: 'Robin Example', sentence: 'Put a mail to Lee Example aside' },
      { actor: 'Robin Example', sentence: 'Had a mail to Lee Example tried at once' },
      { actor: 'Robin Example', sentence: 'Sent a mail to Lee Example again' },
    ])
  })

  it('is left as it is when there is nothing to help with', async () => {
    const { browser } = camp.robin
    const again = { commandId: id(), id: reset }
    for (let time = 0; time < 2; time += 1)
      expect(await answer(browser, acting('retryDelivery'), again)).toMatchObject({
        ok: true,
        mail: { state: 'dismissed' },
      })
  })
})
