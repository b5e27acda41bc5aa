import type { CohortId, ContactId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mySharesPage, sharePreview, sharedCompanies, sharesOf } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const coach = school.person('Coach', ['coach'])
const [mina, noor, outside] = [school.person('Mina'), school.person('Noor'), school.person('Outside')]
const spring = school.cohort('Spring', [coach, mina, noor])
const autumn = school.cohort('Autumn', [outside])
const other = new School('Other', school.recorder)
const stranger = other.person('Stranger', ['admin'])
other.join(mina)

type Level = 'company-only' | 'name-and-company'
const share = (who: Story, name: string, company: string, level: Level): ContactId => {
  const cohortId: CohortId = who === outside ? autumn : spring
  const contactId = who.contact(name, { company })
  // As the domain records it: without the name unless the owner shows it.
  who.say(contactId, 'contact.shared', { cohortId, level, name: level === 'company-only' ? '' : name, company })
  return contactId
}

const ilse = share(mina, 'Ilse', 'Fjord Analytics', 'name-and-company')
const secret = share(mina, 'Secret', 'FJORD ANALYTICS', 'company-only')
share(noor, 'Ove', 'Fjörd Analytics', 'company-only')
share(noor, 'Nameless', '', 'company-only')
share(noor, 'Freelance', '', 'name-and-company')
share(outside, 'Hidden', 'Autumn Works', 'name-and-company')
mina.contact('Kept to herself')

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('what a cohort sees, %s', (_, dbOf) => {
  const seenBy = (who: Story, { workspace = school, cohortId = spring, search = '' } = {}) => {
    const viewer = workspace.viewer(who)
    return sharedCompanies(dbOf(viewer), viewer, { cohortId, search, first: 50 })
  }
  const mine = { id: mina.ownerId, name: 'Mina' }

  it('is everybody’s but one’s own, by company whatever its spelling', async () => {
    expect(await seenBy(noor)).toEqual([
      { company: 'FJORD ANALYTICS', paths: 2, people: [{ name: 'Ilse', owner: mine }] },
    ])
    expect(await seenBy(mina)).toEqual([
      { company: 'Fjörd Analytics', paths: 1, people: [] },
      { company: '', paths: 1, people: [{ name: 'Freelance', owner: { id: noor.ownerId, name: 'Noor' } }] },
    ])
  })

  it('is the same for coaches and admins, who share nothing here', async () => {
    expect(await seenBy(admin)).toEqual(await seenBy(coach))
    expect(await seenBy(coach)).toMatchObject([{ paths: 3, people: [{ name: 'Ilse' }] }, { company: '' }])
  })

  it('never tells who or whose a contact is that is shared by its company', async () => {
    const told = JSON.stringify(await seenBy(coach))
    for (const hidden of ['Secret', 'Ove', 'Nameless', secret]) expect(told).not.toContain(hidden)
    expect(JSON.stringify(await seenBy(mina, { search: 'fjord' }))).not.toContain(noor.ownerId)
  })

  it('is searched by company and by the names that are shown', async () => {
    expect(await seenBy(coach, { search: 'fjörd' })).toMatchObject([{ paths: 3 }])
    expect(await seenBy(coach, { search: 'ILSE' })).toMatchObject([{ paths: 3, people: [{ name: 'Ilse' }] }])
    expect(await seenBy(coach, { search: 'freelance' })).toMatchObject([{ company: '' }])
    expect(await seenBy(coach, { search: 'secret' })).toEqual([])
  })

  it('is nothing for other cohorts and other workspaces', async () => {
    expect(await seenBy(outside)).toEqual([])
    expect(await seenBy(mina, { cohortId: autumn })).toEqual([])
    expect(await seenBy(stranger)).toEqual([])
    expect(await seenBy(stranger, { workspace: other })).toEqual([])
    // In the other workspace Mina is a member too; what she shares here stays here.
    expect(await seenBy(mina, { workspace: other })).toEqual([])
  })

  it('is shown to the owner beforehand, exactly', async () => {
    const viewer = school.viewer(mina)
    const preview = await sharePreview(dbOf(viewer), viewer, spring)
    expect(preview).toEqual({
      cohort: { id: spring, name: 'Spring' },
      named: 1,
      companyOnly: 1,
      hidden: 1,
      companies: await seenBy(noor),
    })
    expect(await mySharesPage(dbOf(viewer), viewer, { cohortId: spring })).toEqual([
      {
        contact: { id: ilse, name: 'Ilse' },
        level: 'name-and-company',
        shownName: 'Ilse',
        shownCompany: 'Fjord Analytics',
      },
      {
        contact: { id: secret, name: 'Secret' },
        level: 'company-only',
        shownName: '',
        shownCompany: 'FJORD ANALYTICS',
      },
    ])
    expect(await sharePreview(dbOf(viewer), viewer, autumn)).toBeUndefined()
    const outsider = school.viewer(outside)
    expect(await sharePreview(dbOf(outsider), outsider, spring)).toBeUndefined()
  })

  it('stands on one’s own contacts and on nobody else’s', async () => {
    const viewer = school.viewer(mina)
    expect(await sharesOf(dbOf(viewer), viewer, [ilse, secret])).toHaveLength(2)
    expect((await sharesOf(dbOf(viewer), viewer, [ilse]))[0]).toEqual({
      contactId: ilse,
      cohort: { id: spring, name: 'Spring' },
      level: 'name-and-company',
      shownName: 'Ilse',
      shownCompany: 'Fjord Analytics',
    })
    for (const foreign of [school.viewer(noor), school.viewer(admin), other.viewer(mina)])
      expect(await sharesOf(dbOf(foreign), foreign, [ilse, secret])).toEqual([])
  })
})

