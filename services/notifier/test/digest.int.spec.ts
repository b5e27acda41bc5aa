import { deterministicId } from '@kith/kernel'
import type { CalendarDate, UserId, WorkspaceId } from '@kith/kernel'
import { startSmtpSink } from '@kith/mail/testing'
import { openMailboxMailer } from '@kith/mail'
import { dismissMail, requestDigestNow, resendMail } from '@kith/read-model/outbox'
import { mailboxPage, membershipOf } from '@kith/read-model/queries'
import type { Viewer } from '@kith/read-model/queries'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { followMembers } from '../src/schedule/follow-members.ts'
import { workspaceId } from './house.ts'
import { openMailHouse } from './mail-house.ts'
import type { MailHouse } from './mail-house.ts'

const within = { timeout: 20_000, interval: 50 }
const morning = (date: string): string => `${date}T07:00:00.000Z`

interface MailRow {
  readonly kind: string
  readonly state: string
  readonly subject: string
  readonly last_code: number | null
  readonly last_error: string | null
  readonly waits: number
}

describe('a digest on its way', () => {
  let house: MailHouse
  beforeEach(async () => {
    house = await openMailHouse('2026-11-24T06:00:00.000Z')
  })
  afterEach(() => house.close())

  /** A mail server of another temper, which outlives the notifier that sends to it. */
  const startServer = async (...temper: Parameters<typeof startSmtpSink>) => {
    const server = await startSmtpSink(...temper)
    onTestFinished(() => server.stop())
    return server
  }
  const scheduled = (count = 1) =>
    vi.waitFor(async () => {
      const rows = await house.rows('select from mail.digest_schedule where next_due_at is not null')
      expect(rows).toHaveLength(count)
    }, within)
  const mails = () =>
    house.rows<MailRow>(`select kind, state, subject, last_code, last_error,
      extract(epoch from due_at - now())::int as waits from mail.outbox order by local_date, created_at`)
  const settledAs = (...states: readonly string[]) =>
    vi.waitFor(async () => expect((await mails()).map(({ state }) => state)).toEqual(states), within)
  const viewerOf = async (userId: UserId): Promise<Viewer> => {
    const member = await membershipOf(house.pool, userId, null)
    return {
      userId,
      workspaceId: member?.workspaceId as WorkspaceId,
      timeZone: 'Europe/Berlin',
      today: house.clock.now().slice(0, 10) as CalendarDate,
    }
  }

  it('arrives at the wished hour and leads to the person who is due', async () => {
    const { userId, email } = await house.addMember('Amara')
    const contactId = await house.addDueContact(userId, 'Jonas Weber')
    await house.record({ type: 'contact.fact-added', data: { contactId, factId: contactId, text: 'Plays the cello' } })
    await house.start()
    await scheduled()
    expect(house.sink.received).toEqual([])
    house.clock.set(morning('2026-11-24'))
    await settledAs('sent')
    expect(house.sink.received).toHaveLength(1)
    const { recipients, mail } = house.sink.received[0]!
    expect(recipients).toEqual([email])
    expect(mail.subject).toBe('1 person to be in touch with')
    expect(mail.text).toContain(`Jonas Weber https://kith.example/people/${contactId}`)
    expect(mail.text).toContain('Staff engineer at Northwind')
    expect(mail.text).toContain('You noted: Plays the cello')
    expect(mail.html).toContain(`href="https://kith.example/people/${contactId}"`)
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.messageId).toMatch(/^<mail\.[0-9a-f-]{36}@kith\.example>$/)
  })

  it('tells each item once as new and only counts it later, and is not sent when nothing is new', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start()
    await scheduled()
    house.clock.set(morning('2026-11-24'))
    await settledAs('sent')
    house.clock.set(morning('2026-11-25'))
    await settledAs('sent', 'dismissed')
    await house.addDueContact(userId, 'Ines Braga')
    house.clock.set(morning('2026-11-26'))
    await settledAs('sent', 'dismissed', 'sent')
    expect(house.sink.received).toHaveLength(2)
    const { text } = house.sink.received[1]!.mail
    expect(text).toContain('Ines Braga')
    expect(text).not.toContain('Jonas Weber')
    expect(text).toContain('One thing from earlier can still be found on Today.')
    expect((await mails())[1]).toMatchObject({ subject: 'Nothing new' })
  })

  it('is looked at again right before it goes: what was switched off meanwhile is not sent', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.pool.query(
      `insert into mail.outbox (kind, recipient_user_id, workspace_id, subject_key, local_date)
        values ('digest', $1, $2, $3, '2026-11-24')`,
      [userId, workspaceId, workspaceId],
    )
    await house.record({
      type: 'user.digest-preferences-set',
      data: { userId, frequency: 'off', weekday: 1, localHour: 8, localMinute: 0, evenIfEmpty: false },
    })
    await house.start()
    await settledAs('dismissed')
    expect(await mails()).toMatchObject([{ last_error: 'The digest was switched off.' }])
    expect(house.sink.received).toEqual([])
  })

  it('does not go to somebody who was taken out of the workspace meanwhile', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await requestDigestNow(house.pool, await viewerOf(userId))
    await house.record({ type: 'workspace.member-removed', data: { workspaceId, userId } })
    await house.start()
    await settledAs('dismissed')
    expect(await mails()).toMatchObject([{ last_error: 'You are no longer a member of Harbor.' }])
    expect(house.sink.received).toEqual([])
  })

  it('comes from each of two workspaces, each with its own people, and from the one left no more', async () => {
    const { userId } = await house.addMember('Amara')
    const other = deterministicId('workspace', 'quay') as WorkspaceId
    await house.record(
      { type: 'workspace.created', data: { workspaceId: other, name: 'Quay' } },
      { type: 'workspace.member-joined', data: { workspaceId: other, userId, roles: ['mentor'] } },
    )
    await house.addDueContact(userId, 'Jonas Weber')
    await house.addDueContact(userId, 'Ines Braga', other)
    await house.start()
    await scheduled(2)
    house.clock.set(morning('2026-11-24'))
    await settledAs('sent', 'sent')
    const names = ['Jonas Weber', 'Ines Braga']
    const told = house.sink.received.map(({ mail }) => names.filter((name) => mail.text?.includes(name)).join())
    expect(new Set(told)).toEqual(new Set(names))
    for (const { mail } of house.sink.received)
      expect(mail.text).toContain(mail.text?.includes('Jonas Weber') ? 'In Harbor.' : 'In Quay.')
    await house.record({ type: 'workspace.member-removed', data: { workspaceId: other, userId } })
    await followMembers(house.pool, house.clock, { userIds: [userId], workspaceIds: [] })
    await house.addDueContact(userId, 'Kenji Mori')
    await house.addDueContact(userId, 'Noor Haddad', other)
    house.clock.set(morning('2026-11-25'))
    await settledAs('sent', 'sent', 'sent')
    expect(house.sink.received[2]?.mail.text).toContain('Kenji Mori')
    expect(house.sink.received[2]?.mail.text).not.toMatch(/Noor Haddad|In Harbor/)
  })

  it('comes at once when it is asked for, with everybody who is due, also when nobody is', async () => {
    const { userId } = await house.addMember('Amara')
    await house.start()
    const viewer = await viewerOf(userId)
    const wished = await requestDigestNow(house.pool, viewer)
    await settledAs('sent')
    expect(house.sink.received[0]?.mail.subject).toBe('Nobody to be in touch with today')
    await house.addDueContact(userId, 'Jonas Weber')
    await requestDigestNow(house.pool, viewer)
    await settledAs('sent', 'sent')
    await requestDigestNow(house.pool, viewer)
    await settledAs('sent', 'sent', 'sent')
    expect(house.sink.received[1]?.mail.text).toContain('Check-ins\n\nJonas Weber')
    expect(house.sink.received[2]?.mail.text).toContain('From earlier\n\nJonas Weber')
    const page = await mailboxPage(house.pool, viewer, { first: 10 })
    expect(page.items.map(({ node }) => node.state)).toEqual(['sent', 'sent', 'sent'])
    expect(page.items.at(-1)?.node.id).toBe(wished.id)
  })

  it('is asked for once by an impatient finger', async () => {
    const { userId } = await house.addMember('Amara')
    const viewer = await viewerOf(userId)
    const first = await requestDigestNow(house.pool, viewer)
    expect((await requestDigestNow(house.pool, viewer)).id).toBe(first.id)
  })

  it('stays in the mailbox, raw, where there is no mail server', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start(openMailboxMailer())
    await requestDigestNow(house.pool, await viewerOf(userId))
    await settledAs('sent')
    const [kept] = await house.rows<{ raw: string; text: string; html: string }>(
      'select raw, text, html from mail.outbox',
    )
    expect(kept?.raw).toContain('Subject: 1 person to be in touch with')
    expect(kept?.text).toContain('Jonas Weber')
    expect(kept?.html).toContain('Jonas Weber')
  })

  it('waits a minute when the server says later, and is given up when it says never', async () => {
    const answers = [451, 550]
    const unkind = await startServer({
      onRcptTo: (_, __, done) => done(Object.assign(new Error('Not now'), { responseCode: answers.shift() })),
    })
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start(unkind.url)
    await scheduled()
    house.clock.set(morning('2026-11-24'))
    await settledAs('deferred')
    const [deferred] = await mails()
    expect(deferred).toMatchObject({ last_code: 451 })
    expect(deferred?.waits).toBeGreaterThan(40)
    expect(deferred?.waits).toBeLessThan(80)
    await house.pool.query('update mail.outbox set due_at = now()')
    await settledAs('dead')
    expect(await mails()).toMatchObject([{ last_code: 550 }])
  })

  it('tells anew what a mail told that never went out', async () => {
    let refuse = true
    const unkind = await startServer({
      onData: (stream, _, done) => {
        stream.resume().on('end', () => done(refuse ? Object.assign(new Error('No'), { responseCode: 554 }) : null))
      },
    })
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start(unkind.url)
    await scheduled()
    house.clock.set(morning('2026-11-24'))
    await settledAs('dead')
    refuse = false
    house.clock.set(morning('2026-11-25'))
    await settledAs('dead', 'sent')
    expect((await mails())[1]).toMatchObject({ subject: '1 person to be in touch with' })
  })

  it('can be sent again by hand when its fate is unknown, with the same Message-ID, and be dismissed', async () => {
    const { userId } = await house.addMember('Amara')
    await house.addDueContact(userId, 'Jonas Weber')
    await house.start()
    const viewer = await viewerOf(userId)
    const { id } = await requestDigestNow(house.pool, viewer)
    await settledAs('sent')
    expect(await resendMail(house.pool, viewer, id)).toBeUndefined()
    await house.pool.query(`update mail.outbox set state = 'uncertain'`)
    const stranger = { ...viewer, userId: viewer.workspaceId as unknown as UserId }
    expect(await resendMail(house.pool, stranger, id)).toBeUndefined()
    expect(await resendMail(house.pool, viewer, id)).toMatchObject({ id, state: 'queued' })
    await settledAs('sent')
    expect(new Set(house.sink.received.map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(house.sink.received[1]?.mail.text).toContain('Check-ins\n\nJonas Weber')
    expect(await dismissMail(house.pool, viewer, id)).toBeUndefined()
    await house.pool.query(`update mail.outbox set state = 'uncertain'`)
    expect(await dismissMail(house.pool, viewer, id)).toMatchObject({ id, state: 'dismissed' })
  })
})
