import { openSmtpMailer } from '@kith/mail'
import { startSmtpSink } from '@kith/mail/testing'
import type { SmtpSink } from '@kith/mail/testing'
import { requestDigestNow } from '@kith/read-model/outbox'
import { deliveryPage } from '@kith/read-model/queries'
import type { DeliveryMail, Viewer } from '@kith/read-model/queries'
import type { CalendarDate, UserId } from '@kith/kernel'
import { createLogger } from '@kith/runtime'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openHouse, settableClock, workspaceId } from './house.ts'
import type { House } from './house.ts'
import { runNotifier } from './running.ts'

/** Readers by what their mail server does to their mail. */
const readers = ['Takes', 'Defers', 'Rejects', 'Full', 'Hangs', 'DropsContent', 'DropsBefore', 'Closes'] as const
type Reader = (typeof readers)[number]

const settled: ReadonlySet<string> = new Set(['sent', 'deferred', 'dead', 'uncertain'])

const refusal = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code })

/** A mail server with a mood for each reader. */
const startMoodySink = async (): Promise<SmtpSink> => {
  const sink: SmtpSink = await startSmtpSink({
    onRcptTo: ({ address }, session, done) => {
      const [name] = address.split('@')
      if (name === 'defers') return done(refusal(451, `4.7.1 <${address}> greylisted, come back later`))
      if (name === 'rejects') return done(refusal(550, `5.1.1 <${address}> User unknown`))
      if (name === 'full') return done(refusal(552, `5.2.2 <${address}> Mailbox full`))
      if (name === 'closes') return done(refusal(421, '4.3.2 Service not available, closing'))
      if (name === 'dropsbefore') return sink.cut(session)
      return done()
    },
    onData: (stream, session, done) => {
      const [name] = (session.envelope.rcptTo[0]?.address ?? '').split('@')
      if (name === 'dropscontent') {
        stream.once('data', () => sink.cut(session))
        return
      }
      stream.resume().on('end', () => {
        if (name !== 'hangs') done()
      })
    },
  })
  return sink
}

describe('a conversation with a mail server of many moods', () => {
  let house: House
  let sink: SmtpSink
  /** How each mail stood when it was settled first: on a slow machine some are tried again meanwhile. */
  const seen = new Map<string, DeliveryMail>()
  const logged: string[] = []
  const payloads: object[] = []
  let viewer: Viewer
  let raw: string

  const viewerOf = (userId: UserId): Viewer => ({
    userId,
    workspaceId,
    timeZone: 'Europe/Berlin',
    today: '2026-11-24' as CalendarDate,
  })
  const look = async (as: Viewer = viewer): Promise<ReadonlyMap<string, DeliveryMail>> => {
    const { items } = await deliveryPage(house.pool, as, { first: 100 })
    return new Map(items.map(({ node }) => [node.recipient, node]))
  }
  const of = (reader: Reader): DeliveryMail | undefined => seen.get(reader)

  beforeAll(async () => {
    house = await openHouse()
    sink = await startMoodySink()
    const admin = await house.addMember('Admin')
    await house.record({
      type: 'workspace.roles-changed',
      data: { workspaceId, userId: admin.userId, roles: ['member', 'admin'] },
    })
    viewer = viewerOf(admin.userId)
    for (const reader of readers) {
      const { userId } = await house.addMember(reader)
      await house.addDueContact(userId, `Secret friend of ${reader}`)
      await requestDigestNow(house.pool, viewerOf(userId))
    }
    const running = await runNotifier({
      connectionString: house.connectionString,
      pool: house.pool,
      clock: settableClock('2026-11-24T07:00:00.000Z'),
      mail: openSmtpMailer(sink.url, { silenceMs: 1_000 }),
      log: createLogger({ level: 'trace', name: 'notifier', destination: { write: (line) => logged.push(line) } }),
      watch: (jobs) => ({
        ...jobs,
        enqueueMany: (job, some) => {
          payloads.push(...some)
          return jobs.enqueueMany(job, some)
        },
      }),
    })
    await vi.waitFor(
      async () => {
        for (const [reader, mail] of await look())
          if (!seen.has(reader) && settled.has(mail.state)) seen.set(reader, mail)
        expect(seen.size).toBe(readers.length)
      },
      { timeout: 80_000, interval: 100 },
    )
    const rows = await house.rows(
      `select table_name, query_to_xml('select * from bullmq.' || quote_ident(table_name), true, false, '')::text as held
        from information_schema.tables where table_schema = 'bullmq' and table_type = 'BASE TABLE'`,
    )
    raw = JSON.stringify(rows)
    await running.stop()
  }, 120_000)
  afterAll(async () => {
    await sink.stop()
    await house.close()
  })

  it('shows what was taken as sent', () => expect(of('Takes')).toMatchObject({ state: 'sent', tries: 1, code: null }))

  it('shows what is put off with the server’s code and words, and when it is tried next', () => {
    expect(of('Defers')).toMatchObject({ state: 'deferred', tries: 1, code: 451 })
    expect(of('Defers')?.text).toContain('greylisted, come back later')
    const rest = Date.parse(of('Defers')?.nextTryAt ?? '') - Date.now()
    expect(rest).toBeGreaterThan(10_000)
    expect(rest).toBeLessThan(75_000)
  })

  it('shows what is refused for good as dead at once, and a full mailbox as something that passes', () => {
    expect(of('Rejects')).toMatchObject({ state: 'dead', tries: 1, code: 550, nextTryAt: null })
    expect(of('Rejects')?.text).toContain('User unknown')
    expect(of('Full')).toMatchObject({ state: 'deferred', tries: 1, code: 552 })
  })

  it.each(['Hangs', 'DropsContent'] as const)('shows as uncertain what %s after content had begun', (reader) => {
    expect(of(reader)).toMatchObject({ state: 'uncertain', nextTryAt: null })
    expect(of(reader)?.text).toContain('may have arrived')
  })

  it.each(['DropsBefore', 'Closes'] as const)('does not hold it against a mail that the server %s', (reader) => {
    expect(of(reader)).toMatchObject({ state: 'deferred', tries: 0 })
    expect(of(reader)?.text).toContain('could not be reached')
  })

  it('leaves addresses out of the server’s words', () => {
    for (const { text } of seen.values()) expect(text ?? '').not.toContain('@')
  })

  it('shows it to admins alone, and never what a mail says', async () => {
    const [mail] = [...seen.values()]
    expect(Object.keys(mail ?? {}).toSorted()).toEqual(
      [
        'id kind state recipientId recipient domain createdAt sentAt tries code text nextTryAt returned returnedStatus'.split(
          ' ',
        ),
      ]
        .flat()
        .toSorted(),
    )
    const member = mail?.recipientId
    expect(member).toBeTruthy()
    if (member) expect((await look(viewerOf(member))).size).toBe(0)
  })

  it('puts nobody’s name or address into the queue or the log', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(readers.length)
    for (const payload of payloads) expect(Object.keys(payload)).toEqual(['mailId'])
    expect(logged.length).toBeGreaterThan(0)
    const told = [...logged, raw, JSON.stringify(payloads)].join('\n').toLowerCase()
    for (const reader of readers) {
      expect(told).not.toContain(`${reader.toLowerCase()}@`)
      expect(told).not.toContain(`friend of ${reader.toLowerCase()}`)
    }
    expect(told).not.toContain('harbor.example')
  })
})
