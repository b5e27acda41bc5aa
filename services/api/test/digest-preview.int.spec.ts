// The preview of the next digest: when it comes, how it looks, and why none does.
import { localDate } from '@kith/kernel'
import type { Instant } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id } from './browser.ts'
import { addContact, awaitBoth, openHouseOfTwo } from './two-members.ts'
import type { TwoMembers } from './two-members.ts'

interface Preview {
  readonly none: string | null
  readonly at: Instant | null
  readonly date: string | null
  readonly hour: number | null
  readonly minute: number | null
  readonly timeZone: string
  readonly waitsForQuiet: boolean
  readonly subject: string | null
  readonly html: string | null
  readonly text: string | null
}

let two: TwoMembers
beforeAll(async () => {
  two = await openHouseOfTwo()
})
afterAll(() => two.house.stop())

const preview = async (browser: TwoMembers['robin'], wishes: object | null = null): Promise<Preview> => {
  const { data, errors } = await browser.graphql(
    `query ($wishes: DigestPreviewInput) { digestPreview(wishes: $wishes) {
      none at date hour minute timeZone waitsForQuiet subject html text } }`,
    { wishes },
  )
  expect(errors).toBeUndefined()
  return (data as never as { digestPreview: Preview }).digestPreview
}
const act = async (mutation: string, type: string, input: object): Promise<void> => {
  const { data, errors } = await two.robin.graphql(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ok refusal { code } } }`,
    { input: { commandId: id(), ...input } },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({ [mutation]: { ok: true, refusal: null } })
}
const settings = async () => {
  const { data } = await two.robin.graphql('{ viewer { digestEvenIfEmpty quietHours { fromHour toHour chosen } } }')
  return (data as never as { viewer: object }).viewer
}

describe('the preview of the next digest', () => {
  it('says when it would come and that nothing is due', async () => {
    const found = await preview(two.robin)
    expect(found).toMatchObject({ none: 'nothing_due', hour: 8, timeZone: 'Europe/Vienna', html: null, subject: null })
    expect(localDate(found.at as Instant, 'Europe/Vienna')).toBe(found.date)
    // What the workspace proposes fits the quiet hours of whoever chose nothing.
    expect(found.waitsForQuiet).toBe(false)
  })

  it('shows the mail as it would be made, with links into the app only', async () => {
    const contactId = id()
    const input = { commandId: id(), contactId, name: 'Ana Preview', company: 'Acme', closeness: 'close' }
    await two.robin.graphql(addContact, { input })
    const { none, subject, html, text } = await preview(two.robin)
    expect({ none, subject }).toEqual({ none: null, subject: '1 person to be in touch with' })
    expect(text).toContain('Ana Preview')
    expect(html).toContain('Snooze 1 week')
    expect(html).not.toMatch(/\/act#|\/u\//)
    expect((await two.house.database.pool.query(`select from auth.link where purpose = 'digest-act'`)).rowCount).toBe(0)
  })

  it('is the viewer’s alone', async () => {
    await awaitBoth(two)
    expect(JSON.stringify(await preview(two.kim))).not.toContain('Ana Preview')
  })

  it('follows wishes that are not saved', async () => {
    const late = await preview(two.robin, { frequency: 'weekly', weekday: 3, localHour: 18 })
    expect(late).toMatchObject({ hour: 18, waitsForQuiet: false })
    expect(new Date(`${late.date ?? ''}T00:00:00Z`).getUTCDay()).toBe(3)
    expect(await preview(two.robin, { frequency: 'off' })).toMatchObject({ none: 'off', at: null, html: null })
    for (const wishes of [{ localHour: 24 }, { weekday: 0 }, { localMinute: 15 }, { localMinute: 60 }]) {
      const { errors } = await two.robin.graphql(
        'query ($wishes: DigestPreviewInput) { digestPreview(wishes: $wishes) { none } }',
        { wishes },
      )
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  it('leaves out what was told already', async () => {
    const before = await preview(two.robin)
    expect(before.none).toBeNull()
    await two.house.database.pool.query(
      `insert into mail.announced (user_id, kind, subject_id, due_on, mail_id)
        select c.owner_id, 'check-in', c.contact_id, c.next_on, gen_random_uuid() from read.contact c`,
    )
    expect(await preview(two.robin)).toMatchObject({ none: 'nothing_due' })
  })

  it('shows an empty one to whoever asked for empty ones', async () => {
    await act('setDigest', 'DigestInput', { frequency: 'daily', weekday: 1, localHour: 7, evenIfEmpty: true })
    const { none, text } = await preview(two.robin)
    expect(none).toBeNull()
    expect(text).toContain('One thing from earlier can still be found on Today.')
    expect(text).not.toContain('Ana Preview')
    await act('setDigest', 'DigestInput', { frequency: 'daily', weekday: 1, localHour: 9 })
    expect(await settings()).toMatchObject({ digestEvenIfEmpty: true })
  })

  it('tells hours that somebody chose from those of everybody, and none from never chosen', async () => {
    expect(await settings()).toMatchObject({ quietHours: { fromHour: 21, toHour: 8, chosen: false } })
    await act('setQuietHours', 'QuietHoursInput', { fromHour: 0, toHour: 0 })
    expect(await settings()).toMatchObject({ quietHours: { fromHour: 0, toHour: 0, chosen: true } })
    expect(await preview(two.robin, { localHour: 3 })).toMatchObject({ hour: 3, waitsForQuiet: false })
    await act('setQuietHours', 'QuietHoursInput', { fromHour: 21, toHour: 8 })
    expect(await preview(two.robin, { localHour: 3 })).toMatchObject({ hour: 8, waitsForQuiet: true })
  })

  it('knows half hours, and takes a client that says the hour alone at the full one', async () => {
    const digest = async () => {
      const { data } = await two.robin.graphql('{ viewer { digest { localHour localMinute } } }')
      return (data as never as { viewer: { digest: object } }).viewer.digest
    }
    await act('setDigest', 'DigestInput', { frequency: 'daily', weekday: 1, localHour: 8, localMinute: 30 })
    expect(await digest()).toEqual({ localHour: 8, localMinute: 30 })
    expect(await preview(two.robin)).toMatchObject({ hour: 8, minute: 30, waitsForQuiet: false })
    expect(await preview(two.robin, { localHour: 9 })).toMatchObject({ hour: 9, minute: 0 })
    expect(await preview(two.robin, { localHour: 9, localMinute: 30 })).toMatchObject({ hour: 9, minute: 30 })
    expect(await preview(two.robin, { localHour: 7, localMinute: 30 })).toMatchObject({
      hour: 8,
      minute: 0,
      waitsForQuiet: true,
    })
    await act('setDigest', 'DigestInput', { frequency: 'daily', weekday: 1, localHour: 8 })
    expect(await digest()).toEqual({ localHour: 8, localMinute: 0 })
  })

  it('refuses to save another minute', async () => {
    const { data } = await two.robin.graphql(
      'mutation ($input: DigestInput!) { setDigest(input: $input) { ok refusal { code } } }',
      { input: { commandId: id(), frequency: 'daily', weekday: 1, localHour: 8, localMinute: 15 } },
    )
    expect(data).toEqual({ setDigest: { ok: false, refusal: { code: 'INPUT_INVALID' } } })
  })
})
