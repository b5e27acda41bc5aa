import { randomUUID } from 'node:crypto'
import { deterministicId } from '@kith/kernel'
import type { CalendarDate, CohortId, Instant, InvitationId } from '@kith/kernel'
import { openMailboxMailer } from '@kith/mail'
import { startSmtpSink } from '@kith/mail/testing'
import type { SmtpSink } from '@kith/mail/testing'
import { requestMail } from '@kith/read-model/outbox'
import type { AccountMail } from '@kith/read-model/outbox'
import { mailById, mailboxPage } from '@kith/read-model/queries'
import type { MailCursor } from '@kith/read-model/queries'
import type { LinkPurpose } from '@kith/vault'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { links, openHouse, settableClock, workspaceId } from './house.ts'
import type { House, Member } from './house.ts'
import { runNotifier } from './running.ts'

const within = { timeout: 20_000, interval: 50 }
const address = 'amara@harbor.example'
const cohortId = deterministicId('cohort', 'autumn') as CohortId

interface MailRow {
  readonly state: string
  readonly subject: string
  readonly text: string | null
  readonly html: string | null
  readonly raw: string | null
  readonly last_error: string | null
  readonly message_id: string | null
}

describe('a mail that answers an act', () => {
  let house: House
  let sink: SmtpSink
  let nina: Member
  let stop: () => Promise<void>

  const start = async (mail: Parameters<typeof runNotifier>[0]['mail']): Promise<void> => {
    const { connectionString, pool } = house
    const clock = settableClock(new Date().toISOString())
    stop = (await runNotifier({ connectionString, pool, clock, mail })).stop
  }
  beforeAll(async () => {
    house = await openHouse()
    sink = await startSmtpSink()
    await start(sink.url)
    nina = await house.addMember('Nina')
    await house.record({
      type: 'workspace.cohort-opened',
      data: { workspaceId, cohortId, name: 'Autumn 2026', startsOn: '2026-09-01' as CalendarDate, endsOn: null },
    })
  })
  beforeEach(async () => {
    sink.received.splice(0)
    await house.pool.query('truncate mail.outbox, mail.asked')
  })
  afterAll(async () => {
    await stop()
    await sink.stop()
    await house.close()
  })

  const ask = async (mail: AccountMail): Promise<string> => {
    const asked = await requestMail(house.pool, mail)
    if (asked.kind !== 'queued') throw new Error('The mail was not queued')
    return asked.id
  }
  const rowOf = async (id: string): Promise<MailRow | undefined> =>
    (await house.rows<MailRow>('select * from mail.outbox where id = $1', [id]))[0]
  const settled = async (id: string, state: string): Promise<MailRow> => {
    await vi.waitFor(async () => expect((await rowOf(id))?.state).toBe(state), within)
    const row = await rowOf(id)
    if (!row) throw new Error('The mail is gone')
    return row
  }
  const invite = (invitationId: InvitationId) =>
    house.recordBy(
      { actor: nina.userId },
      {
        type: 'workspace.invitation-issued',
        data: {
          workspaceId,
          invitationId,
          email: address,
          roles: ['mentor'],
          cohortIds: [cohortId],
          expiresAt: new Date(Date.now() + 7 * 86_400_000).toISOString() as Instant,
        },
      },
    )
  const newInvitation = () => randomUUID() as InvitationId
  const invitation = async (invitationId: InvitationId): Promise<AccountMail & { readonly linkId: string }> => ({
    kind: 'invitation',
    workspaceId,
    invitationId,
    linkId: await house.addLink('invitation'),
    address,
  })

  it('brings an invitation to a stranger, with a link that opens it and nothing else', async () => {
    const invitationId = newInvitation()
    await invite(invitationId)
    const asked = await invitation(invitationId)
    const row = await settled(await ask(asked), 'sent')
    expect(sink.received).toHaveLength(1)
    const { recipients, mail } = sink.received[0]!
    expect(recipients).toEqual([address])
    expect(mail.subject).toBe('Invitation to Harbor')
    expect(mail.text).toContain('You are invited to Harbor by Nina.')
    expect(mail.text).toContain('You would be a mentor in Autumn 2026.')
    expect(mail.text).toContain(`only for ${address}`)
    const [, token = ''] = /https:\/\/kith\.example\/join#([\w-]{64})/.exec(mail.text ?? '') ?? []
    expect(links.open('invitation', token)).toBe(asked.linkId)
    expect(links.open('reset-password', token)).toBeUndefined()
    expect(mail.html).toContain(`href="https://kith.example/join#${token}"`)
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect([...mail.headers.keys()].filter((name) => /^list|precedence/.test(name))).toEqual([])
    expect(row).toMatchObject({ text: null, html: null, subject: 'Invitation to Harbor' })
    expect(row.raw, 'of a mail that went out the head is kept').toMatch(/^Auto-Submitted: auto-generated\r\nFrom: /)
    expect(JSON.stringify(await house.rows('select * from mail.outbox'))).not.toContain(token)
  })

  it.each([
    ['verify-email', 'confirm-email'],
    ['reset-password', 'reset'],
    ['change-email', 'confirm-email'],
  ] as const)('of the kind %s leads to /%s with a token of its own purpose', async (kind, page) => {
    const linkId = await house.addLink(kind)
    const { userId } = nina
    const order: AccountMail =
      kind === 'change-email' ? { kind, userId, linkId, address } : { kind, userId, workspaceId: null, linkId, address }
    const id = await ask(order)
    expect((await settled(id, 'sent')).text).toBeNull()
    const { mail } = sink.received[0]!
    const [, token = ''] = new RegExp(`https://kith\\.example/${page}#([\\w-]{64})`).exec(mail.text ?? '') ?? []
    for (const purpose of ['verify-email', 'reset-password', 'change-email', 'invitation'] as const)
      expect(links.open(purpose, token)).toBe(purpose === kind ? linkId : undefined)
    expect(mail.text).toMatch(/until \w+day \d+ \w+ at \d\d:\d\d \(Europe\/Berlin\)/)
  })

  it('tells of what happened to an account, and stays in its owner’s mailbox', async () => {
    const { userId, email } = nina
    const orders: readonly AccountMail[] = [
      { kind: 'email-changed', userId, address: 'old@harbor.example', stage: 'asked' },
      { kind: 'password-changed', userId, address: email },
      { kind: 'second-factor-changed', userId, address: email, change: 'passkey-added' },
      {
        kind: 'new-device',
        userId,
        address: email,
        device: 'Firefox on Linux',
        at: '2026-11-23T16:22:00.000Z' as Instant,
      },
    ]
    const ids: string[] = []
    for (const order of orders) ids.push(await ask(order))
    for (const id of ids) await settled(id, 'sent')
    const texts = sink.received.map(({ mail }) => mail.text ?? '').join('\n')
    expect(texts).toContain('It changes once the new address is confirmed')
    expect(texts).toContain('The password of your Kith account was changed')
    expect(texts).toContain('A passkey was added to your Kith account.')
    expect(texts).toContain('from a device that it has not seen before: Firefox on Linux.')
    const viewer = { userId, workspaceId, timeZone: 'UTC', today: '2026-11-24' as CalendarDate }
    expect((await mailboxPage(house.pool, viewer, { first: 10 })).items).toHaveLength(4)
    // Several mails of one moment: each is on one page.
    await house.rows(`update mail.outbox set created_at = date_trunc('second', now()) + interval '123 microseconds'`)
    const seen: string[] = []
    let after: MailCursor | null | undefined
    do {
      const page = await mailboxPage(house.pool, viewer, { first: 1, after })
      seen.push(...page.items.map(({ node }) => node.id))
      after = page.hasNextPage ? page.items.at(-1)?.cursor : null
    } while (after)
    expect(new Set(seen).size).toBe(4)
    expect(await mailById(house.pool, viewer, ids[1] ?? '')).toMatchObject({ subject: 'Your password was changed' })
    const amara = await house.addMember('Amara')
    const stranger = { ...viewer, userId: amara.userId }
    expect((await mailboxPage(house.pool, stranger, { first: 10 })).items).toEqual([])
    expect(await mailById(house.pool, stranger, ids[1] ?? '')).toBeUndefined()
  })

  it('is not held by quiet hours, an unsubscription or an absence, and is by an address that bounces', async () => {
    const { userId, email } = await house.addMember('Jonas')
    await house.record(
      { type: 'user.quiet-hours-set', data: { userId, fromHour: 0, toHour: 23 } },
      { type: 'user.went-away', data: { userId, until: null } },
      { type: 'user.mail-suppressed', data: { userId, reason: 'complaint' } },
    )
    await settled(await ask({ kind: 'password-changed', userId, address: email }), 'sent')
    await house.record({ type: 'user.mail-suppressed', data: { userId, reason: 'hard-bounce' } })
    const held = await settled(await ask({ kind: 'password-changed', userId, address: email }), 'dismissed')
    expect(held.last_error).toContain('came back')
    await settled(await ask({ kind: 'email-changed', userId, address: 'other@harbor.example' }), 'sent')
    await house.record({ type: 'user.erased', data: { userId } })
    const gone = await settled(
      await ask({ kind: 'email-changed', userId, address: 'other@harbor.example' }),
      'dismissed',
    )
    expect(gone.last_error).toBe('This person has left.')
    expect(sink.received).toHaveLength(2)
  })

  it.each<[string, LinkPurpose, string]>([
    ['was used', 'reset-password', `update auth.link set used_at = now() where id = $1`],
    ['has ended', 'reset-password', `update auth.link set expires_at = now() where id = $1`],
    ['is for something else', 'verify-email', 'select $1::uuid'],
    ['is not there', 'reset-password', 'delete from auth.link where id = $1'],
  ])('is not sent when its link %s', async (_, purpose, change) => {
    const linkId = await house.addLink(purpose)
    await house.pool.query(change, [linkId])
    const order: AccountMail = { kind: 'reset-password', userId: nina.userId, workspaceId, linkId, address }
    const row = await settled(await ask(order), 'dismissed')
    expect(row.last_error).toBe('The link in it was used meanwhile, or its time is over.')
    expect(sink.received).toEqual([])
  })

  it('waits for an invitation that cannot be read yet, and does not go for one that was taken back', async () => {
    const invitationId = newInvitation()
    const id = await ask(await invitation(invitationId))
    await settled(id, 'deferred')
    await invite(invitationId)
    await settled(id, 'sent')
    const again = await invitation(invitationId)
    await house.record({ type: 'workspace.invitation-revoked', data: { workspaceId, invitationId } })
    expect((await settled(await ask(again), 'dismissed')).last_error).toContain('taken back')
    expect(sink.received).toHaveLength(1)
  })

  it('does not go to another address than the one that is invited', async () => {
    const invitationId = newInvitation()
    await invite(invitationId)
    const asked = { ...(await invitation(invitationId)), address: 'mallory@harbor.example' }
    await settled(await ask(asked), 'dismissed')
    expect(sink.received).toEqual([])
  })

  it('goes to twenty askers’ one target three times', async () => {
    const invitationId = newInvitation()
    await invite(invitationId)
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => requestMail(house.pool, await invitation(invitationId))),
    )
    const queued = answers.flatMap((answer) => (answer.kind === 'queued' ? [answer.id] : []))
    expect(queued).toHaveLength(3)
    for (const id of queued) await settled(id, 'sent')
    expect(sink.received).toHaveLength(3)
  })

  it('is kept whole where there is no mail server', async () => {
    const linkId = await house.addLink('reset-password')
    await stop()
    await start(openMailboxMailer())
    const id = await ask({ kind: 'reset-password', userId: nina.userId, workspaceId, linkId, address: nina.email })
    const row = await settled(id, 'sent')
    expect(row.text).toContain('https://kith.example/reset#')
    expect(row.raw).toContain('Subject: Choose a new password')
  })
})
