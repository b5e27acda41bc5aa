import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, codeOf, openBootcamp } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'
import { id } from './browser.ts'

let camp: Bootcamp

beforeAll(async () => {
  camp = await openBootcamp()
})
afterAll(() => camp.house.stop())

const fields = `id company role department location link notes stage removed
  source { kind contactId openingId gatheringId name where } nextStep { text dueOn } dates { id label day }`

/** A mutation on an opportunity, with its input. */
const act = ({ browser }: Person, name: string, inputType: string, input: object) =>
  answer(
    browser,
    `mutation ($input: ${inputType}!) { ${name}(input: $input) {
      ok isStale refusal { code field } opportunity { ${fields} } } }`,
    input,
  )

const mutations: Readonly<Record<string, string>> = {
  addOpportunity: 'AddOpportunityInput',
  changeOpportunity: 'ChangeOpportunityInput',
  moveOpportunity: 'MoveOpportunityInput',
  recordOpportunitySource: 'OpportunitySourceInput',
  addOpportunityDate: 'OpportunityDateInput',
  removeOpportunityDate: 'OpportunityPartInput',
  setNextStep: 'NextStepInput',
  removeOpportunity: 'OpportunityInput',
  restoreOpportunity: 'OpportunityInput',
}
const run = (who: Person, name: string, input: object) => act(who, name, mutations[name] ?? '', input)

const listOf = async ({ browser }: Person) => {
  const { data, errors } = await browser.graphql('{ opportunities { id role stage } }')
  expect(errors).toBeUndefined()
  return (data as never as { opportunities: unknown[] }).opportunities
}

const sentences = async ({ browser }: Person): Promise<readonly string[]> => {
  const { data } = await browser.graphql('{ history(first: 50) { edges { node { sentence } } } }')
  const { history } = data as never as { history: { edges: { node: { sentence: string } }[] } }
  return history.edges.map(({ node }) => node.sentence)
}

const add = async ({ browser }: Person, name: string, company: string): Promise<string> => {
  const contactId = id()
  const added = await answer(browser, 'mutation ($input: AddContactInput!) { addContact(input: $input) { ok } }', {
    contactId,
    name,
    company,
    position: 'Engineer',
  })
  expect(added).toEqual({ ok: true })
  return contactId
}

const details = { department: '', location: 'Berlin, Germany', link: '', notes: '' }
const opportunityId = id()
const dateId = id()

