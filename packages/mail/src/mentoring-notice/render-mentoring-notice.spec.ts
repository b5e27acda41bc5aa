import { describe, expect, it } from 'vitest'
import type { MentoringMailKind } from './content.ts'
import { askedMail, mentoringMails } from './fixtures.ts'
import { renderMentoringNotice } from './render-mentoring-notice.ts'

const textOf = async (kind: MentoringMailKind, different: object = {}): Promise<string> => {
  const mail = mentoringMails.find((each) => each.kind === kind) ?? askedMail
  return (await renderMentoringNotice({ ...mail, ...different })).text
}

describe('a mail of a mentorship', () => {
  it('tells a session on the clock of its reader, with its place', async () => {
    const text = await textOf('session-scheduled')
    expect(text).toContain('Thursday 3 December at 17:30 (Asia/Tokyo), 45 minutes')
    expect(text).toContain('Where: https://meet.example/noor')
    expect(text).toContain('Open Mentoring https://kith.example/mentoring')
  })
  it('leads nobody to the place of what was cancelled', async () => {
    const text = await textOf('session-cancelled')
    expect(text).not.toContain('meet.example')
    expect(text).toContain('> I have a cold.')
  })
  it('names nobody in its subject', async () => {
    for (const mail of mentoringMails) {
      const { subject } = await renderMentoringNotice(mail)
      expect(subject).not.toContain('Noor')
      expect(subject).not.toContain('data')
    }
  })
  it('says who it was only while they are known, and quotes no empty words', async () => {
    const text = await textOf('mentorship-declined', { who: '', words: ' ' })
    expect(text).toContain('Somebody cannot mentor you at the moment.')
    expect(text).not.toContain('They write')
  })
  it('opens in the workspace that it is about', async () =>
    expect(await textOf('mentorship-asked', { workspace: { id: 'w1', name: 'Harbor' } })).toContain(
      'https://kith.example/mentoring?workspace=w1',
    ))
})
