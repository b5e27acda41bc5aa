import nodeIcal from 'node-ical'
import type { VEvent } from 'node-ical'
import type { WorkspaceId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answer, openBootcamp, signIn } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import { id, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'

let camp: Bootcamp
let mentor: { readonly id: string; readonly browser: Browser }
const clock = movableClock()
beforeAll(async () => {
  camp = await openBootcamp({}, clock)
  const email = 'mentor@kith.example'
  const workspace = { kind: 'join', id: camp.workspaceId as WorkspaceId } as const
  const made = await camp.house.api.createAccount({
    ...owner,
    email,
    name: 'Tomas Mentor',
    workspace,
    roles: ['mentor'],
  })
  if (made.kind === 'refused') throw new Error(made.message)
  mentor = { id: made.userId, browser: await signIn(camp.house, email) }
  await vi.waitFor(
    async () => expect((await ask(camp.kim.browser)).mentors).toEqual([{ id: mentor.id, name: 'Tomas Mentor' }]),
    { timeout: 10_000 },
  )
})
afterAll(() => camp.house.stop())

interface Session {
  readonly id: string
  readonly status: string
  readonly startsAt: string
  readonly canBeHeld: boolean
}
interface Mentorship {
  readonly id: string
  readonly side: string
  readonly status: string
  readonly sessions: readonly Session[]
}

const of =
  'id side other { name } status purpose reason words sessions { id status startsAt time topic place reason canBeHeld }'
const ask = async (browser: Browser) => {
  const { data, errors } = await browser.graphql(`{ mentors { id name } mentorships { ${of} } }`)
  expect(errors).toBeUndefined()
  return data as never as { mentors: readonly object[]; mentorships: readonly Mentorship[] }
}
const act = async (browser: Browser, name: string, type: string, input: object) =>
  (await answer(
    browser,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ok refusal { code field } mentorship { ${of} } } }`,
    input,
  )) as { ok: boolean; refusal: { code: string } | null; mentorship: Mentorship | null }

const notFound = { ok: false, refusal: { code: 'NOT_FOUND' }, mentorship: null }
const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Vienna' }).format(Date.parse(clock.now()) + days * 86_400_000)
const purpose = 'I want to move into data engineering.'
const sessionId = id()
const plan = () => ({ sessionId, date: dayIn(3), time: '17:30', minutes: 45, topic: 'Which roles', place: 'Room 2' })

let mentorshipId = ''

describe('a mentorship', () => {
  it('is asked of a mentor, and of nobody else', async () => {
    const { kim, lee, olga } = camp
    const request = (mentorId: string) =>
      act(kim.browser, 'requestMentorship', 'RequestMentorshipInput', { mentorId, purpose })
    expect(await request(lee.id)).toMatchObject({ refusal: { code: 'NOT_A_MENTOR', field: 'mentorId' } })
    expect(await request(kim.id)).toMatchObject({ refusal: { code: 'ASKING_ONESELF' } })
    for (const stranger of [olga.id, id(), 'nobody'])
      expect(await request(stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND', field: 'mentorId' } })
    const asked = await request(mentor.id)
    expect(asked).toMatchObject({ ok: true, mentorship: { side: 'mentee', status: 'requested', purpose } })
    mentorshipId = asked.mentorship?.id ?? ''
    expect(
      await act(kim.browser, 'requestMentorship', 'RequestMentorshipInput', { mentorId: mentor.id, purpose: 'Again' }),
    ).toMatchObject({ refusal: { code: 'MENTORSHIP_OPEN' } })
  })

  it('is answered by the mentor alone', async () => {
    const accept = (browser: Browser) => act(browser, 'acceptMentorship', 'MentorshipInput', { mentorshipId })
    expect(await accept(camp.kim.browser)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
    expect(await accept(camp.lee.browser)).toMatchObject(notFound)
    expect(await accept(mentor.browser)).toMatchObject({
      ok: true,
      mentorship: { side: 'mentor', status: 'accepted', other: { name: 'Kim Example' } },
    })
  })

  it('has sessions on the clock of whoever schedules them', async () => {
    const { kim } = camp
    const scheduled = await act(kim.browser, 'scheduleSession', 'SessionPlanInput', { mentorshipId, ...plan() })
    expect(scheduled).toMatchObject({ ok: true, mentorship: { sessions: [{ id: sessionId, status: 'scheduled' }] } })
    const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Vienna', timeStyle: 'short' })
    expect(shown.format(new Date(scheduled.mentorship?.sessions[0]?.startsAt ?? 0))).toBe('17:30')
    const refused = async (different: object) =>
      (
        await act(kim.browser, 'scheduleSession', 'SessionPlanInput', {
          mentorshipId,
          ...plan(),
          sessionId: id(),
          ...different,
        })
      ).refusal?.code
    expect(await refused({ date: dayIn(-1) })).toBe('SESSION_PAST')
    expect(await refused({ minutes: 300 })).toBe('SESSION_LENGTH')
    expect(await refused({ time: '5 pm' })).toBe('TIME_INVALID')
    expect(await refused({ date: '2099-03-29', time: '02:30' })).toBe('TIME_SKIPPED')
  })

  it('is seen and touched by nobody but the two', async () => {
    const { robin, cora, lee, olga } = camp
    for (const { browser } of [robin, cora, lee, olga]) {
      expect((await ask(browser)).mentorships).toEqual([])
      const session = { mentorshipId, sessionId }
      const acts = [
        act(browser, 'moveSession', 'SessionPlanInput', { mentorshipId, ...plan() }),
        act(browser, 'cancelSession', 'SessionReasonInput', session),
        act(browser, 'restoreSession', 'SessionInput', session),
        act(browser, 'recordSessionHeld', 'SessionInput', session),
        act(browser, 'endMentorship', 'MentorshipWordsInput', { mentorshipId }),
        act(browser, 'declineMentorship', 'MentorshipWordsInput', { mentorshipId }),
      ]
      for (const answered of await Promise.all(acts)) expect(answered).toMatchObject(notFound)
    }
  })
})

describe('the calendar of the two', () => {
  const addressOf = async (browser: Browser): Promise<string> => {
    const { body } = await browser.post('/api/calendar/address', {})
    return new URL((body as { address: string }).address).pathname
  }
  const eventsAt = async (path: string): Promise<readonly VEvent[]> =>
    Object.values(nodeIcal.sync.parseICS(await (await fetch(`${camp.house.url}${path}`)).text())).filter(
      (each): each is VEvent => each.type === 'VEVENT',
    )
  const choose = (browser: Browser, kinds: readonly string[], withDetails: boolean) =>
    browser.send('/api/calendar', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kinds, withDetails }),
    })
  const place = { mentee: '', mentor: '' }

  it('holds the session at its time, without own words', async () => {
    place.mentee = await addressOf(camp.kim.browser)
    place.mentor = await addressOf(mentor.browser)
    const [ofMentee, ...more] = await eventsAt(place.mentee)
    expect(more).toEqual([])
    expect(ofMentee).toMatchObject({
      uid: `session-${mentorshipId}-${sessionId}@localhost`,
      datetype: 'date-time',
      summary: 'Session with Tomas Mentor',
    })
    const [session] = (await ask(mentor.browser)).mentorships[0]?.sessions ?? []
    expect(ofMentee?.start.toISOString()).toBe(session?.startsAt)
    expect(Number(ofMentee?.end) - Number(ofMentee?.start)).toBe(45 * 60_000)
    expect(ofMentee?.description).toBeUndefined()
    expect((await eventsAt(place.mentor)).map(({ summary }) => summary)).toEqual(['Session with Kim Example'])
  })
  it('tells topic and place when its owner says so, and nothing when they do not want sessions', async () => {
    await choose(camp.kim.browser, ['sessions'], true)
    expect(await eventsAt(place.mentee)).toMatchObject([{ description: 'Which roles', location: 'Room 2' }])
    await choose(camp.kim.browser, ['check-ins', 'interviews'], true)
    expect(await eventsAt(place.mentee)).toEqual([])
    await choose(camp.kim.browser, ['sessions'], false)
  })
  it('moves it under the same id, and drops it once it is cancelled', async () => {
    const [before] = await eventsAt(place.mentee)
    const moved = { mentorshipId, ...plan(), time: '08:00' }
    expect(await act(mentor.browser, 'moveSession', 'SessionPlanInput', moved)).toMatchObject({ ok: true })
    const [after] = await eventsAt(place.mentee)
    expect(after?.uid).toBe(before?.uid)
    expect(Number(before?.start) - Number(after?.start)).toBe(9.5 * 3_600_000)
    const session = { mentorshipId, sessionId }
    expect(
      await act(mentor.browser, 'cancelSession', 'SessionReasonInput', { ...session, reason: 'A cold' }),
    ).toMatchObject({ mentorship: { sessions: [{ status: 'cancelled', reason: 'A cold' }] } })
    expect(await eventsAt(place.mentee)).toEqual([])
    expect(await act(mentor.browser, 'restoreSession', 'SessionInput', session)).toMatchObject({ ok: true })
    expect(await eventsAt(place.mentee)).toHaveLength(1)
  })
})

describe('a session', () => {
  it('is held once its day has come', async () => {
    const held = () => act(mentor.browser, 'recordSessionHeld', 'SessionInput', { mentorshipId, sessionId })
    expect(await held()).toMatchObject({ refusal: { code: 'SESSION_NOT_YET' } })
    clock.forward(72)
    expect((await ask(camp.kim.browser)).mentorships[0]?.sessions[0]).toMatchObject({ canBeHeld: true })
    expect(await held()).toMatchObject({ ok: true, mentorship: { sessions: [{ status: 'held', canBeHeld: false }] } })
  })
  it('to come is cancelled when the mentorship ends', async () => {
    const next = { mentorshipId, ...plan(), sessionId: id() }
    expect(await act(camp.kim.browser, 'scheduleSession', 'SessionPlanInput', next)).toMatchObject({ ok: true })
    const words = 'Thank you for everything.'
    expect(await act(camp.kim.browser, 'endMentorship', 'MentorshipWordsInput', { mentorshipId, words })).toMatchObject(
      {
        mentorship: { status: 'ended', words, sessions: [{ status: 'held' }, { status: 'cancelled' }] },
      },
    )
  })
})
