import { describe, expect, it } from 'vitest'
import type { AccountMailContent } from '../account-mail.ts'
import type { MentoringMailKind } from '../mentoring-notice/content.ts'
import type { NoticeMailKind } from '../notice/content.ts'
import { mailSamples } from './samples.ts'

/** Written so that a new kind does not compile until it is listed, and then asks for its sample. */
const noticeKinds: Readonly<Record<NoticeMailKind | MentoringMailKind, true>> = {
  'request-received': true,
  'more-asked': true,
  revised: true,
  accepted: true,
  declined: true,
  withdrawn: true,
  reminder: true,
  expired: true,
  released: true,
  submitted: true,
  outcome: true,
  thanked: true,
  'help-offered': true,
  'opening-full': true,
  'opening-hidden': true,
  'mentorship-asked': true,
  'mentorship-accepted': true,
  'mentorship-declined': true,
  'mentorship-ended': true,
  'session-scheduled': true,
  'session-moved': true,
  'session-cancelled': true,
}
const accountKinds: Readonly<Record<AccountMailContent['kind'], true>> = {
  invitation: true,
  'verify-email': true,
  'reset-password': true,
  'change-email': true,
  'email-changed': true,
  'password-changed': true,
  'second-factor-changed': true,
  'new-device': true,
}

describe('the samples of mails', () => {
  it('have every template', () => {
    const templates = new Set(mailSamples.map(({ template }) => template))
    const notices = Object.keys(noticeKinds).map((kind) => `notice ${kind}`)
    expect(templates).toEqual(new Set(['digest', 'network update', ...notices, ...Object.keys(accountKinds)]))
  })
  it('have names of their own', () => {
    expect(new Set(mailSamples.map(({ id }) => id)).size).toBe(mailSamples.length)
    for (const { id } of mailSamples) expect(id).toMatch(/^[a-z0-9-]+$/)
  })
  it.each(mailSamples)('say in plain text what they say: $id', async ({ id, render }) => {
    const { subject, text } = await render()
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`snapshots/${id}.txt`)
  })
})
