import { randomUUID } from 'node:crypto'
import type { Instant, InvitationId, UserId } from '@kith/kernel'
import type { SmtpSink } from '@kith/mail/testing'
import { requestMail } from '@kith/read-model/outbox'
import { openUnsubscribeToken } from '@kith/vault'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { links, workspaceId } from './house.ts'
import { openNoticeHouse } from './notice-house.ts'
import type { NoticeHouse } from './notice-house.ts'
import { openRequest } from './referring.ts'

const within = { timeout: 20_000, interval: 25 }
type Received = SmtpSink['received'][number]['mail']

/** A header as it came, on one line; undefined when the mail has none of that name. */
const header = ({ headerLines }: Received, name: string): string | undefined => {
  const line = headerLines.find(({ key }) => key === name)?.line
  return line
    ?.slice(line.indexOf(':') + 1)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .trim()
}

/** The addresses in a mail, wherever they stand. */
const addressesIn = (mail: Received): readonly string[] =>
  [
    ...`${mail.text ?? ''} ${String(mail.html).replace(/<!DOCTYPE[^>]*>/i, '')}`.matchAll(/https?:\/\/[^\s"'<>)]+/g),
  ].map(([address]) => address)

describe('streams of mails', () => {
  let house: NoticeHouse
  beforeEach(async () => {
    house = await openNoticeHouse('2026-11-23T12:00:00.000Z')
    await house.plan()
    // Notices of the past are no news; those of these specs happen after the planner began.
    await house.pool.query(`update mail.notice_cursor set started_at = '2026-11-01'`)
  })
  afterEach(() => house.close())

  const request = () =>
    openRequest(house, 'one', { seeker: house.noor.userId, referrer: house.odile.userId }, house.clock.now)
  const states = async () =>
    (
      await house.rows<{ state: string; last_error: string | null }>(
        `select state, last_error from mail.outbox order by created_at, id`,
      )
    ).map(({ state, last_error: error }) => [state, error] as const)
  const received = (count: number) =>
    vi
      .waitFor(() => expect(house.sink.received).toHaveLength(count), within)
      .then(() => house.sink.received.map(({ mail }) => mail))

  const expectStream = (mail: Received, stream: 'digest' | 'reminders' | 'notices', userId: UserId): void => {
    const [, token = ''] = /^<https:\/\/kith\.example\/u\/([\w-]+)>$/.exec(header(mail, 'list-unsubscribe') ?? '') ?? []
    expect(openUnsubscribeToken(links, token)).toEqual({ kind: 'stream', userId, workspaceId, stream })
    expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header(mail, 'list-id')).toBe(`<${stream}.kith.example>`)
    expect(header(mail, 'auto-submitted')).toBe('auto-generated')
    expect(header(mail, 'precedence')).toBe(stream === 'digest' ? 'bulk' : undefined)
    expect(header(mail, 'feedback-id')).toMatch(new RegExp(`^${stream}:kith-[0-9a-f]{8}$`))
    expect(mail.messageId).toMatch(/^<mail\.[0-9a-f-]{36}@kith\.example>$/)
    expect(mail.text).toContain(`Stop these mails https://kith.example/u/${token}`)
    expect(mail.text).toContain('Choose what you get https://kith.example/settings/mail')
    expect(mail.html).toContain(`href="https://kith.example/u/${token}"`)
  }

  it('are named in digests, notices and reminders, with the link that stops just this one for just this reader (T30)', async () => {
    await house.addDueContact(house.odile.userId, 'Jonas Weber')
    const one = request()
    await one.draft()
    await one.ask()
    await one.byKith('referral.reminded', { step: 1 })
    await house.start()
    await received(2)
    house.clock.set('2026-11-24T07:00:30.000Z')
    const mails = await received(3)
    const digest = mails.find(({ subject }) => subject?.includes('in touch with'))
    const reminder = mails.find(({ text }) => text?.includes('still waits'))
    const notice = mails.find((mail) => mail !== digest && mail !== reminder)
    if (!digest || !reminder || !notice) throw new Error('A digest, a reminder and a notice should have come')
    expectStream(digest, 'digest', house.odile.userId)
    expectStream(reminder, 'reminders', house.odile.userId)
    expectStream(notice, 'notices', house.odile.userId)
    for (const mail of mails)
      for (const address of addressesIn(mail)) expect(address).toMatch(/^https:\/\/kith\.example(?:\/|$)/)
  })

  it('are no business of mails that answer an act (T30), whose links lead to PUBLIC_URL all the same (T29)', async () => {
    const invitationId = randomUUID() as InvitationId
    const { userId, email: address } = house.noor
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString() as Instant
    await house.recordBy(
      { actor: house.odile.userId },
      {
        type: 'workspace.invitation-issued',
        data: { workspaceId, invitationId, email: 'amara@harbor.example', roles: ['member'], cohortIds: [], expiresAt },
      },
    )
    const linkId = async (purpose: 'invitation' | 'reset-password' | 'verify-email' | 'change-email') =>
      house.addLink(purpose)
    await house.start()
    for (const order of [
      {
        kind: 'invitation',
        workspaceId,
        invitationId,
        linkId: await linkId('invitation'),
        address: 'amara@harbor.example',
      },
      { kind: 'reset-password', userId, workspaceId: null, linkId: await linkId('reset-password'), address },
      { kind: 'verify-email', userId, workspaceId: null, linkId: await linkId('verify-email'), address },
      { kind: 'change-email', userId, linkId: await linkId('change-email'), address },
      { kind: 'email-changed', userId, address },
      { kind: 'password-changed', userId, address },
      { kind: 'second-factor-changed', userId, address },
      { kind: 'new-device', userId, address, device: 'Firefox on Linux', at: house.clock.now() },
    ] as const)
      await requestMail(house.pool, order)
    const mails = await received(8)
    expect(mails.filter((mail) => addressesIn(mail).length > 0).length).toBeGreaterThanOrEqual(4)
    for (const mail of mails) {
      expect(
        mail.headerLines.map(({ key }) => key).filter((key) => /^(?:list-|precedence|feedback)/.test(key)),
      ).toEqual([])
      expect(header(mail, 'auto-submitted')).toBe('auto-generated')
      expect(mail.text).not.toContain('Stop these mails')
      for (const address of addressesIn(mail)) expect(address).toMatch(/^https:\/\/kith\.example(?:[/#]|$)/)
    }
  })

  it('that were stopped between planning and sending send nothing, and say why (consent is asked last)', async () => {
    const one = request()
    await one.draft()
    await one.ask()
    await one.byKith('referral.reminded', { step: 1 })
    await house.plan()
    await house.record({ type: 'user.mail-stopped', data: { userId: house.odile.userId, stream: 'reminders' } })
    await house.start()
    const [only] = await received(1)
    expect(only?.text).not.toContain('still waits')
    await vi.waitFor(
      async () =>
        expect(new Map(await states())).toEqual(
          new Map([
            ['sent', null],
            ['dismissed', 'You asked for no more reminders.'],
          ]),
        ),
      within,
    )
  })

  it('flow again once they were resumed', async () => {
    const { userId } = house.odile
    await house.record(
      { type: 'user.mail-stopped', data: { userId, stream: 'notices' } },
      { type: 'user.mail-resumed', data: { userId, stream: 'notices' } },
    )
    const one = request()
    await one.draft()
    await one.ask()
    await house.start()
    expect((await received(1))[0]?.subject).toBe('Somebody asks you for a referral')
  })
})
