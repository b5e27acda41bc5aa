import type { KithEvent } from '@kith/domain'
import type { OpeningId, ReferralId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticesPage, nothingSeen, unseenNotices } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const [seeker, referrer, admin] = [
  school.person('Noor'),
  school.person('Odile', ['mentor']),
  school.person('Admin', ['admin']),
]
const [second, third] = [school.person('Mina'), school.person('Tove')]
const other = new School('Other', school.recorder)
other.join(seeker)
const ilse = seeker.contact('Ilse')

type Referral = Extract<KithEvent['type'], `referral.${string}`>
const idFor = (name: string): ReferralId => idOf('referral', name)
const openingId = idOf<OpeningId>('opening', 'the opening')
const badId = idOf<OpeningId>('opening', 'the hidden one')

interface Request {
  readonly name: string
  readonly who?: Story
  readonly contact?: boolean
}

const tell = (by: Story, { name, who = seeker, contact = false }: Request, type: Referral, data: object = {}): void =>
  void by.put(`referral-${idFor(name)}`, type, {
    referralId: idFor(name),
    seekerId: who.ownerId,
    referrer: contact ? { kind: 'contact', contactId: ilse } : { kind: 'member', userId: referrer.ownerId },
    ...data,
  })
const draft = (request: Request, forOpening = false): void =>
  tell(request.who ?? seeker, request, 'referral.drafted', {
    path: 'direct',
    opportunityId: null,
    openingId: forOpening ? openingId : null,
  })
const at = '2026-05-02T09:00:00.000Z'
const ask = (request: Request, way = 'kith'): void =>
  tell(request.who ?? seeker, request, 'referral.requested', { way, message: 'Would you?', requestedAt: at })
/** What Kith itself does, or whoever came by a link. */
const system = (request: Request, type: Referral, data: object = {}): void => {
  tell(seeker, request, type, data)
  const last = school.events.at(-1)
  if (last) Object.assign(last.metadata, { actor: 'system' })
}

const whole: Request = { name: 'whole' }
draft(whole)
ask(whole)
system(whole, 'referral.reminded', { step: 1 })
tell(referrer, whole, 'referral.viewed')
tell(referrer, whole, 'referral.more-asked', { question: 'Which team?', askedAt: at })
const prepared = { company: 'Fjord', role: 'Engineer', department: '', whyMe: '', whyCompany: '', talkingPoints: [] }
const revision = { ...prepared, resume: null, profileLink: '', jobLink: '', answer: 'Platform', revisedAt: at }
tell(seeker, whole, 'referral.package-revised', revision)
tell(referrer, whole, 'referral.accepted', { message: 'Gladly' })
tell(referrer, whole, 'referral.submitted', { submittedOn: '2026-05-02' })
tell(seeker, whole, 'referral.thanked', { message: 'Thank you' })
tell(referrer, whole, 'referral.outcome-recorded', {
  outcomeId: idOf('outcome', '1'),
  outcome: 'contacted',
  heardOn: '2026-05-03',
})
tell(seeker, whole, 'referral.outcome-recorded', {
  outcomeId: idOf('outcome', '2'),
  outcome: 'hired',
  heardOn: '2026-05-04',
})
tell(seeker, whole, 'referral.help-offered', { offer: 'Anything' })

const silent: Request = { name: 'silent' }
draft(silent)
ask(silent)
system(silent, 'referral.expired')

const outside: Request = { name: 'outside', contact: true }
draft(outside)
ask(outside, 'outside')
system(outside, 'referral.reminded', { step: 2 })
tell(seeker, outside, 'referral.declined', { reason: 'No' })

const linked: Request = { name: 'linked', contact: true }
draft(linked)
ask(linked, 'link')
system(linked, 'referral.declined', { reason: 'Not this year' })

const dropped: Request = { name: 'dropped' }
draft(dropped)
tell(seeker, dropped, 'referral.withdrawn')
const taken: Request = { name: 'taken back' }
draft(taken)
ask(taken)
tell(seeker, taken, 'referral.withdrawn')

const onBoard = (by: Story, type: string, data: object = {}, about = openingId): void =>
  void by.put(`opening-${about}`, `opening.${type}` as 'opening.closed', {
    openingId: about,
    posterId: referrer.ownerId,
    ...data,
  })
