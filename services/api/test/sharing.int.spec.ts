import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, codeOf, openBootcamp, put } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'
import { id } from './browser.ts'

let camp: Bootcamp

beforeAll(async () => {
  camp = await openBootcamp()
})
afterAll(() => camp.house.stop())

const setSharing = `mutation ($input: SetSharingInput!) { setSharing(input: $input) {
  ok isStale changed refusal { code field } contacts { name shares { cohort { name } level shownName shownCompany } }
} }`
const share = ({ browser }: Person, input: object) => answer(browser, setSharing, input)

const add = async ({ browser }: Person, name: string, company: string): Promise<string> => {
  const contactId = id()
  const added = await answer(browser, 'mutation ($input: AddContactInput!) { addContact(input: $input) { ok } }', {
    contactId,
    name,
    company,
    email: `${contactId}@secret.example`,
  })
  expect(added).toEqual({ ok: true })
  return contactId
}

const companies = async ({ browser }: Person, cohortId: string, search = '') => {
  const query = `query ($id: ID!, $search: String) { cohort(id: $id) {
    sharedCompanies(search: $search) { company paths people { name owner { name } } } } }`
  const { data, errors } = await browser.graphql(query, { id: cohortId, search })
  expect(errors).toBeUndefined()
  return (data as never as { cohort: { sharedCompanies: unknown } | null }).cohort?.sharedCompanies
}

const previewQuery = `query ($cohortId: ID!) { sharePreview(cohortId: $cohortId) {
  cohort { name } named companyOnly hidden companies { company paths people { name owner { name } } }
  shares { contact { name } level shownName shownCompany } } }`

describe('what a member shares with a cohort', () => {
  let ada = ''
  let bob = ''
  let cleo = ''
  it('is hidden until they say otherwise', async () => {
    const { kim, lee, autumn } = camp
    ;[ada, bob, cleo] = [
      await add(kim, 'Ada Secret', 'Acme'),
      await add(kim, 'Bob Secret', 'Acme'),
      await add(kim, 'Cleo Secret', 'Brick'),
    ]
    expect(await companies(lee, autumn)).toEqual([])
    expect((await kim.browser.graphql(previewQuery, { cohortId: autumn })).data).toEqual({
      sharePreview: { cohort: { name: 'Autumn' }, named: 0, companyOnly: 0, hidden: 3, companies: [], shares: [] },
    })
  })
  it('is seen by the others of the cohort exactly so, and by nobody else', async () => {
    const { kim, lee, cora, robin, max, olga, autumn } = camp
    expect(await share(kim, { contactIds: [ada], cohortId: autumn, level: 'name_and_company' })).toEqual({
      ok: true,
      isStale: false,
      changed: 1,
      refusal: null,
      contacts: [
        {
          name: 'Ada Secret',
          shares: [
            { cohort: { name: 'Autumn' }, level: 'name_and_company', shownName: 'Ada Secret', shownCompany: 'Acme' },
          ],
        },
      ],
    })
    expect(await share(kim, { contactIds: [bob], cohortId: autumn, level: 'company_only' })).toMatchObject({
      ok: true,
      contacts: [{ shares: [{ level: 'company_only', shownName: '', shownCompany: 'Acme' }] }],
    })
    const acme = [{ company: 'Acme', paths: 2, people: [{ name: 'Ada Secret', owner: { name: 'Kim Example' } }] }]
    for (const person of [lee, cora, robin]) expect(await companies(person, autumn)).toEqual(acme)
    expect(await companies(lee, autumn, 'acm')).toEqual(acme)
    expect(await companies(lee, autumn, 'bob')).toEqual([])
    expect(await companies(lee, autumn, 'brick')).toEqual([])
    expect(await companies(kim, autumn)).toEqual([])
    for (const person of [max, olga]) expect(await companies(person, autumn)).toBeUndefined()
    expect((await kim.browser.graphql(previewQuery, { cohortId: autumn })).data).toEqual({
      sharePreview: {
        cohort: { name: 'Autumn' },
        named: 1,
        companyOnly: 1,
        hidden: 1,
        companies: acme,
        shares: [
          { contact: { name: 'Ada Secret' }, level: 'name_and_company', shownName: 'Ada Secret', shownCompany: 'Acme' },
          { contact: { name: 'Bob Secret' }, level: 'company_only', shownName: '', shownCompany: 'Acme' },
        ],
      },
    })
  })
  it('says nothing more of the contact than that, whoever asks', async () => {
    const { lee, cora, robin } = camp
    for (const { browser } of [lee, cora, robin]) {
      const { data } = await browser.graphql(
        'query ($id: ID!) { contact(id: $id) { name } contacts { totalCount } findContacts(text: "Ada") { id } history { edges { node { sentence } } } }',
        { id: ada },
      )
      expect(data).toMatchObject({ contact: null, contacts: { totalCount: 0 }, findContacts: [] })
      expect(JSON.stringify(data)).not.toContain('Secret')
    }
  })
  it('is theirs alone to share: nobody else shares it, takes it back, or shares elsewhere', async () => {
    const { kim, lee, cora, robin, max, olga, autumn, spring } = camp
    const nothing = { ok: false, changed: 0, contacts: [] }
    for (const person of [lee, cora])
      for (const level of ['hidden', 'name_and_company'])
        for (const contactIds of [[ada], [id()], ['nothing']])
          expect(await share(person, { contactIds, cohortId: autumn, level })).toMatchObject({
            ...nothing,
            refusal: { code: 'NOT_FOUND', field: 'contactIds' },
          })
    for (const [person, cohortId] of [
      [kim, spring],
      [kim, id()],
      [kim, 'nothing'],
      [max, autumn],
      [olga, autumn],
      [robin, autumn],
    ] as const)
      expect(await share(person, { contactIds: [ada], cohortId, level: 'hidden' })).toMatchObject({
        ...nothing,
        refusal: { code: 'NOT_FOUND', field: 'cohortId' },
      })
    expect(await share(kim, { contactIds: [cleo, id()], cohortId: autumn, level: 'company_only' })).toMatchObject(
      nothing,
    )
    expect(await companies(lee, autumn)).toMatchObject([{ company: 'Acme', paths: 2 }])
    for (const [person, cohortId] of [
      [robin, autumn],
      [max, autumn],
      [kim, spring],
    ] as const)
      expect((await person.browser.graphql(previewQuery, { cohortId })).data).toEqual({ sharePreview: null })
  })
  it('follows the contact, and is taken back', async () => {
    const { kim, lee, autumn } = camp
    const change = 'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { ok } }'
    await answer(kim.browser, change, { contactId: ada, name: 'Ada Renamed', company: 'Clay' })
    await expect
      .poll(() => companies(lee, autumn))
      .toEqual([
        { company: 'Acme', paths: 1, people: [] },
        { company: 'Clay', paths: 1, people: [{ name: 'Ada Renamed', owner: { name: 'Kim Example' } }] },
      ])
    expect(await share(kim, { contactIds: [ada, bob, cleo], cohortId: autumn, level: 'hidden' })).toMatchObject({
      ok: true,
      changed: 2,
      contacts: [{ shares: [] }, { shares: [] }, { shares: [] }],
    })
    expect(await companies(lee, autumn)).toEqual([])
  })
  it('is gone once they leave the cohort, and there again when they come back', async () => {
    const { robin, kim, lee, autumn } = camp
    await share(kim, { contactIds: [cleo], cohortId: autumn, level: 'name_and_company' })
    expect(await companies(lee, autumn)).toMatchObject([{ company: 'Brick' }])
    const takeOut = 'mutation ($input: CohortPlaceInput!) { takeOutOfCohort(input: $input) { ok } }'
    await answer(robin.browser, takeOut, { cohortId: autumn, userId: kim.id })
    expect(await companies(lee, autumn)).toEqual([])
    await put(robin.browser, autumn, kim.id)
    expect(await companies(lee, autumn)).toMatchObject([{ company: 'Brick' }])
  })
})

