import type { KithEvent } from '@kith/domain'
import type { ContactId, OpportunityId, ReferralId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  memberReferrers,
  referralById,
  referralEntries,
  referralsByContacts,
  referralsByIds,
  referralsByOpportunities,
  referralsForToday,
  referralsOf,
} from '../queries.ts'
import type { Change } from '../projection.ts'
import type { Database } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin', 'coach'])
const [mina, noor] = [school.person('Mina'), school.person('Noor', ['mentor'])]
const gone = school.person('Gone')
const other = new School('Other', school.recorder)
other.join(mina)
other.join(noor)
school.say('workspace.member-removed', { userId: gone.ownerId })

type ReferralType = Extract<KithEvent['type'], `referral.${string}`>
type Referrer = { readonly userId: string } | { readonly contactId: string }

const referrerOf = (to: Referrer): object => ({ kind: 'userId' in to ? 'member' : 'contact', ...to })

/** A request that somebody tells of; whoever acts is the seeker unless told. */
class Request {
  readonly id: ReferralId
  private readonly seeker: Story
  private readonly to: Referrer

  constructor(name: string, seeker: Story, to: Referrer) {
    this.id = idOf('referral', name)
    this.seeker = seeker
    this.to = to
  }

  say(type: ReferralType, data: object = {}, by: Story = this.seeker): this {
    const people = { referralId: this.id, seekerId: this.seeker.ownerId, referrer: referrerOf(this.to) }
    by.put(`referral-${this.id}`, type, { ...people, ...data })
    return this
  }
}

const packaged = {
  company: 'Fjörd Analytics',
  role: 'Data engineer',
  department: '',
  whyMe: 'Years of tides',
  whyCompany: 'Their charts',
  talkingPoints: ['One', 'Two', 'Three'],
  resume: null,
  profileLink: '',
  jobLink: '',
}
const drafting = { path: 'direct', opportunityId: null, openingId: null }
const asking = { way: 'kith', message: 'Would you?', requestedAt: '2026-05-20T09:00:00.000Z' }

const contact = mina.contact('Ada Contact')
const opportunity = idOf<OpportunityId>('opportunity', 'quay')
mina.put(`opportunity-${opportunity}`, 'opportunity.added', {
  opportunityId: opportunity,
  ownerId: mina.ownerId,
  company: 'Quay',
  role: 'Clerk',
  department: '',
  location: '',
  link: '',
  notes: '',
})

mina.at = '2026-05-20T09:00:00.000Z'
noor.at = '2026-05-20T09:00:00.000Z'
const toNoor = { userId: noor.ownerId }
const draft = new Request('draft', mina, toNoor)
  .say('referral.drafted', { ...drafting, opportunityId: opportunity })
  .say('referral.preparation-done', { item: 'update-materials' })
const dropped = new Request('dropped', mina, toNoor)
  .say('referral.drafted', drafting)
  .say('referral.package-prepared', packaged)
  .say('referral.withdrawn')
mina.at = '2026-05-21T09:00:00.000Z'
const asked = new Request('asked', mina, toNoor)
  .say('referral.drafted', { ...drafting, opportunityId: opportunity })
  .say('referral.preparation-done', { item: 'prepare-the-story' })
  .say('referral.package-prepared', packaged)
  .say('referral.requested', asking)
  .say('referral.guardrail-overridden', { rule: 'cool-down', reason: 'She told me to' })
  .say('referral.viewed', {}, noor)
mina.at = '2026-05-22T09:00:00.000Z'
const outside = new Request('outside', mina, { contactId: contact })
  .say('referral.drafted', drafting)
  .say('referral.package-prepared', packaged)
  .say('referral.requested', { ...asking, way: 'outside' })
  .say('referral.declined', { reason: 'By phone: no' })