const content = {
  company: 'Fjörd Analytics',
  role: 'Data engineer',
  department: '',
  location: '',
  link: '',
  notes: '',
  seats: 1,
  closesOn: null,
  audience: { kind: 'workspace' },
  held: true,
}
onBoard(referrer, 'posted', content)
onBoard(admin, 'admitted')
const [first, late, gone] = [
  { name: 'first', who: seeker },
  { name: 'late', who: second },
  { name: 'gone', who: third },
]
for (const request of [first, late, gone]) draft(request, true)
draft({ name: 'late again', who: second }, true)
tell(third, gone, 'referral.withdrawn')
onBoard(seeker, 'seat-claimed', { referralId: idFor('first'), seekerId: seeker.ownerId })
ask(first)
onBoard(referrer, 'filled')
onBoard(referrer, 'posted', content, badId)
onBoard(seeker, 'hidden', { cause: 'reports' }, badId)

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events, [1, 7, 2])
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('notices, %s', (_, dbOf) => {
  const noticesOf = async (who: Story, about?: string, workspace = school) => {
    const viewer = workspace.viewer(who)
    const { items } = await noticesPage(dbOf(viewer), viewer, { first: 100, seen: nothingSeen })
    return items
      .map(({ node }) => node)
      .filter(({ referralId }) => about === undefined || referralId === idFor(about))
      .toReversed()
      .map(({ kind, waits, who: name, outcome }) => [kind, waits, name, ...(outcome === null ? [] : [outcome])])
  }

  it('tell both of a request what the other did, and wait for what they have to do', async () => {
    expect(await noticesOf(seeker, 'whole')).toEqual([
      ['more-asked', false, 'Odile'],
      ['accepted', false, 'Odile'],
      ['submitted', false, 'Odile'],
      ['outcome', true, 'Odile', 'contacted'],
    ])
    expect(await noticesOf(referrer, 'whole')).toEqual([
      ['request-received', false, 'Noor'],
      ['reminder', false, 'Noor'],
      ['revised', false, 'Noor'],
      ['thanked', false, 'Noor'],
      ['outcome', false, 'Noor', 'hired'],
      ['help-offered', false, 'Noor'],
    ])
  })

  it('tell both when a request ends in silence, and ask for thanks all the same', async () => {
    expect(await noticesOf(seeker, 'silent')).toEqual([['expired', true, 'Odile']])
    expect(await noticesOf(referrer, 'silent')).toEqual([
      ['request-received', false, 'Noor'],
      ['expired', false, 'Noor'],
    ])
  })

  it('remind a seeker of whom they asked elsewhere, and do not tell them what they told themselves', async () => {
    expect(await noticesOf(seeker, 'outside')).toEqual([['reminder', false, 'Ilse']])
    expect(await noticesOf(seeker, 'linked')).toEqual([['declined', true, 'Ilse']])
  })

  it('say nothing of a draft that was dropped', async () => {
    expect(await noticesOf(referrer, 'dropped')).toEqual([])
    expect(await noticesOf(referrer, 'taken back')).toEqual([
      ['request-received', false, 'Noor'],
      ['withdrawn', false, 'Noor'],
    ])
  })

  it('tell once whoever still prepares a request for an opening that is full', async () => {
    const full = async (who: Story) => (await noticesOf(who)).filter(([kind]) => kind === 'opening-full')
    expect(await full(second)).toEqual([['opening-full', false, '']])
    expect(await full(third)).toEqual([])
    expect(await full(seeker)).toEqual([])
    const viewer = school.viewer(second)
    const [item] = (await noticesPage(dbOf(viewer), viewer, { first: 1, seen: nothingSeen })).items
    expect(item?.node).toMatchObject({ openingId, isUnseen: true, company: 'Fjörd Analytics', role: 'Data engineer' })
  })

  it('tell a poster what became of their opening, and not through whom', async () => {
    const own = (await noticesOf(referrer)).filter(([kind]) => String(kind).startsWith('opening'))
    expect(own).toEqual([
      ['opening-admitted', false, ''],
      ['opening-hidden', false, ''],
    ])
  })

  it('name the role and the company of the request', async () => {
    const viewer = school.viewer(referrer)
    const { items } = await noticesPage(dbOf(viewer), viewer, { first: 100, seen: nothingSeen })
    const about = items.find(({ node }) => node.referralId === idFor('whole'))?.node
    expect(about).toMatchObject({ company: 'Fjord', role: 'Engineer' })
  })

  it('are their recipient’s alone, in their workspace', async () => {
    expect(await noticesOf(admin)).toEqual([])
    expect(await noticesOf(seeker, undefined, other)).toEqual([])
    expect(await noticesOf(seeker)).not.toHaveLength(0)
  })

  it('come page by page, and are counted until they were seen', async () => {
    const viewer = school.viewer(referrer)
    const all = await noticesPage(dbOf(viewer), viewer, { first: 100, seen: nothingSeen })
    const page = await noticesPage(dbOf(viewer), viewer, { first: 3, seen: nothingSeen })
    const rest = await noticesPage(dbOf(viewer), viewer, {
      first: 100,
      seen: nothingSeen,
      after: page.items.at(-1)?.cursor,
    })
    expect([...page.items, ...rest.items]).toEqual(all.items)
    expect([page.hasNextPage, rest.hasNextPage]).toEqual([true, false])
    const before = await unseenNotices(dbOf(viewer), viewer, nothingSeen)
    expect(before.unseen).toBe(all.items.length)
    const third = all.items[2]?.cursor.position ?? 0
    expect((await unseenNotices(dbOf(viewer), viewer, third)).unseen).toBe(2)
    expect((await unseenNotices(dbOf(viewer), viewer, before.newest)).unseen).toBe(0)
  })
})

describe('a mail', () => {
  it('goes out with what concerns somebody, and for a request taken back only to who had noticed it', async () => {
    const mailed = async (kind: string) =>
      (await model.rows('notice')).filter((row) => row['kind'] === kind).map((row) => row['by_mail'])
    expect(await mailed('request-received')).toEqual([true, true, true, true])
    expect(new Set(await mailed('expired'))).toEqual(new Set([false, true]))
    expect(await mailed('withdrawn')).toEqual([false])
    expect(await mailed('opening-admitted')).toEqual([false])
    expect(await mailed('opening-hidden')).toEqual([true])
  })
})

describe('whoever is erased', () => {
  it('is told nothing any more, and leaves no draft behind', async () => {
    const erased = await openReadModel()
    try {
      await erased.apply(school.events)
      school.recorder.record(
        `user-${second.ownerId}`,
        { type: 'user.erased', data: { userId: second.ownerId } },
        { actor: 'system', at },
      )
      await erased.apply(school.events.slice(-1))
      for (const [table, column] of [
        ['notice', 'recipient_id'],
        ['notice_draft', 'seeker_id'],
      ] as const)
        expect((await erased.rows(table)).filter((row) => row[column] === second.ownerId)).toEqual([])
    } finally {
      await erased.drop()
    }
  })
})
