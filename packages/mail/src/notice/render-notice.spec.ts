import type { WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { noticeMails, requestMail } from './fixtures.ts'
import type { NoticeMail } from './content.ts'
import { renderNotice } from './render-notice.ts'

const each = noticeMails.map((mail) => [mail.kind, mail.side, mail] as const)
const of = (kind: NoticeMail['kind'], side: NoticeMail['side'] = 'seeker'): NoticeMail => {
  const found = noticeMails.find((mail) => mail.kind === kind && mail.side === side)
  if (!found) throw new Error(`There is no fixture of ${kind} for the ${side}`)
  return found
}

describe('a notice by mail', () => {
  it('has all that is needed to act on a request', async () => {
    const { subject, text } = await renderNotice(requestMail)
    expect(subject).toBe('Somebody asks you for a referral')
    expect(text).toBe(`Somebody asks you for a referral

Noor Halim asks you for a referral for Data Engineer (Platform) at Northwind.

In their words:

> Would you refer me for this role?
> I know the team’s talks.

 * Shipped three pipelines
 * Writes tests first
 * Explains well

Yes, no, and a question are all good answers. Otherwise it ends by itself on Thursday 3 December.

See the request and answer https://kith.example/referrals/r1

This came because it concerns you. Stop these mails https://kith.example/u/token · Choose what you get https://kith.example/settings/mail
`)
  })

  it.each([
    ['more-asked', 'seeker', 'Noor Halim has a question before answering your request for Data Engineer'],
    ['revised', 'referrer', 'The answer:'],
    ['accepted', 'seeker', 'Noor Halim will refer you for'],
    ['declined', 'seeker', 'A no is about the moment, not about you.'],
    ['withdrawn', 'referrer', 'There is nothing to do for you any more.'],
    [
      'reminder',
      'referrer',
      'Yes, no, and a question are all good answers. Otherwise it ends by itself on Thursday 3 December.',
    ],
    ['reminder', 'seeker', 'A word from you may help.'],
    ['expired', 'seeker', 'That is nobody’s fault'],
    ['released', 'seeker', 'you can ask somebody else'],
    ['submitted', 'seeker', 'handed in your referral for'],
    ['outcome', 'seeker', 'has news: there is an offer. It is about Data Engineer'],
    ['outcome', 'referrer', 'There is nothing to do for you now.'],
    ['thanked', 'referrer', 'thanks you for the referral for'],
    ['help-offered', 'referrer', 'The offer:'],
    ['opening-full', 'seeker', 'All seats are taken for Data Engineer'],
    ['opening-hidden', 'referrer', 'hidden until somebody who looks after the board has seen it: Data Engineer'],
  ] as const)('of the kind %s tells the %s what happened or what comes next', async (kind, side, words) =>
    expect((await renderNotice(of(kind, side))).text).toContain(words),
  )

  it.each(['declined', 'expired', 'released', 'submitted', 'outcome'] as const)(
    'of the kind %s says that a thank-you is open until it was said',
    async (kind) => {
      expect((await renderNotice(of(kind))).text).toContain('A thank-you is still open.')
      const thanked = await renderNotice({ ...of(kind), owesThanks: false })
      expect(thanked.text).not.toContain('thank')
    },
  )

  it.each(each)(
    'of the kind %s for the %s is calm, has one button, and tells nothing in its subject',
    async (_k, _s, mail) => {
      const { subject, html, text } = await renderNotice(mail)
      expect(`${subject} ${text}`).not.toMatch(/!|undefined|null|\[object|  +\S.*\(\)/)
      expect(subject).not.toMatch(/Noor|Northwind|Data Engineer/)
      expect(html.match(/class="button"/g)).toHaveLength(1)
      expect(html).not.toMatch(/<img|url\(|<script/)
      const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
      expect(new Set(addresses)).toEqual(
        new Set([
          'https://kith.example/referrals/r1',
          'https://kith.example/settings/mail',
          'https://kith.example/u/token',
        ]),
      )
    },
  )

  it.each(each)('of the kind %s for the %s has no holes when nothing is known', async (_k, _s, mail) => {
    const bare = { who: '', role: '', department: '', company: '', words: ' ', points: [], endsAt: null }
    const { text, html } = await renderNotice({ ...mail, ...bare })
    expect(text).not.toMatch(/ {2}\S| at \.|\(\)|undefined|:\n\n>/)
    expect(html).not.toContain('<blockquote')
  })

  it.each(each)(
    'of the kind %s for the %s escapes what people typed and keeps its direction to itself',
    async (_k, _s, mail) => {
      const typed = '<img src=x onerror="alert(1)">&amp; https://evil.example'
      const long = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(5).trim()
      const arabic = 'عائشة بنت عبد الرحمن'
      const { html, text } = await renderNotice({
        ...mail,
        who: arabic,
        role: long,
        department: typed,
        company: typed,
        words: `${typed}\n</blockquote><script>alert(1)</script>`,
        points: [typed],
      })
      expect(html).not.toMatch(/<img|<script/)
      expect(html).toContain(`<bdi>${long}</bdi>`)
      if (mail.kind !== 'opening-full' && mail.kind !== 'opening-hidden') expect(html).toContain(`<bdi>${arabic}</bdi>`)
      expect(text).toContain(`at ${typed}`)
      expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith('https://kith.example/'))).toBe(
        true,
      )
    },
  )

  it('shortens a long text between whole characters', async () => {
    const { text } = await renderNotice({ ...requestMail, words: `a${'😀'.repeat(4_000)}` })
    expect(text).toContain('😀 …')
    expect(text).not.toContain('�')
    expect(text.match(/😀/gu)?.length).toBe(749)
  })

  it('names the workspace to somebody who belongs to several, and opens there', async () => {
    const { text, html } = await renderNotice({
      ...requestMail,
      workspace: { id: 'w1' as WorkspaceId, name: 'Harbor' },
    })
    expect(text).toContain('because it concerns you in Harbor.')
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/\?workspace=w1$|\/u\/token$/)
  })

  it('gives each of 100 readers their own words when all are rendered at once', async () => {
    const marks = Array.from({ length: 100 }, (_, index) => `mark${String(1_000 + index)}`)
    const mails = await Promise.all(
      marks.map((mark) => renderNotice({ ...requestMail, who: mark, words: mark, page: `/referrals/${mark}` })),
    )
    for (const [index, { html, text }] of mails.entries())
      expect(new Set(`${html} ${text}`.match(/mark\d{4}/g))).toEqual(new Set([marks[index]]))
  })
})