const all = [draft.id, dropped.id, asked.id, outside.id]

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('requests, %s', (_, dbOf) => {
  const seenBy = async (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    const found = (await referralsByIds(dbOf(viewer), viewer, all)).map(({ id }) => id)
    return all.filter((id) => found.includes(id))
  }

  it('are their two sides’, drafts the seeker’s alone, and nothing to anybody else or elsewhere', async () => {
    expect(await seenBy(mina)).toEqual(all)
    expect(await seenBy(noor)).toEqual([asked.id])
    for (const who of [admin, gone]) expect(await seenBy(who)).toEqual([])
    for (const who of [mina, noor]) expect(await seenBy(who, other)).toEqual([])
  })

  it('are listed by side, the newest change first', async () => {
    const [hers, theirs] = [school.viewer(mina), school.viewer(noor)]
    const list = await referralsOf(dbOf(hers), hers, 'seeker')
    expect(list.map(({ id }) => id)).toEqual([outside.id, asked.id, ...[draft.id, dropped.id].toSorted()])
    expect(await referralsOf(dbOf(hers), hers, 'referrer')).toEqual([])
    expect(await referralsOf(dbOf(theirs), theirs, 'referrer')).toMatchObject([{ id: asked.id, side: 'referrer' }])
  })

  it('tell the seeker what the referrer is not told', async () => {
    const [hers, theirs] = [school.viewer(mina), school.viewer(noor)]
    const common = {
      seeker: { id: mina.ownerId, name: 'Mina' },
      referrer: { kind: 'member', id: noor.ownerId, name: 'Noor', roles: ['mentor'] },
      company: 'Fjörd Analytics',
      message: 'Would you?',
      package: packaged,
      viewed: true,
    }
    expect(await referralById(dbOf(hers), hers, asked.id)).toMatchObject({
      ...common,
      preparation: ['prepare-the-story'],
      opportunityId: opportunity,
    })
    expect(await referralById(dbOf(theirs), theirs, asked.id)).toMatchObject({
      ...common,
      preparation: [],
      opportunityId: null,
    })
    const lines = async (who: typeof hers) =>
      (await referralEntries(dbOf(who), who, all)).map(({ kind, by, text }) => [kind, by, text].join(' · '))
    expect(await lines(theirs)).toEqual(['requested · seeker · Would you?', 'viewed · referrer · '])
    const hersToo = ['overridden · seeker · She told me to', 'declined · seeker · By phone: no']
    expect(await lines(hers)).toEqual(expect.arrayContaining([...(await lines(theirs)), ...hersToo]))
    expect(await lines(hers)).toHaveLength(5)
  })

  it('say what a draft is for by its opportunity, and are found by it and by the contact', async () => {
    const viewer = school.viewer(mina)
    expect(await referralById(dbOf(viewer), viewer, draft.id)).toMatchObject({ company: 'Quay', role: 'Clerk' })
    const byOpportunity = await referralsByOpportunities(dbOf(viewer), viewer, [opportunity])
    expect(byOpportunity.map(({ id }) => id)).toEqual([asked.id, draft.id])
    expect(await referralsByContacts(dbOf(viewer), viewer, [contact])).toMatchObject([
      { id: outside.id, referrer: { kind: 'contact', id: contact, name: 'Ada Contact', roles: [] } },
    ])
    const foreign = school.viewer(noor)
    expect(await referralsByOpportunities(dbOf(foreign), foreign, [opportunity])).toEqual([])
    expect(await referralsByContacts(dbOf(foreign), foreign, [contact as ContactId])).toEqual([])
  })

  it('are on Today for whoever owes something', async () => {
    const today = async (who: Story) => {
      const viewer = school.viewer(who)
      const { waiting, owed } = await referralsForToday(dbOf(viewer), viewer)
      return [waiting.map(({ id }) => id), owed.map(({ id }) => id)]
    }
    expect(await today(mina)).toEqual([[], [outside.id]])
    expect(await today(noor)).toEqual([[asked.id], []])
    expect(await today(admin)).toEqual([[], []])
  })

  it('go to people of the workspace, mentors first, and not to who left', async () => {
    const viewer = school.viewer(mina)
    const names = async (search = '') =>
      (await memberReferrers(dbOf(viewer), viewer, { search, first: 10 })).map(({ name }) => name)
    expect(await names()).toEqual(['Noor', 'Admin'])
    expect(await names('ÀDM')).toEqual(['Admin'])
    expect(await names('gone')).toEqual([])
  })
})

describe('a request', () => {
  // Others follow the same events, and tell of theirs.
  const own = (changes: readonly Change[]) => changes.filter(({ topics }) => topics.includes('referrals'))

  it('is told to the referrer from the asking on, and to the opportunity that it is for', async () => {
    const before = school.events.length
    draft.say('referral.path-chosen', { path: 'introduction' })
    expect(own(await model.apply(school.events.slice(before)))).toEqual([
      { userId: mina.ownerId, topics: ['referrals', 'today', 'opportunities'] },
    ])
    const later = school.events.length
    asked.say('referral.accepted', { message: 'Gladly' }, noor)
    expect(own(await model.apply(school.events.slice(later)))).toEqual([
      { userId: mina.ownerId, topics: ['referrals', 'today', 'opportunities'] },
      { userId: noor.ownerId, topics: ['referrals', 'today'] },
    ])
  })

  it('is found by an index, whichever side asks', async () => {
    const viewer = school.viewer(mina)
    const plans: string[] = []
    const client = await model.pool.connect()
    // Runs nothing: says how it would be run, were the tables large.
    const explaining = {
      query: async ({ text, values }: { readonly text: string; readonly values?: unknown[] }) => {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
        return { rows: [{ rows: [] }] }
      },
    } as unknown as Database
    try {
      await client.query('begin; set local enable_seqscan = off')
      for (const side of ['seeker', 'referrer'] as const) await referralsOf(explaining, viewer, side)
      await referralsForToday(explaining, viewer)
    } finally {
      await client.query('rollback')
      client.release()
    }
    const [bySeeker = '', byReferrer = '', forToday = ''] = plans
    expect(bySeeker).toMatch(/Index Scan Backward using referral_workspace_id_seeker_id_changed_at/)
    expect(byReferrer).toMatch(/Index Scan Backward using referral_workspace_id_referrer_user_id_changed_at/)
    expect(forToday).not.toMatch(/Seq Scan on referral /)
  })

  it('keeps nothing of what a referrer wrote once they are erased, nor of a seeker', async () => {
    const before = school.events.length
    mina.say(contact, 'contact.erased', {})
    noor.user('user.erased', {})
    await model.apply(school.events.slice(before))
    const texts = async () => JSON.stringify([await model.rows('referral_entry'), await model.rows('referral')])
    expect(await texts()).not.toMatch(/Gladly|By phone/)
    expect(await texts()).toMatch(/Would you|Fjörd/)
    mina.user('user.erased', {})
    await model.apply(school.events.slice(-1))
    expect(await texts()).not.toMatch(/Would you|Fjörd|tides|She told/)
  })
})