describe('an opportunity', () => {
  it('is read from a text, and added as it was read', async () => {
    const { kim } = camp
    const text = 'Platform Engineer\nTidewater · Berlin, Germany · 2 weeks ago'
    const { data, errors } = await kim.browser.graphql(
      'query ($text: String!) { readJobText(text: $text) { company role department location link notes } }',
      { text },
    )
    expect(errors).toBeUndefined()
    const { readJobText } = data as never as { readJobText: object }
    expect(readJobText).toEqual({ company: 'Tidewater', role: 'Platform Engineer', ...details })
    const commandId = id()
    const added = await run(kim, 'addOpportunity', { commandId, opportunityId, ...readJobText })
    expect(added).toEqual({
      ok: true,
      isStale: false,
      refusal: null,
      opportunity: {
        id: opportunityId,
        ...readJobText,
        stage: 'interested',
        removed: false,
        source: null,
        nextStep: null,
        dates: [],
      },
    })
    expect(await run(kim, 'addOpportunity', { commandId, opportunityId, ...readJobText })).toEqual(added)
    expect(await listOf(kim)).toEqual([{ id: opportunityId, role: 'Platform Engineer', stage: 'interested' }])
  })

  it('moves, and the same command again changes nothing', async () => {
    const { kim } = camp
    const first = { commandId: id(), opportunityId, stage: 'interviewing' }
    expect(await run(kim, 'moveOpportunity', first)).toMatchObject({ ok: true, opportunity: { stage: 'interviewing' } })
    await run(kim, 'moveOpportunity', { opportunityId, stage: 'offer' })
    expect(await run(kim, 'moveOpportunity', first)).toMatchObject({ ok: true, opportunity: { stage: 'offer' } })
    expect((await sentences(kim)).filter((sentence) => sentence.startsWith('Moved'))).toEqual([
      'Moved Platform Engineer at Tidewater to offer',
      'Moved Platform Engineer at Tidewater to interviewing',
    ])
  })

  it('has dates, a next step and details that change', async () => {
    const { kim } = camp
    const date = { opportunityId, dateId, label: 'First talk', day: '2026-12-01' }
    expect(await run(kim, 'addOpportunityDate', date)).toMatchObject({
      ok: true,
      opportunity: { dates: [{ id: dateId, label: 'First talk', day: '2026-12-01' }] },
    })
    const step = { opportunityId, text: 'Read their papers', dueOn: '2026-11-30' }
    expect(await run(kim, 'setNextStep', step)).toMatchObject({
      opportunity: { nextStep: { text: 'Read their papers', dueOn: '2026-11-30' } },
    })
    expect(await run(kim, 'setNextStep', { opportunityId, text: '' })).toMatchObject({
      ok: true,
      opportunity: { nextStep: null },
    })
    expect(await run(kim, 'removeOpportunityDate', { opportunityId, id: dateId })).toMatchObject({
      ok: true,
      opportunity: { dates: [] },
    })
    const changed = { opportunityId, company: 'Tidewater', role: 'Platform lead', ...details }
    expect(await run(kim, 'changeOpportunity', changed)).toMatchObject({ opportunity: { role: 'Platform lead' } })
    expect(await run(kim, 'changeOpportunity', { ...changed, company: ' ' })).toMatchObject({
      ok: false,
      refusal: { code: 'NAME_MISSING', field: 'company' },
    })
  })

  it('comes from one of one’s own contacts, from a board, or from nowhere', async () => {
    const { kim, lee } = camp
    const [mine, theirs] = [await add(kim, 'Ilse Example', 'Elsewhere'), await add(lee, 'Not Kims', 'Elsewhere')]
    const source = { opportunityId, kind: 'contact', contactId: mine, where: 'Over coffee' }
    expect(await run(kim, 'recordOpportunitySource', source)).toMatchObject({
      ok: true,
      opportunity: { source: { kind: 'contact', contactId: mine, name: 'Ilse Example', where: 'Over coffee' } },
    })
    for (const [kind, field, named] of [
      ['contact', 'contactId', theirs],
      ['contact', 'contactId', id()],
      ['contact', 'contactId', null],
      ['opening', 'openingId', id()],
      ['opening', 'openingId', mine],
      ['gathering', 'gatheringId', id()],
    ] as const)
      expect(
        await run(kim, 'recordOpportunitySource', { opportunityId, kind, [field]: named }),
        `${kind} ${named}`,
      ).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND', field },
        opportunity: { source: { contactId: mine } },
      })
    expect(
      await run(kim, 'recordOpportunitySource', { opportunityId, kind: 'board', where: 'By the sea' }),
    ).toMatchObject({ opportunity: { source: { kind: 'board', contactId: null, name: '', where: 'By the sea' } } })
    const meetup = { opportunityId, kind: 'gathering', where: 'The autumn meetup' }
    expect(await run(kim, 'recordOpportunitySource', meetup)).toMatchObject({
      opportunity: { source: { kind: 'gathering', contactId: null, where: 'The autumn meetup' } },
    })
  })

  it('is not added for an opening that nobody may see', async () => {
    const other = id()
    const wish = { opportunityId: other, company: 'Tidewater', role: 'Cook', openingId: id() }
    expect(await run(camp.kim, 'addOpportunity', wish)).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_FOUND', field: 'openingId' },
      opportunity: null,
    })
  })

  it('is removed and comes back as it was', async () => {
    const { kim } = camp
    expect(await run(kim, 'removeOpportunity', { opportunityId })).toMatchObject({ opportunity: { removed: true } })
    expect(await listOf(kim)).toEqual([])
    expect(await run(kim, 'moveOpportunity', { opportunityId, stage: 'applied' })).toMatchObject({
      ok: false,
      refusal: { code: 'OPPORTUNITY_REMOVED' },
    })
    expect(await run(kim, 'restoreOpportunity', { opportunityId })).toMatchObject({
      ok: true,
      opportunity: { removed: false, stage: 'offer', role: 'Platform lead' },
    })
    expect(await listOf(kim)).toMatchObject([{ id: opportunityId }])
  })

  it('is nobody else’s: not a coach’s, an admin’s or a stranger’s, to see or to change', async () => {
    const { lee, cora, robin, olga } = camp
    const inputs: Readonly<Record<string, object>> = {
      changeOpportunity: { company: 'Taken', role: 'Taken', ...details },
      addOpportunity: { company: 'Taken', role: 'Taken' },
      moveOpportunity: { stage: 'rejected' },
      recordOpportunitySource: { kind: 'cold' },
      addOpportunityDate: { dateId, label: 'Taken', day: '2026-12-01' },
      removeOpportunityDate: { id: dateId },
      setNextStep: { text: 'Taken' },
      removeOpportunity: {},
      restoreOpportunity: {},
    }
    for (const person of [lee, cora, robin, olga]) {
      const { data } = await person.browser.graphql('query ($id: ID!) { opportunity(id: $id) { role } }', {
        id: opportunityId,
      })
      expect(data).toEqual({ opportunity: null })
      expect(await listOf(person)).toEqual([])
      for (const [name, input] of Object.entries(inputs))
        expect(await run(person, name, { opportunityId, ...input }), name).toEqual({
          ok: false,
          isStale: false,
          refusal: { code: 'NOT_FOUND', field: null },
          opportunity: null,
        })
      expect((await sentences(person)).join()).not.toMatch(/Platform|Tidewater/)
    }
    expect(await listOf(camp.kim)).toMatchObject([{ role: 'Platform lead', stage: 'offer' }])
  })
})

