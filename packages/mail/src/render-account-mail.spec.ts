import type { Instant } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import type { AccountMailContent, SecondFactorChangedMail } from './account-mail.ts'
import { untilWords } from './dates.ts'
import { accountMails, invitation } from './fixtures.ts'
import { renderAccountMail } from './render-account-mail.ts'

const token = 'AbCd_-90'.repeat(8)
const of = (kind: AccountMailContent['kind']): AccountMailContent => {
  const mail = accountMails.find((one) => one.kind === kind)
  if (!mail) throw new Error(`There is no fixture of ${kind}`)
  return mail
}

describe('a mail about an account', () => {
  it('invites: says who asks, into what, as what, for whom and until when', async () => {
    const { subject, text } = await renderAccountMail({ ...invitation, locale: 'en-GB' })
    expect(subject).toBe('Invitation to Harbor')
    expect(text).toBe(`Invitation to Harbor

You are invited to Harbor by Ines Braga. It is a workspace on Kith, where the people of a bootcamp stay in touch with those they know and help each other find work.

You would be a member and a mentor in Autumn 2026 and Spring 2027. Whom you know and what you note about them stays yours: nobody else sees it, admins included, unless you share it.

The link works once, until Sunday 29 November, and only for amara@harbor.example.

See the invitation https://kith.example/join#${token}

If you did not expect this, you can leave it: nothing happens until you accept.
`)
  })

  it('invites into no cohort, by somebody whose name is gone, without holes in its sentences', async () => {
    const { text } = await renderAccountMail({ ...invitation, invitedBy: '', roles: ['admin'], cohorts: [] })
    expect(text).toContain('You are invited to Harbor. It is')
    expect(text).toContain('You would be an admin. Whom')
  })

  it('lets somebody choose a password until a minute of their own day', async () => {
    const { subject, text } = await renderAccountMail(of('reset-password'))
    expect(subject).toBe('Choose a new password')
    expect(text).toBe(`Choose a new password

Somebody, most likely you, asked for a new password for the Kith account with this address.

The link works once, until Monday 30 November at 17:40 (Europe/Berlin).

Choose a new password https://kith.example/reset#${token}

If you did not ask for this, you can leave this mail: your password stays as it is.
`)
  })

  it.each([
    ['verify-email', `Confirm this address https://kith.example/confirm-email#${token}`],
    ['change-email', `Use this address https://kith.example/confirm-email#${token}`],
    ['password-changed', 'It was not me https://kith.example/forgot'],
    ['second-factor-changed', 'does not ask for a code from an authenticator app any more.'],
    [
      'new-device',
      'on Monday 23 November at 17:22 (Europe/Berlin), from a device that it has not seen before: Firefox on Linux.',
    ],
    ['email-changed', 'It changes once the new address is confirmed'],
  ] as const)('of the kind %s says what to do', async (kind, words) =>
    expect((await renderAccountMail(of(kind))).text).toContain(words),
  )

  it('says what became of each way to sign in', async () => {
    const changes = ['totp-on', 'passkey-added', 'passkey-removed', 'provider-linked', undefined] as const
    const texts = await Promise.all(
      changes.map(async (change) => {
        const { kind, publicUrl, locale } = of('second-factor-changed') as SecondFactorChangedMail
        return (await renderAccountMail({ kind, publicUrl, locale, ...(change && { change }) })).text
      }),
    )
    expect(new Set(texts).size).toBe(changes.length)
  })

  it.each(accountMails.map((mail, index) => [mail.kind, index] as const))(
    'of the kind %s (%i) holds addresses of Kith alone, and no picture',
    async (_, index) => {
      const { html, text } = await renderAccountMail(accountMails[index]!)
      const addresses = [...`${html} ${text}`.matchAll(/https?:[^\s"<]*/g)].map(([address]) => address)
      for (const address of addresses)
        expect(address.startsWith('https://kith.example/') || address.startsWith('http://www.w3.org/')).toBe(true)
      expect(html).not.toMatch(/<img|url\(|<script/)
      expect(html.match(/class="on-accent"/g) ?? []).toHaveLength(html.includes('class="button"') ? 1 : 0)
    },
  )

  it('escapes what people typed and keeps its direction to itself', async () => {
    const typed = '<img src=x onerror="alert(1)">&amp; "quoted"'
    const { html, text } = await renderAccountMail({
      ...invitation,
      workspace: typed,
      invitedBy: 'عائشة بنت عبد الرحمن',
      cohorts: ['</p><script>alert(1)</script>'],
    })
    expect(html).not.toMatch(/<img|<script/)
    expect(html).toContain('<bdi>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp; &quot;quoted&quot;</bdi>')
    expect(html).toContain('<bdi>عائشة بنت عبد الرحمن</bdi>')
    expect(text).toContain(`You are invited to ${typed} by عائشة بنت عبد الرحمن.`)
  })

  it('gives each of 200 readers their own link, workspace and inviter when all are rendered at once', async () => {
    const marks = Array.from({ length: 200 }, (_, index) => `mark${String(1_000 + index)}`)
    const mails = await Promise.all(
      marks.map((mark) =>
        renderAccountMail({
          ...invitation,
          token: `token-${mark}`,
          address: `${mark}@harbor.example`,
          workspace: `Workspace ${mark}`,
          invitedBy: `Inviter ${mark}`,
          cohorts: [`Cohort ${mark}`],
        }),
      ),
    )
    for (const [index, { subject, html, text }] of mails.entries()) {
      const found = new Set(`${subject} ${html} ${text}`.match(/mark\d{4}/g))
      expect(found).toEqual(new Set([marks[index]]))
    }
  })

  it('leads nowhere by what people typed', async () => {
    const { html } = await renderAccountMail({
      ...invitation,
      workspace: 'https://evil.example',
      invitedBy: 'javascript:1',
    })
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(new Set(links)).toEqual(new Set([`https://kith.example/join#${token}`]))
  })
})

describe('the end of a link', () => {
  it.each([
    ['2026-11-30T16:40:00.000Z', 'Sunday 29 November'],
    ['2026-11-30T12:00:00.000Z', 'Sunday 29 November'],
    ['2026-11-30T11:59:00.000Z', 'Saturday 28 November'],
  ])('at %s is told to a stranger as %s, which is over everywhere by then', (at, words) =>
    expect(untilWords(at as Instant, { locale: 'en-GB' })).toBe(words),
  )

  it('is told to the minute to somebody whose zone is known', () =>
    expect(untilWords('2026-11-30T16:40:00.000Z' as Instant, { locale: 'en-GB', timeZone: 'Asia/Tokyo' })).toBe(
      'Tuesday 1 December at 01:40 (Asia/Tokyo)',
    ))
})
