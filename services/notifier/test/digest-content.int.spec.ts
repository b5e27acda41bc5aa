// What a digest tells: every list, what is new and what is only still due, and dates where the reader is.
import { composeDigest } from '@kith/digest'
import { deterministicId, localDate } from '@kith/kernel'
import type { CalendarDate, ContactId, Instant, InteractionId, UserId } from '@kith/kernel'
import type { Viewer } from '@kith/read-model/queries'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, workspaceId } from './house.ts'
import type { House, Member } from './house.ts'
import { openOpening, openRequest } from './referring.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const noon = '2026-11-24T12:00:00.000Z' as Instant
const viewerAt = (userId: UserId, timeZone = 'Europe/Berlin', now: Instant = noon): Viewer => ({
  userId,
  workspaceId,
  timeZone,
  today: localDate(now, timeZone),
})
const mailId = deterministicId('mail', 'first')
const compose = (viewer: Viewer, asked = false, mail = mailId) =>
  composeDigest(house.pool, viewer, { mailId: mail, asked })
/** As if the mail had gone. */
const tell = async (viewer: Viewer, mail = mailId): Promise<void> => {
  const { announces } = await compose(viewer, false, mail)
  await house.pool.query(
    `insert into mail.announced (user_id, kind, subject_id, due_on, mail_id)
      select $1, kind, subject_id, due_on, $5 from unnest($2::text[], $3::uuid[], $4::date[]) t (kind, subject_id, due_on)`,
    [
      viewer.userId,
      announces.map(({ kind }) => kind),
      announces.map(({ subjectId }) => subjectId),
      announces.map(({ dueOn }) => dueOn),
      mail,
    ],
  )
}

describe('requests and openings in a digest', () => {
  let noor: Member
  let odile: Member
  const at = (): Instant => '2026-11-20T10:00:00.000Z' as Instant
  const other = deterministicId('mail', 'second')
  beforeAll(async () => {
    noor = await house.addMember('Noor')
    odile = await house.addMember('Odile')
    const pair = { seeker: noor.userId, referrer: odile.userId }
    const waiting = openRequest(house, 'waiting', pair, at)
    await waiting.draft()
    await waiting.ask()
    const asked = openRequest(house, 'asked back', pair, at)
    await asked.draft()
    await asked.ask()
    await asked.byReferrer('referral.more-asked', { question: 'Which team?', askedAt: at() } as never)
    const declined = openRequest(house, 'declined', pair, at)
    await declined.draft()
    await declined.ask()
    await declined.byReferrer('referral.declined', { reason: '' } as never)
    const opening = openOpening(house, 'welder', odile.userId, at)
    const posted = {
      company: 'Yard Works',
      role: 'Welder',
      department: '',
      location: '',
      link: '',
      notes: '',
      seats: 2,
      closesOn: null,
      audience: { kind: 'workspace' },
      admitted: true,
      held: false,
    }
    await opening.say(odile.userId, 'opening.posted', posted as never)
  })

  it('tell the one asked of the request that waits, and the seeker of the question and of thanks', async () => {
    const toOdile = (await compose(viewerAt(odile.userId))).content
    expect(toOdile.waiting.rows).toMatchObject([{ name: 'Noor', owes: 'answer', role: 'Data Engineer' }])
    expect(toOdile.owed.total).toBe(0)
    const toNoor = (await compose(viewerAt(noor.userId))).content
    expect(toNoor.waiting.rows).toMatchObject([{ name: 'Odile', owes: 'revision' }])
    expect(toNoor.owed.rows).toMatchObject([{ name: 'Odile', owes: 'thanks' }])
  })

  it('tell of a new opening to those who may see it, and not to whoever posted it', async () => {
    expect((await compose(viewerAt(noor.userId))).content.openings).toMatchObject({
      total: 1,
      rows: [{ name: 'Odile', role: 'Welder', company: 'Yard Works' }],
    })
    expect((await compose(viewerAt(odile.userId))).content.openings.total).toBe(0)
    const late = viewerAt(noor.userId, 'Europe/Berlin', '2026-12-06T12:00:00.000Z' as Instant)
    expect((await compose(late)).content.openings.total).toBe(0)
  })

  it('are told once as new and counted afterwards, all of them again in one that was asked for', async () => {
    const viewer = viewerAt(noor.userId)
    await tell(viewer)
    const { content, announces } = await compose(viewer, false, other)
    expect(announces).toEqual([])
    expect([content.waiting.total, content.owed.total, content.openings.total, content.stillOwed]).toEqual([0, 0, 0, 2])
    const asked = await compose(viewer, true, other)
    expect([asked.content.waiting.total, asked.content.owed.total, asked.content.stillOwed]).toEqual([1, 1, 0])
    // The mail itself, made again, tells the same as before.
    expect((await compose(viewer)).content.waiting.total).toBe(1)
  })
})