describe('who might help', () => {
  const helpers = async ({ browser }: Person) => {
    const { data, errors } = await browser.graphql(
      `query ($id: ID!) { opportunity(id: $id) { helpers {
        contacts { contact { name company } isNow position } paths { cohort { name } paths } } } }`,
      { id: opportunityId },
    )
    expect(errors).toBeUndefined()
    return (data as never as { opportunity: { helpers: unknown } }).opportunity.helpers
  }

  it('are contacts there now and before, and counted paths without a name', async () => {
    const { kim, lee, cora, autumn } = camp
    await add(kim, 'There Now', 'TIDEWATER')
    const before = await add(kim, 'There Before', 'Tidewater')
    await answer(
      kim.browser,
      'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { ok contact { company } } }',
      { contactId: before, company: 'Brick', position: 'Mason' },
    )
    const shared = [await add(lee, 'Lees Secret', 'Tidewater'), await add(lee, 'Lees Other', 'Tidewater')]
    for (const [contactId, level] of [
      [shared[0], 'name_and_company'],
      [shared[1], 'company_only'],
    ])
      await answer(lee.browser, 'mutation ($input: SetSharingInput!) { setSharing(input: $input) { ok } }', {
        contactIds: [contactId],
        cohortId: autumn,
        level,
      })
    await add(cora, 'Unshared', 'Tidewater')
    const found = await helpers(kim)
    expect(found).toEqual({
      contacts: [
        { contact: { name: 'There Now', company: 'TIDEWATER' }, isNow: true, position: 'Engineer' },
        { contact: { name: 'There Before', company: 'Brick' }, isNow: false, position: 'Engineer' },
      ],
      paths: [{ cohort: { name: 'Autumn' }, paths: 2 }],
    })
  })
})

describe('a text that is no posting', () => {
  const query = 'query ($text: String!) { readJobText(text: $text) { company role notes } }'
  it('is refused in words when it is too long', async () => {
    expect(await codeOf(camp.kim.browser, query, { text: 'x'.repeat(20_001) })).toBe('BAD_USER_INPUT')
    expect(await codeOf(camp.kim.browser, query, { text: '\0'.repeat(20_000) })).toBeUndefined()
  })
})
