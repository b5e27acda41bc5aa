// 200 digests made and sent at once: each holds its own reader's people, promises and links, and nobody else's (T31).
import { deterministicId } from '@kith/kernel'
import type { InteractionId } from '@kith/kernel'
import { startSmtpSink } from '@kith/mail/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { links, openHouse, settableClock } from './house.ts'
import type { House } from './house.ts'
import { runNotifier } from './running.ts'

const readers = 200
/** Long enough that the chance letters of a link's token never spell one. */
const markOf = (index: number): string => `Quokka${String(index).padStart(3, '0')}Zebra`
const marks = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/quokka\d{3}zebra/gi)].map(([mark]) => mark.toUpperCase()))
const tokensIn = (text: string): readonly string[] =>
  [...text.matchAll(/\/act#([\w-]{64})/g)].map(([, token]) => token ?? '')

describe('200 digests at once', () => {
  let house: House
  const owners = new Map<string, string>()

  beforeAll(async () => {
    house = await openHouse()
    for (let index = 0; index < readers; index += 1) {
      const mark = markOf(index)
      const { userId, email } = await house.addMember(mark)
      owners.set(email, userId)
      const contactId = await house.addDueContact(userId, `Friend of ${mark}`)
      const interactionId = deterministicId('interaction', mark) as InteractionId
      const people = {
        interactionId,
        ownerId: userId,
        contactIds: [await house.addDueContact(userId, `Owed by ${mark}`)],
      }
      const content = { channel: 'call', kind: 'catch-up', direction: 'mutual', summary: '', outcome: '' } as const
      await house.record(
        { type: 'contact.fact-added', data: { contactId, factId: contactId, text: `Secret of ${mark}` } },
        {
          type: 'interaction.logged',
          data: { ...people, ...content, happenedOn: '2026-11-01', helpGiven: [], helpReceived: [] },
        } as never,
        {
          type: 'interaction.follow-up-promised',
          data: {
            ...people,
            followUpId: deterministicId('follow-up', mark),
            promisedBy: 'me',
            text: `Promise of ${mark}`,
            dueOn: '2026-11-24',
          },
        } as never,
      )
    }
  }, 120_000)
  afterAll(() => house.close())

  it('never mix', { timeout: 120_000 }, async () => {
    const sink = await startSmtpSink()
    const clock = settableClock('2026-11-24T06:00:00.000Z')
    const { stop } = await runNotifier({ ...house, clock, mail: sink.url })
    try {
      await vi.waitFor(async () => {
        const rows = await house.rows('select from mail.digest_schedule where next_due_at is not null')
        expect(rows).toHaveLength(readers)
      }, 30_000)
      clock.set('2026-11-24T07:00:00.000Z')
      await vi.waitFor(() => expect(sink.received).toHaveLength(readers), { timeout: 90_000, interval: 100 })
    } finally {
      await stop()
      await sink.stop()
    }
    const seen = new Set<string>()
    for (const { recipients, mail } of sink.received) {
      const [address = ''] = recipients
      const own = new Set([(address.split('@', 1)[0] ?? '').toUpperCase()])
      expect(recipients).toHaveLength(1)
      const headers = mail.headerLines.map(({ line }) => line).join('\n')
      for (const part of [mail.text ?? '', typeof mail.html === 'string' ? mail.html : '', headers])
        expect(marks(part)).toEqual(own)
      expect(mail.text).toContain('Secret of')
      expect(mail.text).toContain('Promise of')
      const ids = tokensIn(mail.text ?? '').map((token) => links.open('digest-act', token))
      expect(ids).toHaveLength(4)
      const rows = await house.rows<{ user: string }>(
        `select data->>'userId' as user from auth.link where id = any($1::uuid[])`,
        [ids],
      )
      expect(rows.map(({ user }) => user)).toEqual(Array(4).fill(owners.get(address)))
      for (const id of ids) seen.add(id ?? '')
    }
    expect(seen.size).toBe(4 * readers)
  })

  it('keep no link that opens something in what stays of them', async () => {
    const kept = await house.rows<{ user: string; text: string; html: string }>(
      `select recipient_user_id as user, text, html from mail.outbox where state = 'sent'`,
    )
    expect(kept).toHaveLength(readers)
    for (const { text, html } of kept) {
      expect(tokensIn(text + html)).toEqual([])
      expect(marks(text).size).toBe(1)
      expect(text).toContain('Done https://kith.example/')
    }
  })
})
