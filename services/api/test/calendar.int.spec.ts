import nodeIcal from 'node-ical'
import type { VEvent } from 'node-ical'
import { addDays } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answer, openBootcamp } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'
import { id } from './browser.ts'
import { movableClock } from './clock.ts'

let camp: Bootcamp
const clock = movableClock()
beforeAll(async () => {
  camp = await openBootcamp({}, clock)
})
afterAll(() => camp.house.stop())

const all = ['check-ins', 'important-dates', 'follow-ups', 'interviews', 'sessions']
const run = async ({ browser }: Person, name: string, type: string, input: object) =>
  expect(
    await answer(
      browser,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ok refusal { code field } } }`,
      input,
    ),
  ).toEqual({ ok: true, refusal: null })

const dayIn = (timeZone: string): CalendarDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(clock.now())) as CalendarDate
const today = () => dayIn('Europe/Vienna')

/** Somebody due, with a promise, a birthday on 29 February, and an interview at their company. */
const fill = async (who: Person, mark: string) => {
  const contactId = id()
  await run(who, 'addContact', 'AddContactInput', { contactId, name: `${mark} Person`, company: `${mark} Company` })
  await run(who, 'setCadence', 'SetCadenceInput', { contactId, kind: 'days', days: 30 })
  await run(who, 'addImportantDate', 'AddImportantDateInput', {
    contactId,
    dateId: id(),
    kind: 'birthday',
    month: 2,
    day: 29,
  })
  const opportunityId = id()
  const role = {
    company: `${mark} Inc.`,
    role: `${mark} role`,
    department: '',
    location: '',
    link: '',
    notes: `${mark} note`,
  }
  await run(who, 'addOpportunity', 'AddOpportunityInput', { opportunityId, ...role })
  await run(who, 'addOpportunityDate', 'OpportunityDateInput', {
    opportunityId,
    dateId: id(),
    label: `${mark} interview, 10 o’clock`,
    day: addDays(today(), 3),
  })
  return contactId
}

const addressOf = async ({ browser }: Person): Promise<string> => {
  const { status, body } = await browser.post('/api/calendar/address', {})
  expect(status).toBe(201)
  const { pathname } = new URL((body as { address: string }).address)
  expect(pathname).toMatch(/^\/calendar\/[\w-]{43}\.ics$/)
  return pathname
}

/** As a calendar program asks: no cookie, no origin. */
const get = (path: string, init: RequestInit = {}) => fetch(`${camp.house.url}${path}`, init)
const fileAt = async (path: string): Promise<string> => (await get(path)).text()
const eventsIn = (file: string): readonly VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(file)).filter((each): each is VEvent => each.type === 'VEVENT')
const dayOf = ({ start }: VEvent): string =>
  [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
const choose = ({ browser }: Person, choice: object) =>
  browser.send('/api/calendar', {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(choice),
  })
const lineOf = async ({ browser }: Person) =>
  (await browser.send('/api/calendar')).body as {
    kinds: string[]
    withDetails: boolean
    address: { fetchedAt: string | null } | null
  }

let kims = ''
let lees = ''

describe('a calendar feed', () => {
  it('is there once somebody makes an address for it', async () => {
    const { kim, lee } = camp
    await fill(kim, 'Kimmark')
    await fill(lee, 'Leemark')
    expect(await lineOf(kim)).toEqual({ kinds: all, withDetails: false, address: null })
    kims = await addressOf(kim)
    lees = await addressOf(lee)
    expect((await lineOf(kim)).address).toMatchObject({ fetchedAt: null })
  })

  it('is given to whoever holds the address, as a file that calendars take', async () => {
    const response = await get(kims)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=300',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    })
    expect(response.headers.getSetCookie()).toEqual([])
    const events = eventsIn(await response.text())
    expect(events.map(({ summary }) => summary).toSorted()).toEqual([
      'Check in with Kimmark Person',
      'Interview: Kimmark Inc.',
      'Kimmark Person’s birthday',
      'Kimmark Person’s birthday',
    ])
    const [checkIn] = events.filter(({ uid }) => uid.startsWith('check-in-'))
    expect(checkIn && dayOf(checkIn)).toBe(today())
    expect((await lineOf(camp.kim)).address?.fetchedAt).not.toBeNull()
  })

  it('keeps 29 February on the 28th in a year without one', async () => {
    const days = eventsIn(await fileAt(kims))
      .filter(({ uid }) => uid.startsWith('important-date-'))
      .map(dayOf)
    for (const day of days) expect(day).toMatch(Number(day.slice(0, 4)) % 4 === 0 ? /-02-29$/ : /-02-28$/)
  })

  it('never holds anything of another member’s', async () => {
    const [kimsFile, leesFile] = await Promise.all([fileAt(kims), fileAt(lees)])
    expect(kimsFile).toContain('Kimmark')
    expect(kimsFile).not.toContain('Leemark')
    expect(leesFile).toContain('Leemark')
    expect(leesFile).not.toContain('Kimmark')
    // Nor does the cookie of somebody else, or of nobody, change whose it is.
    const headers = { cookie: camp.lee.browser.cookie(), authorization: 'Bearer kith_pat_nonsense' }
    expect(await (await get(kims, { headers })).text()).toBe(kimsFile)
  })

  it('is the same file until something changes, and says so', async () => {
    const first = await get(kims)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    clock.forward(0.01)
    const again = await get(kims, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    const head = await get(kims, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])

    await run(camp.kim, 'addContact', 'AddContactInput', { contactId: id(), name: 'Nobody due' })
    expect((await get(kims, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const contactId = id()
    await run(camp.kim, 'addContact', 'AddContactInput', { contactId, name: 'News, "quoted"; and 日本' })
    await run(camp.kim, 'setCadence', 'SetCadenceInput', { contactId, kind: 'days', days: 30 })
    const changed = await get(kims, { headers: { 'if-none-match': etag } })
    expect(changed.status).toBe(200)
    const before = eventsIn(await first.text())
    const events = eventsIn(await changed.text())
    expect(events.map(({ summary }) => summary)).toContain('Check in with News, "quoted"; and 日本')
    expect(events.map(({ uid }) => uid)).toEqual(expect.arrayContaining(before.map(({ uid }) => uid)))
    expect(events[0]?.dtstamp.getTime()).toBeGreaterThan(before[0]?.dtstamp.getTime() ?? Infinity)
  })

  it('tells of what was chosen, and own words only when they were chosen too', async () => {
    expect(await fileAt(kims)).not.toMatch(/o’clock|Kimmark role/)
    await choose(camp.kim, { kinds: ['interviews'], withDetails: true })
    const events = eventsIn(await fileAt(kims))
    expect(events.map(({ summary, description }) => [summary, description])).toEqual([
      ['Kimmark Inc.: Kimmark interview, 10 o’clock', 'Kimmark role'],
    ])
    expect((await choose(camp.kim, { kinds: [], withDetails: false })).body).toMatchObject({
      code: 'INPUT_INVALID',
      message: 'Please choose at least one kind.',
    })
    expect((await choose(camp.kim, { kinds: ['gatherings'], withDetails: false })).status).toBe(422)
    expect((await choose(camp.kim, { kinds: all, withDetails: false })).body).toMatchObject({ kinds: all })
  })

  it('reminds of nobody who does not want to be contacted', async () => {
    const contactId = await fill(camp.kim, 'Restmark')
    expect(await fileAt(kims)).toContain('Restmark Person’s birthday')
    await run(camp.kim, 'setDoNotContact', 'DoNotContactInput', { contactId })
    expect(await fileAt(kims)).not.toContain('Restmark Person')
  })

  it('goes by the day that it is for its owner', async () => {
    const input = (timeZone: string) => ({ timeZone, locale: 'en' })
    const dueDay = async (timeZone: string) => {
      await run(camp.kim, 'setTimeZone', 'TimeZoneInput', input(timeZone))
      const [due] = eventsIn(await fileAt(kims)).filter(({ uid }) => uid.startsWith('check-in-'))
      return due && dayOf(due)
    }
    // Between these two it is never the same day.
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) expect(await dueDay(zone)).toBe(dayIn(zone))
    expect(dayIn('Pacific/Kiritimati')).not.toBe(dayIn('Etc/GMT+12'))
  })

  it('stops at once under the old address when a new one is made', async () => {
    const fresh = await addressOf(camp.kim)
    expect((await get(kims)).status).toBe(404)
    expect((await get(fresh)).status).toBe(200)
    kims = fresh
  })

  it('is gone when it is revoked, and looks like one that never was', async () => {
    const revoked = await camp.kim.browser.send('/api/calendar/address', { method: 'DELETE' })
    expect(revoked.body).toEqual({ revoked: true })
    const looks = async (path: string) => {
      const response = await get(path)
      const { 'x-ratelimit-remaining': _left, date: _date, ...headers } = Object.fromEntries(response.headers)
      return { status: response.status, body: await response.text(), headers }
    }
    const gone = await looks(kims)
    expect(gone.status).toBe(404)
    expect(await looks(`/calendar/${'A'.repeat(43)}.ics`)).toEqual(gone)
    expect(await looks('/calendar/short.ics')).toEqual(gone)
    expect(await lineOf(camp.kim)).toEqual({ kinds: all, withDetails: false, address: null })
    const nothing = await camp.kim.browser.send('/api/calendar/address', { method: 'DELETE' })
    expect(nothing.body).toEqual({ revoked: false })
  })

  it('ends with the membership', async () => {
    const { robin, lee } = camp
    expect((await get(lees)).status).toBe(200)
    await run(robin, 'removeMember', 'MemberInput', { userId: lee.id })
    await vi.waitFor(async () => expect((await get(lees)).status).toBe(404), { timeout: 10_000 })
  })

  it('is asked for so many times a minute', async () => {
    const address = await addressOf(camp.max)
    const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await get(address)).status))
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
  })

  it('is asked of somebody who has just shown who they are', async () => {
    clock.forward(1)
    const { status, body } = await camp.kim.browser.post('/api/calendar/address', {})
    expect([status, body]).toMatchObject([403, { code: 'CONFIRM_FIRST' }])
    expect((await lineOf(camp.kim)).address).toBeNull()
  })

  it('leaves its secret in no log and no table', async () => {
    const { database, logged } = camp.house
    await database.pool.query('alter table auth.calendar_feed rename to calendar_feed_away')
    expect((await get(kims)).status).toBe(500)
    await database.pool.query('alter table auth.calendar_feed_away rename to calendar_feed')
    const secrets = [kims, lees].map((path) => path.slice('/calendar/'.length, -'.ics'.length))
    expect(logged()).toContain('request failed')
    const { rows } = await database.pool.query<{ text: string }>(
      'select feed::text as text from auth.calendar_feed feed',
    )
    for (const secret of secrets) {
      expect(logged()).not.toContain(secret)
      for (const { text } of rows) expect(text).not.toContain(secret)
    }
  })
})