describe('many contacts at once', () => {
  it('are shared in one act, up to 500, and the same act again changes nothing', async () => {
    const { lee, cora, autumn } = camp
    const contactIds = await Promise.all(
      Array.from({ length: 60 }, (_none, index) => add(lee, `Person ${index}`, 'Many')),
    )
    const input = { commandId: id(), contactIds, cohortId: autumn, level: 'company_only' }
    const { contacts, ...first } = await share(lee, input)
    expect(first).toMatchObject({ ok: true, changed: 60, isStale: false })
    expect(contacts).toHaveLength(60)
    expect(await companies(cora, autumn, 'many')).toEqual([{ company: 'Many', paths: 60, people: [] }])
    expect(await share(lee, { ...input, commandId: id() })).toMatchObject({ ok: true, changed: 0 })
    const tooMany = { contactIds: Array.from({ length: 501 }, id), cohortId: autumn, level: 'hidden' }
    expect(await share(lee, tooMany)).toMatchObject({
      ok: false,
      refusal: { code: 'TOO_MANY_CONTACTS', field: 'contactIds' },
    })
  })
  it('stop at the first that is refused', async () => {
    const { lee, autumn } = camp
    const archived = await add(lee, 'Archived', 'Gone')
    await answer(lee.browser, 'mutation ($input: ContactInput!) { archiveContact(input: $input) { ok } }', {
      contactId: archived,
    })
    expect(await share(lee, { contactIds: [archived], cohortId: autumn, level: 'company_only' })).toMatchObject({
      ok: false,
      changed: 0,
      refusal: { code: 'CONTACT_ARCHIVED' },
    })
  })
  it('are counted but not listed beyond a page', async () => {
    const { lee, autumn } = camp
    const query = 'query ($id: ID!) { cohort(id: $id) { sharedCompanies(first: 101) { company } } }'
    expect(await codeOf(lee.browser, query, { id: autumn })).toBe('BAD_USER_INPUT')
  })
})
