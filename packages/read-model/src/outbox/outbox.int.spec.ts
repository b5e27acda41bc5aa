import { randomUUID } from 'node:crypto'
import type { CalendarDate, UserId, WorkspaceId } from '@kith/kernel'
import { openTestDatabase } from '@kith/postgres/testing'
import type { TestDatabase } from '@kith/postgres/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  claimMail,
  dismissMail,
  extendLeases,
  markDataStarted,
  markDeferred,
  markEnded,
  linePause,
  markSent,
  markWaiting,
  notYetAnnounced,
  prepareOutbox,
  releaseUnsent,
  requestDigestNow,
  resendMail,
  sweepLeases,
  takeMailsToRelay,
  usualPace,
} from '../outbox.ts'
import type { MailTry } from '../outbox.ts'
import type { Viewer } from '../shared/database.ts'
import { mailById } from './queries.ts'

const viewer: Viewer = {
  userId: randomUUID() as UserId,
  workspaceId: randomUUID() as WorkspaceId,
  timeZone: 'UTC',
  today: '2026-11-24' as CalendarDate,
}
const lease = { owner: randomUUID(), seconds: 60 }
const other = { owner: randomUUID(), seconds: 60 }
const item = { kind: 'check-in', subjectId: randomUUID(), dueOn: viewer.today }
const content = {
  address: 'amara@harbor.example',
  messageId: 'mail.1@kith.example',
  subject: 'Hello',
  body: { text: 'Hello', html: '<p>Hello</p>' },
  mentions: [],
  announces: [item],
}