describe('dates in a digest', () => {
  const addDate = async (owner: UserId, name: string, month: number, day: number): Promise<ContactId> => {
    const contactId = await house.addDueContact(owner, name)
    const dateId = deterministicId('date', contactId)
    const data = { contactId, dateId, kind: 'birthday', label: '', on: { month, day, year: 1996 } }
    await house.record({ type: 'contact.important-date-added', data } as never)
    return contactId
  }
  const told = async (viewer: Viewer): Promise<readonly string[]> =>
    (await compose(viewer)).content.dates.rows.map(({ on }) => on)

  it('are those of seven days, today among them, and not of the eighth', async () => {
    const { userId } = await house.addMember('Weekly')
    for (const day of [23, 24, 30]) await addDate(userId, `Born on ${String(day)}`, 11, day)
    await addDate(userId, 'Born in December', 12, 1)
    expect(await told(viewerAt(userId))).toEqual(['2026-11-24', '2026-11-30'])
  })

  it('are today where the reader is, at both ends of the world', async () => {
    const now = '2026-11-24T10:30:00.000Z' as Instant
    for (const [zone, day] of [
      ['Pacific/Kiritimati', 25],
      ['Pacific/Pago_Pago', 23],
    ] as const) {
      const { userId } = await house.addMember(`In ${zone}`, zone)
      await addDate(userId, 'Born today', 11, day)
      const viewer = viewerAt(userId, zone, now)
      const { content, announces } = await compose(viewer)
      expect(content.dates.rows.map(({ on }) => on)).toEqual([`2026-11-${String(day)}`])
      expect(content.today).toBe(`2026-11-${String(day)}`)
      expect(announces.map(({ kind }) => kind)).toContain('date-today')
    }
  })

  it('of 29 February come once a year from 2024 to 2032', async () => {
    const { userId } = await house.addMember('Leap')
    await addDate(userId, 'Born on a leap day', 2, 29)
    for (let year = 2024; year <= 2032; year += 1) {
      const kept: CalendarDate[] = []
      for (const day of ['02-27', '02-28', '02-29', '03-01', '03-02']) {
        const now = `${String(year)}-${day}T12:00:00.000Z` as Instant
        if (day === '02-29' && year % 4 !== 0) continue
        const viewer = viewerAt(userId, 'Europe/Berlin', now)
        const { announces } = await compose(viewer)
        for (const { kind, dueOn } of announces) if (kind === 'date-today') kept.push(dueOn as CalendarDate)
      }
      expect(kept).toEqual([`${String(year)}-02-${year % 4 === 0 ? '29' : '28'}`])
    }
  })
})

describe('what a digest offers to do', () => {
  it('is about the check-ins and promises of its reader, as they stood', async () => {
    const { userId } = await house.addMember('Acting')
    const contactId = await house.addDueContact(userId, 'Jonas Weber')
    const interactionId = deterministicId('interaction', contactId) as InteractionId
    const followUpId = deterministicId('follow-up', contactId)
    const people = { interactionId, ownerId: userId, contactIds: [contactId] }
    await house.record(
      {
        type: 'interaction.logged',
        data: {
          ...people,
          channel: 'call',
          kind: 'catch-up',
          direction: 'mutual',
          happenedOn: '2026-01-02',
          summary: '',
          outcome: '',
          helpGiven: [],
          helpReceived: [],
        },
      } as never,
      {
        type: 'interaction.follow-up-promised',
        data: { ...people, followUpId, promisedBy: 'me', text: 'Send the deck', dueOn: '2026-11-24' },
      } as never,
    )
    const { subjects } = await compose(viewerAt(userId))
    expect([...subjects]).toEqual([
      [contactId, { contactId, dueOn: '2026-04-02' }],
      [followUpId, { interactionId, followUpId }],
    ])
  })
})