describe('the rows of shares', () => {
  it('carry no name that is not shown', async () => {
    const names = (await model.rows('shared_contact')).map(({ level, name }) => `${String(level)} ${String(name)}`)
    expect(names.toSorted()).toEqual([
      'company-only ',
      'company-only ',
      'company-only ',
      'name-and-company Freelance',
      'name-and-company Hidden',
      'name-and-company Ilse',
    ])
  })

  it('carry no name either when an event says one too many', async () => {
    const slip = noor.contact('Slip')
    noor.say(slip, 'contact.shared', { cohortId: spring, level: 'company-only', name: 'Slip', company: 'Slip Ltd' })
    await model.apply(school.events)
    expect(JSON.stringify(await model.rows('shared_contact'))).not.toContain('"Slip"')
    noor.say(slip, 'contact.unshared', { cohortId: spring })
    await model.apply(school.events)
    expect(JSON.stringify(await model.rows('shared_contact'))).not.toContain('Slip Ltd')
  })

  it('are hidden from other cohorts by the database itself', async () => {
    const count = async (who: Story, workspace = school) =>
      (await model.as(workspace.viewer(who)).query({ text: 'select from read.shared_contact' })).rowCount
    expect(await count(noor)).toBe(5)
    expect(await count(outside)).toBe(1)
    expect(await count(admin)).toBe(6)
    expect(await count(mina, other)).toBe(0)
    expect(await count(stranger, other)).toBe(0)
  })
})

describe('a share', () => {
  const viewer = school.viewer(noor)
  const seen = async () => (await sharedCompanies(model.as(viewer), viewer, { cohortId: spring, first: 50 }))[0]

  it('goes with a contact that is archived or merged away, and comes back with it', async () => {
    for (const [away, back] of [
      ['contact.archived', 'contact.restored'],
      ['contact.merged', 'contact.merge-undone'],
    ] as const) {
      mina.say(ilse, away, away === 'contact.merged' ? { intoContactId: secret } : ({} as never))
      await model.apply(school.events)
      expect(await seen()).toMatchObject({ paths: 1, people: [] })
      mina.say(ilse, back, back === 'contact.merge-undone' ? { fromContactId: secret } : ({} as never))
      await model.apply(school.events)
      expect(await seen()).toMatchObject({ paths: 2, people: [{ name: 'Ilse' }] })
    }
  })

  it('shows what it says last', async () => {
    const shown = { cohortId: spring, level: 'name-and-company', name: 'Ilse B', company: 'Tidewater' } as const
    mina.say(ilse, 'contact.shared', shown)
    const changes = await model.apply(school.events)
    expect(changes).toContainEqual({ workspaceId: school.workspaceId, topics: ['cohorts'] })
    expect(await sharedCompanies(model.pool, viewer, { cohortId: spring, first: 50 })).toMatchObject([
      { company: 'FJORD ANALYTICS', paths: 1 },
      { company: 'Tidewater', people: [{ name: 'Ilse B' }] },
    ])
  })

  it('is taken back, and gone with an erased contact', async () => {
    mina.say(ilse, 'contact.unshared', { cohortId: spring }).say(secret, 'contact.erased', {})
    await model.apply(school.events)
    expect(await seen()).toBeUndefined()
    expect(JSON.stringify(await model.rows('shared_contact'))).not.toMatch(/Ilse|Tidewater|FJORD/)
  })

  it('is seen no more once its owner has left the cohort', async () => {
    const back = school.viewer(mina)
    const before = await sharedCompanies(model.pool, back, { cohortId: spring, first: 50 })
    expect(before).toHaveLength(2)
    school.say('workspace.taken-out-of-cohort', { cohortId: spring, userId: noor.ownerId })
    await model.apply(school.events)
    expect(await sharedCompanies(model.pool, back, { cohortId: spring, first: 50 })).toEqual([])
  })
})
