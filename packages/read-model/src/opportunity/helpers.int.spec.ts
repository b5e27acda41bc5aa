import type { CohortId, ContactId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contactsAtCompany, pathsToCompany } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { idOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const [mina, noor, outside] = [school.person('Mina'), school.person('Noor'), school.person('Outside')]
const spring = school.cohort('Spring', [mina, noor])
const evening = school.cohort('Evening', [mina, noor])
const autumn = school.cohort('Autumn', [outside])
const other = new School('Other', school.recorder)
other.join(mina)

const worked = (who: Story, contactId: ContactId, company: string, more: object = {}): void =>
  void who.say(contactId, 'contact.employment-recorded', {
    employmentId: idOf('job', contactId, company),
    company,
    position: '',
    from: null,
    to: null,
    current: false,
    ...more,
  })

mina.contact('Far', { company: 'Tïdewater', position: 'Clerk' })
const close = mina.contact('Close', { company: 'TIDEWATER', position: 'Engineer' })
mina.say(close, 'contact.closeness-set', { closeness: 'close' })
const before = mina.contact('Before', { company: 'Brick', position: 'Director' })
mina.say(before, 'contact.closeness-set', { closeness: 'close' })
worked(mina, before, 'Tidewater', { position: 'Intern' })
const back = mina.contact('Back', { company: 'Tidewater', position: 'Old work' })
worked(mina, back, 'Tidewater', { employmentId: back, position: 'Old work', to: '2020-01-01' })
worked(mina, back, 'Tidewater', { position: 'New work', current: true })
const archived = mina.contact('Archived', { company: 'Tidewater' })
mina.say(archived, 'contact.archived', {})
mina.contact('Elsewhere', { company: 'Tidewater Partners' })
mina.contact('Nowhere')
noor.contact('Not mine', { company: 'Tidewater' })

const share = (who: Story, name: string, company: string, cohortIds: readonly CohortId[]): void => {
  const contactId = who.contact(name, { company })
  for (const cohortId of cohortIds)
    who.say(contactId, 'contact.shared', { cohortId, level: 'name-and-company', name, company })
}
share(noor, 'Ove', 'Tidewater', [spring, evening])
share(noor, 'Ida', 'TideWater', [spring])
share(mina, 'My own', 'Tidewater', [spring])
share(outside, 'Hidden', 'Tidewater', [autumn])

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events)
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('who might help at a company, %s', (_, dbOf) => {
  const contacts = (who: Story, key = 'tidewater', workspace = school) => {
    const viewer = workspace.viewer(who)
    return contactsAtCompany(dbOf(viewer), viewer, key)
  }
  const paths = (who: Story, key = 'tidewater', workspace = school) => {
    const viewer = workspace.viewer(who)
    return pathsToCompany(dbOf(viewer), viewer, key)
  }

  it('are one’s contacts there now, closest first, then those who were there before', async () => {
    const found = await contacts(mina)
    expect(found.map(({ contact, isNow, position }) => [contact.name, isNow, position])).toEqual([
      ['Close', true, 'Engineer'],
      ['Back', true, 'New work'],
      ['Far', true, 'Clerk'],
      ['My own', true, ''],
      ['Before', false, 'Intern'],
    ])
    expect(found[0]?.contact).toMatchObject({ id: close, closeness: 'close', company: 'TIDEWATER' })
  })

  it('are counted by cohort where others share them, without a name or an owner', async () => {
    expect(await paths(mina)).toEqual([
      { cohort: { id: evening, name: 'Evening' }, paths: 1 },
      { cohort: { id: spring, name: 'Spring' }, paths: 2 },
    ])
    expect(await paths(noor)).toEqual([{ cohort: { id: spring, name: 'Spring' }, paths: 1 }])
    expect(JSON.stringify(await paths(mina))).not.toMatch(/Ove|Ida|Noor/)
  })

  it('are nobody for those who are in no cohort, who look from elsewhere, or who name no company', async () => {
    expect(await paths(admin)).toEqual([])
    expect(await contacts(admin)).toEqual([])
    expect(await paths(outside)).toEqual([])
    for (const none of [contacts, paths]) {
      expect(await none(mina, 'tidewater', other)).toEqual([])
      expect(await none(mina, '')).toEqual([])
      expect(await none(mina, 'brackwater')).toEqual([])
    }
  })
})

describe('an erased contact', () => {
  it('is at no company any more', async () => {
    mina.say(before, 'contact.erased', {})
    await model.apply(school.events)
    const viewer = school.viewer(mina)
    expect((await contactsAtCompany(model.pool, viewer, 'brick')).length).toBe(0)
    expect(JSON.stringify(await model.rows('contact_page'))).not.toContain('brick')
  })
})
