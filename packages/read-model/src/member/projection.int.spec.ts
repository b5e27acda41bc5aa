import { defaultSettings } from '@kith/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membershipOf, viewerProfile } from '../queries.ts'
import { openReadModel, viewerOn } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf, theWorkspace } from '../spec/recorder.ts'
import { Story } from '../spec/story.ts'

const story = new Story('member')
const viewer = viewerOn(story.ownerId, '2026-06-01')
let model: SpecReadModel

beforeAll(async () => {
  model = await openReadModel()
  await model.apply(story.workspace('Bootcamp').member('Ada', { timeZone: 'Europe/Berlin', locale: 'de' }).events)
})
afterAll(() => model.drop())

const member = () => membershipOf(model.pool, story.ownerId, null)

describe('a member', () => {
  it('has a digest each morning until they say otherwise, whichever stream spoke of them first', async () => {
    expect(await member()).toEqual({
      userId: story.ownerId,
      workspaceId: theWorkspace,
      workspaceName: 'Bootcamp',
      name: 'Ada',
      email: 'Ada@kith.example',
      timeZone: 'Europe/Berlin',
      locale: 'de',
      roles: ['member'],
      digest: { frequency: 'daily', weekday: 1, localHour: 8, localMinute: 0, evenIfEmpty: false },
      quietHours: { fromHour: 21, toHour: 8, chosen: false },
      away: false,
      awayUntil: null,
      mailSuppressed: null,
      mailSuppressedAt: null,
      mailStopped: [],
      erased: false,
      cohortIds: [],
      settings: defaultSettings,
    })
  })

  it('has people once there is one', async () => {
    expect((await viewerProfile(model.pool, viewer))?.hasContacts).toBe(false)
    const contact = story.contact('Somebody')
    story.say(contact, 'contact.archived', {})
    await model.apply(story.events)
    expect((await viewerProfile(model.pool, viewer))?.hasContacts).toBe(true)
  })

  it('wants mail again who unsubscribed and sets a digest; not after a bounce', async () => {
    const digest = { frequency: 'weekly', weekday: 5, localHour: 18, localMinute: 30, evenIfEmpty: true } as const
    story.user('user.mail-suppressed', { reason: 'unsubscribed' }).user('user.digest-preferences-set', digest)
    await model.apply(story.events)
    expect(await member()).toMatchObject({ digest, mailSuppressed: null })
    story.user('user.mail-suppressed', { reason: 'hard-bounce' }).user('user.digest-preferences-set', digest)
    await model.apply(story.events)
    expect(await member()).toMatchObject({ mailSuppressed: 'hard-bounce' })
  })

  it('stops streams of mails one by one and lets mail flow again after a bounce', async () => {
    story.user('user.mail-stopped', { stream: 'reminders' }).user('user.mail-stopped', { stream: 'notices' })
    await model.apply(story.events)
    expect(await member()).toMatchObject({
      mailSuppressed: 'hard-bounce',
      mailSuppressedAt: expect.stringMatching(/^20/) as string,
      mailStopped: ['reminders', 'notices'],
    })
    story.user('user.mail-resumed', { stream: 'reminders' }).user('user.mail-allowed', {})
    await model.apply(story.events)
    expect(await member()).toMatchObject({ mailSuppressed: null, mailSuppressedAt: null, mailStopped: ['notices'] })
  })

  it('is away, quiet, renamed and moved', async () => {
    story
      .user('user.went-away', { until: null })
      .user('user.quiet-hours-set', { fromHour: 21, toHour: 8 })
      .user('user.profile-changed', { name: 'Ada L' })
      .user('user.time-zone-set', { timeZone: 'UTC', locale: 'en' })
    await model.apply(story.events)
    expect(await member()).toMatchObject({
      name: 'Ada L',
      timeZone: 'UTC',
      away: true,
      quietHours: { fromHour: 21, toHour: 8, chosen: true },
    })
  })

  it('is not known to another workspace', async () => {
    const elsewhere = { ...viewer, workspaceId: idOf<typeof viewer.workspaceId>('elsewhere') }
    expect(await viewerProfile(model.pool, elsewhere)).toBeUndefined()
  })

  it('leaves neither name nor address when erased', async () => {
    story.user('user.erased', {})
    await model.apply(story.events)
    expect(await member()).toMatchObject({
      name: 'Erased person',
      email: '',
      erased: true,
      digest: { frequency: 'off' },
    })
  })
})