describe('a mail of the outbox', () => {
  let database: TestDatabase
  let id: string

  beforeAll(async () => {
    database = await openTestDatabase()
    await Promise.all([prepareOutbox(database.pool), prepareOutbox(database.pool)])
  })
  beforeEach(async () => {
    await database.pool.query('truncate mail.outbox, mail.announced')
    ;({ id } = await requestDigestNow(database.pool, viewer))
  })
  afterAll(() => database.drop())

  const claim = async (by = lease): Promise<MailTry> => {
    const mail = await claimMail(database.pool, id, by)
    if (!mail) throw new Error('The mail could not be claimed')
    return { id, owner: by.owner, attempt: mail.attempt }
  }
  const state = async (): Promise<string> => {
    const { rows } = await database.pool.query<{ state: string }>('select state from mail.outbox where id = $1', [id])
    return rows[0]?.state ?? 'gone'
  }
  const expireLease = () => database.pool.query(`update mail.outbox set lease_until = now() - interval '1 second'`)

  it('is claimed by one of many', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => claimMail(database.pool, id, lease)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('that was taken ends a rest of all mails, and says so once', async () => {
    const mail = await claim()
    const pause = `update mail.line set failures = 10, first_failed_at = now(), retry_at = now(), pause_seconds = 60, probe = $1`
    await database.pool.query(pause, [id])
    expect(await markSent(database.pool, mail, { response: '250 OK' })).toEqual({ saved: true, hadRested: true })
    expect(await linePause(database.pool)).toBeUndefined()
    expect(await markSent(database.pool, mail, { response: '250 OK' })).toEqual({ saved: false, hadRested: false })
  })

  it('goes from queued by sending to sent', async () => {
    const mail = await claim()
    expect(await markDataStarted(database.pool, mail, content)).toBe(true)
    expect((await mailById(database.pool, viewer, id))?.headers).toBe('')
    const raw = 'From: Kith <kith@house.example>\r\nSubject: Two\r\n lines\r\n\r\nDear reader,\r\n\r\nhello'
    expect(await markSent(database.pool, mail, { response: '250 OK', raw })).toEqual({ saved: true, hadRested: false })
    expect(await state()).toBe('sent')
    expect((await mailById(database.pool, viewer, id))?.headers).toBe(
      'From: Kith <kith@house.example>\nSubject: Two\n lines',
    )
    expect(await claimMail(database.pool, id, lease)).toBeUndefined()
  })

  it('waits again when its worker fell silent before content began, and the old worker can send nothing', async () => {
    const late = await claim()
    await expireLease()
    expect(await sweepLeases(database.pool)).toEqual({ requeued: 1, uncertain: [] })
    expect(await markDataStarted(database.pool, late, content)).toBe(false)
    await claim(other)
    expect(await markDataStarted(database.pool, late, content)).toBe(false)
  })

  it('may not begin once its lease ran out, swept or not', async () => {
    const late = await claim()
    await expireLease()
    await extendLeases(database.pool, lease, [id])
    expect(await markDataStarted(database.pool, late, content)).toBe(false)
  })

  it('is uncertain when its worker fell silent after content began, unless that worker knows better later', async () => {
    const late = await claim()
    await markDataStarted(database.pool, late, content)
    await expireLease()
    expect(await sweepLeases(database.pool)).toEqual({ requeued: 0, uncertain: [{ id, userId: viewer.userId }] })
    expect(await state()).toBe('uncertain')
    expect(await markSent(database.pool, late, { response: '250 OK' })).toMatchObject({ saved: true })
    expect(await state()).toBe('sent')
  })

  it('that is sent at least once waits again after content began, unless its worker knows better before it is taken', async () => {
    await database.pool.query('update mail.outbox set at_least_once = true')
    const late = await claim()
    await markDataStarted(database.pool, late, content)
    await expireLease()
    expect(await sweepLeases(database.pool)).toEqual({ requeued: 1, uncertain: [] })
    expect(await state()).toBe('queued')
    expect(await markSent(database.pool, late, { response: '250 OK' })).toMatchObject({ saved: true })
    expect(await state()).toBe('sent')
    await database.pool.query(`update mail.outbox set state = 'queued'`)
    await claim(other)
    expect(await markSent(database.pool, late, { response: '250 OK' })).toMatchObject({ saved: false })
  })

  it('uses up no try by waiting', async () => {
    for (let times = 0; times < 3; times += 1) {
      const mail = await claimMail(database.pool, id, lease)
      expect(mail?.tries).toBe(1)
      await markWaiting(
        database.pool,
        { id, owner: lease.owner, attempt: mail?.attempt ?? 0 },
        { text: 'Waits', delaySeconds: 0 },
      )
      expect(await state()).toBe('deferred')
    }
  })

  it('is not put back by one who does not know what became of its content', async () => {
    const mail = await claim()
    await markDataStarted(database.pool, mail, content)
    const blind = { fateKnown: false, text: 'broken' }
    await markDeferred(database.pool, mail, { ...blind, delaySeconds: 1 })
    await markEnded(database.pool, mail, { ...blind, state: 'dead' })
    expect(await state()).toBe('sending')
    await markDeferred(database.pool, mail, { fateKnown: true, text: 'later', delaySeconds: 60 })
    expect(await state()).toBe('deferred')
    expect(await claimMail(database.pool, id, lease)).toBeUndefined()
  })

  it('is given back by a worker that ends in order', async () => {
    await claim()
    await releaseUnsent(database.pool, lease.owner)
    expect(await state()).toBe('queued')
  })

  it('is handed to the queue once, and again when the queue seems to have forgotten it', async () => {
    const take = (againAfterSeconds: number) =>
      takeMailsToRelay(database.pool, { againAfterSeconds, most: 10, pace: usualPace })
    expect(await take(20)).toEqual([id])
    expect(await take(20)).toEqual([])
    expect(await take(0)).toEqual([id])
  })

  it('tells an item as new until another mail has told it', async () => {
    const mail = await claim()
    await markDataStarted(database.pool, mail, content)
    const news = (mailId: string) => notYetAnnounced(database.pool, viewer, { mailId, items: [item] })
    expect(await news(id)).toEqual([item])
    expect(await news(randomUUID())).toEqual([])
    const later = { ...item, dueOn: '2027-02-22' as CalendarDate }
    expect(await notYetAnnounced(database.pool, viewer, { mailId: randomUUID(), items: [item, later] })).toEqual([
      later,
    ])
    await markEnded(database.pool, mail, { fateKnown: true, state: 'dead', text: 'no such mailbox' })
    expect(await news(randomUUID())).toEqual([item])
  })

  it.each([
    ['queued', false, true],
    ['sending', false, false],
    ['sent', false, false],
    ['uncertain', true, true],
    ['deferred', true, true],
    ['dead', true, true],
    ['dismissed', false, false],
  ])('that is %s may be sent again: %s, and dismissed: %s', async (from, again, dismissed) => {
    const put = () => database.pool.query('update mail.outbox set state = $1', [from])
    await put()
    expect((await resendMail(database.pool, viewer, id)) !== undefined).toBe(again)
    await put()
    expect((await dismissMail(database.pool, viewer, id)) !== undefined).toBe(dismissed)
    await put()
    const stranger = { ...viewer, userId: randomUUID() as UserId }
    expect(await resendMail(database.pool, stranger, id)).toBeUndefined()
    expect(await dismissMail(database.pool, stranger, id)).toBeUndefined()
  })
})
