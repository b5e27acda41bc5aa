import type { KithEvent } from '@kith/domain'
import type { CalendarDate, Instant } from '@kith/kernel'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { yesterdayMorning } from './house.ts'
import type { Member } from './house.ts'
import { openNoticeHouse } from './notice-house.ts'
import type { NoticeHouse } from './notice-house.ts'
import { openOpening, openRequest } from './referring.ts'

const within = { timeout: 20_000, interval: 25 }

interface MailRow {
  readonly state: string
  readonly subject: string
  readonly last_error: string | null
  readonly payload: object
  readonly waits: number
}

describe('a notice on its way', () => {
  let house: NoticeHouse
  beforeEach(async () => {
    house = await openNoticeHouse(yesterdayMorning())
  })
  afterEach(() => house.close())

  const request = (name = 'one') =>
    openRequest(house, name, { seeker: house.noor.userId, referrer: house.odile.userId }, house.clock.now)
  const mails = () =>
    house.rows<MailRow>(`select state, subject, last_error, payload, extract(epoch from due_at - now())::int as waits
      from mail.outbox where kind = 'notice' order by created_at, id`)
  const settledAs = (...states: readonly string[]) =>
    vi.waitFor(
      async () =>
        expect((await mails()).map(({ state }) => state).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(states),
      within,
    )

  it('arrives within a second or so, with what is needed to answer', async () => {
    await house.plan()
    await house.start()
    const one = request()
    await one.draft()
    await one.ask()
    const since = performance.now()
    await house.passOn()
    await settledAs('sent')
    expect(performance.now() - since, 'also on a busy machine').toBeLessThan(5_000)
    const { recipients, mail } = house.sink.received[0]!
    expect(recipients).toEqual([house.odile.email])
    expect(mail.subject).toBe('Somebody asks you for a referral')
    expect(mail.text).toContain('Noor asks you for a referral for Data Engineer (Platform) at Northwind.')
    expect(mail.text).toContain('Would you refer me?')
    expect(mail.text).toContain('Shipped three pipelines')
    expect(mail.text).toContain(`https://kith.example/referrals/${one.referralId}`)
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.messageId).toMatch(/^<mail\.[0-9a-f-]{36}@kith\.example>$/)
    const [row] = await mails()
    expect(Object.keys(row?.payload ?? {}).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['noticeId', 'subjectId'])
  })

  it('goes to each of the two for each step of the other, once', async () => {
    await house.plan()
    await house.start()
    const one = request()
    await one.draft()
    const steps: readonly (() => Promise<void>)[] = [
      one.ask,
      () => one.byKith('referral.reminded', { step: 1 }),
      () => one.byReferrer('referral.more-asked', { question: 'Which team?', askedAt: house.clock.now() }),
      () => one.byReferrer('referral.accepted', { message: '' }),
      () => one.byReferrer('referral.submitted', { submittedOn: house.clock.now().slice(0, 10) as CalendarDate }),
      () => one.bySeeker('referral.thanked', { message: 'Thank you so much.' }),
      () => one.bySeeker('referral.help-offered', { offer: 'A review of your talk' }),
    ]
    for (const [index, step] of steps.entries()) {
      await step()
      await house.passOn()
      await vi.waitFor(() => expect(house.sink.received).toHaveLength(index + 1), within)
    }
    expect(await house.plan()).toBe(0)
    expect(house.sink.received.map(({ recipients, mail }) => [recipients[0], mail.subject])).toEqual([
      [house.odile.email, 'Somebody asks you for a referral'],
      [house.odile.email, 'A referral request still waits for you'],
      [house.noor.email, 'A question about your referral request'],
      [house.noor.email, 'Your referral request was accepted'],
      [house.noor.email, 'Your referral was handed in'],
      [house.odile.email, 'Thanks for your referral'],
      [house.odile.email, 'An offer of help in return'],
    ])
    expect(house.sink.received[2]?.mail.text).toContain('Which team?')
    expect(house.sink.received[4]?.mail.text).toContain('A thank-you is still open.')
  })

  it('is not sent when what it waits for was done meanwhile', async () => {
    await house.plan()
    const one = request()
    await one.draft()
    await one.ask()
    expect(await house.plan()).toBe(1)
    await one.bySeeker('referral.withdrawn', {})
    expect(await house.plan()).toBe(0)
    await house.start()
    await settledAs('dismissed')
    expect((await mails())[0]).toMatchObject({
      subject: 'Not sent',
      last_error: 'It was settled before this mail could go: nothing waits for you.',
    })
    expect(house.sink.received).toEqual([])
  })

  it('waits for the end of quiet hours, and is looked at again then', async () => {
    await house.plan()
    await house.record({ type: 'user.quiet-hours-set', data: { userId: house.odile.userId, fromHour: 9, toHour: 13 } })
    const one = request()
    await one.draft()
    await one.ask()
    const far = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    house.clock.set(`${far}T10:00:00.000Z`)
    expect(await house.plan()).toBe(1)
    const hours = (Date.parse(`${far}T12:00:00.000Z`) - Date.now()) / 3_600_000
    const [row] = await mails()
    expect(Math.abs((row?.waits ?? 0) / 3_600 - hours)).toBeLessThan(1.1)
    // Even one that was due too early stays.
    await house.pool.query('update mail.outbox set due_at = now()')
    await house.start()
    await settledAs('deferred')
    expect(house.sink.received).toEqual([])
  })

  it.each<[string, (who: Member) => KithEvent, string]>([
    ['is away', ({ userId }) => ({ type: 'user.went-away', data: { userId, until: null } }), 'You were away.'],
    [
      'wants no mail',
      ({ userId }) => ({ type: 'user.mail-suppressed', data: { userId, reason: 'unsubscribed' } }),
      'You asked for no more mail.',
    ],
    [
      'cannot be reached',
      ({ userId }) => ({ type: 'user.mail-suppressed', data: { userId, reason: 'hard-bounce' } }),
      'Mail to this address came back, so none is sent there.',
    ],
  ])('is not sent to who %s', async (_, happens, words) => {
    await house.plan()
    const one = request()
    await one.draft()
    await one.ask()
    await house.plan()
    await house.record(happens(house.odile))
    await house.start()
    await settledAs('dismissed')
    expect((await mails())[0]?.last_error).toBe(words)
    expect(house.sink.received).toEqual([])
  })

  it('tells who prepares a request that the seats are taken, and not once one is free again', async () => {
    await house.plan()
    const opening = openOpening(house, 'one', house.odile.userId, house.clock.now)
    await opening.say(house.odile.userId, 'opening.posted', {
      company: 'Northwind',
      role: 'Data Engineer',
      department: '',
      location: '',
      link: '',
      notes: '',
      seats: 1,
      closesOn: null,
      audience: { kind: 'workspace' },
      held: false,
    })
    await request().draft(opening.openingId)
    const mina = await house.addMember('Mina')
    const seat = { referralId: request('hers').referralId, seekerId: mina.userId }
    await opening.say(mina.userId, 'opening.seat-claimed', seat)
    expect(await house.plan()).toBe(1)
    await house.start()
    await settledAs('sent')
    const { recipients, mail } = house.sink.received[0]!
    expect(recipients).toEqual([house.noor.email])
    expect(mail.text).toContain('All seats are taken for Data Engineer at Northwind.')
    expect(mail.text).not.toContain('Mina')
    await house.halt()
    await opening.say(mina.userId, 'opening.seat-freed', seat)
    await opening.say(mina.userId, 'opening.seat-claimed', seat)
    expect(await house.plan()).toBe(1)
    await opening.say(mina.userId, 'opening.seat-freed', seat)
    await house.start()
    await settledAs('dismissed', 'sent')
    expect((await mails()).find(({ state }) => state === 'dismissed')?.last_error).toBe('A seat is free again.')
  })

  it('says what is true when it goes: nothing of a seeker who was erased, and nothing to a reader who was', async () => {
    await house.plan()
    const one = request()
    await one.draft()
    await one.ask()
    await house.plan()
    await house.record({ type: 'user.erased', data: { userId: house.noor.userId } })
    await house.start()
    await settledAs('sent')
    const { text, html } = house.sink.received[0]!.mail
    expect(`${text ?? ''} ${String(html)}`).not.toMatch(/Noor|Northwind|Data Engineer|Would you refer/)
    expect(text).toContain('asks you for a referral for a role.')
    await house.halt()
    const two = request('two')
    await two.draft()
    await two.ask()
    await house.record({ type: 'user.erased', data: { userId: house.odile.userId } })
    expect(await house.plan()).toBe(0)
    await house.start()
    await vi.waitFor(async () => expect(await mails()).toEqual([]), within)
    expect(house.sink.received).toHaveLength(1)
  })

  it('is no news after ten days', async () => {
    await house.plan()
    const one = request()
    await one.draft()
    await one.ask()
    await one.byReferrer('referral.accepted', { message: '' })
    await house.plan()
    house.clock.set(new Date(Date.parse(house.clock.now()) + 11 * 86_400_000).toISOString() as Instant)
    await house.start()
    await settledAs('dismissed')
  })
})
