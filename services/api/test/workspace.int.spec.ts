import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id } from './browser.ts'
import { answer, codeOf, openBootcamp, put } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'

let camp: Bootcamp

beforeAll(async () => {
  camp = await openBootcamp()
})
afterAll(() => camp.house.stop())

const cohortQuery = `query ($id: ID!) { cohort(id: $id) {
  name memberCount mine coached members { name roles activity } activity { members figures { name value people definition } }
} }`
const changeCohort =
  'mutation ($input: CohortInput!) { changeCohort(input: $input) { ok refusal { code field } cohort { name startsOn endsOn } } }'
const settled = { name: 'Autumn', startsOn: '2026-09-01', endsOn: '2027-02-28' }

describe('a cohort', () => {
  it('is renamed and moved in one act, or not at all', async () => {
    const { robin, autumn } = camp
    expect(
      await answer(robin.browser, changeCohort, {
        cohortId: autumn,
        name: 'Late',
        startsOn: '2026-09-01',
        endsOn: '2026-08-01',
      }),
    ).toEqual({ ok: false, refusal: { code: 'DATES_REVERSED', field: 'endsOn' }, cohort: settled })
    expect(
      await answer(robin.browser, changeCohort, {
        cohortId: autumn,
        name: 'Fall',
        startsOn: '2026-09-02',
        endsOn: null,
      }),
    ).toEqual({ ok: true, refusal: null, cohort: { name: 'Fall', startsOn: '2026-09-02', endsOn: null } })
    expect(await answer(robin.browser, changeCohort, { cohortId: autumn, ...settled })).toMatchObject({ ok: true })
  })
  it('takes nobody in while it is closed', async () => {
    const { robin, spring, kim } = camp
    const on = (act: string) => `mutation ($input: CohortIdInput!) { ${act}(input: $input) { ok cohort { closed } } }`
    expect(await answer(robin.browser, on('closeCohort'), { cohortId: spring })).toEqual({
      ok: true,
      cohort: { closed: true },
    })
    expect(await put(robin.browser, spring, kim.id)).toMatchObject({ ok: false, refusal: { code: 'COHORT_CLOSED' } })
    expect(await answer(robin.browser, on('reopenCohort'), { cohortId: spring })).toEqual({
      ok: true,
      cohort: { closed: false },
    })
  })
  it('is seen by its people, by name; activity only by those who look after it', async () => {
    const { kim, cora, robin, autumn } = camp
    const names = ['Cora Example', 'Kim Example', 'Lee Example']
    const seen = async (browser: typeof kim.browser) =>
      (await browser.graphql(cohortQuery, { id: autumn })).data as never as {
        cohort: {
          mine: boolean
          coached: boolean
          members: { name: string; activity: string | null }[]
          activity: { figures: { value: number | null }[] } | null
        }
      }
    const byKim = (await seen(kim.browser)).cohort
    expect(byKim).toMatchObject({ mine: true, coached: false, activity: null })
    expect(byKim.members.map(({ name, activity }) => [name, activity])).toEqual(names.map((name) => [name, null]))
    const byCora = (await seen(cora.browser)).cohort
    expect(byCora).toMatchObject({ mine: true, coached: true })
    expect(byCora.members.map(({ activity }) => activity)).toEqual(['never', 'never', 'never'])
    expect(byCora.activity?.figures).toHaveLength(6)
    expect(byCora.activity?.figures.every(({ value }) => value === null)).toBe(true)
    expect((await seen(robin.browser)).cohort).toMatchObject({ mine: false, coached: true })
  })
  it('is not there for another cohort, for another workspace, for nobody', async () => {
    const { max, cora, olga, autumn, spring } = camp
    for (const [browser, cohort] of [
      [max.browser, autumn],
      [cora.browser, spring],
      [olga.browser, autumn],
      [olga.browser, id()],
      [max.browser, 'no id'],
    ] as const)
      expect((await browser.graphql(cohortQuery, { id: cohort })).data).toEqual({ cohort: null })
    expect((await max.browser.graphql('{ cohorts { name } }')).data).toEqual({ cohorts: [{ name: 'Spring' }] })
    expect((await olga.browser.graphql('{ cohorts { name } }')).data).toEqual({ cohorts: [] })
    expect((await camp.robin.browser.graphql('{ cohorts { name } }')).data).toEqual({
      cohorts: [{ name: 'Autumn' }, { name: 'Spring' }],
    })
  })
})

const page =
  'query ($first: Int, $after: String, $filter: MemberFilter) { members(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { name email roles you hasSecondFactor activity joinedOn cohorts { name } } } } }'
type Page = {
  members: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { name: string; email: string } }[] }
}

describe('members', () => {
  it('are listed for the admin with addresses, in pages, by filter', async () => {
    const { robin, autumn } = camp
    const listed = async (variables: object) => (await robin.browser.graphql(page, variables)).data as never as Page
    const all = await listed({})
    expect(all.members.totalCount).toBe(5)
    expect(all.members.edges.map(({ node }) => node.name)).toEqual(
      ['Cora', 'Kim', 'Lee', 'Max', 'Robin'].map((name) => `${name} Example`),
    )
    expect(all.members.edges[4]?.node).toMatchObject({
      email: 'robin@kith.example',
      you: true,
      roles: ['admin', 'member'],
      hasSecondFactor: false,
      activity: 'never',
      cohorts: [],
    })
    const first = await listed({ first: 2 })
    const second = await listed({ first: 2, after: first.members.pageInfo.endCursor })
    expect(second.members.edges.map(({ node }) => node.name)).toEqual(['Lee Example', 'Max Example'])
    expect((await listed({ filter: { cohortId: autumn, role: 'member' } })).members).toMatchObject({ totalCount: 2 })
    expect((await listed({ filter: { search: 'KIM@' } })).members.edges.map(({ node }) => node.name)).toEqual([
      'Kim Example',
    ])
    expect((await listed({ filter: { cohortId: 'nothing' } })).members).toMatchObject({ totalCount: 0, edges: [] })
    expect(await codeOf(camp.olga.browser, page, { after: first.members.pageInfo.endCursor })).toBe('BAD_CURSOR')
  })
  it('are not there for anybody else: lists refuse, one is null, acts find nothing', async () => {
    const { kim, cora, max, olga, robin, autumn } = camp
    for (const { browser } of [kim, cora, max]) {
      for (const query of ['{ members { totalCount } }', '{ invitations { id } }', '{ audit { edges { cursor } } }'])
        expect(await codeOf(browser, query)).toBe('NOT_FOUND')
      expect((await browser.graphql('query ($id: ID!) { member(id: $id) { email } }', { id: max.id })).data).toEqual({
        member: null,
      })
      expect(await put(browser, autumn, max.id)).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
        member: null,
      })
      expect(
        await answer(
          browser,
          'mutation ($input: InviteInput!) { inviteMembers(input: $input) { ok isStale refusal { code field } rows { line } } }',
          { text: 'a@x.example', roles: ['admin'], cohortIds: [] },
        ),
      ).toEqual({ ok: false, isStale: false, refusal: { code: 'NOT_FOUND', field: null }, rows: [] })
    }
    const elsewhere = (
      await olga.browser.graphql('query ($id: ID!) { members { totalCount } member(id: $id) { email } }', {
        id: robin.id,
      })
    ).data
    expect(elsewhere).toEqual({ members: { totalCount: 1 }, member: null })
    for (const userId of [kim.id, id()]) {
      expect(await put(olga.browser, autumn, userId)).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
        member: null,
      })
      expect(
        await answer(
          olga.browser,
          'mutation ($input: RolesInput!) { changeRoles(input: $input) { ok refusal { code } member { name } } }',
          { userId, roles: ['admin'] },
        ),
      ).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' }, member: null })
    }
  })
  it('cannot take the last admin away', async () => {
    const { robin } = camp
    expect(
      await answer(
        robin.browser,
        'mutation ($input: RolesInput!) { changeRoles(input: $input) { ok refusal { code } member { roles } } }',
        { userId: robin.id, roles: ['member'] },
      ),
    ).toEqual({ ok: false, refusal: { code: 'LAST_ADMIN' }, member: { roles: ['admin', 'member'] } })
    expect(
      await answer(
        robin.browser,
        'mutation ($input: LeaveWorkspaceInput!) { leaveWorkspace(input: $input) { ok refusal { code } } }',
        {},
      ),
    ).toEqual({ ok: false, refusal: { code: 'LAST_ADMIN' } })
  })
})

describe('rights', () => {
  const changeRoles = 'mutation ($input: RolesInput!) { changeRoles(input: $input) { ok member { roles } } }'
  it('hold from the next request on, given and taken', async () => {
    const { robin, lee } = camp
    expect(await codeOf(lee.browser, '{ members { totalCount } }')).toBe('NOT_FOUND')
    await answer(robin.browser, changeRoles, { userId: lee.id, roles: ['member', 'admin'] })
    expect((await lee.browser.graphql('{ members { totalCount } viewer { roles } }')).data).toEqual({
      members: { totalCount: 5 },
      viewer: { roles: ['member', 'admin'] },
    })
    await answer(robin.browser, changeRoles, { userId: lee.id, roles: ['member'] })
    expect(await codeOf(lee.browser, '{ members { totalCount } }')).toBe('NOT_FOUND')
  })
  it('of a coach end with leaving the cohort', async () => {
    const { robin, cora, autumn } = camp
    const taken = await answer(
      robin.browser,
      'mutation ($input: CohortPlaceInput!) { takeOutOfCohort(input: $input) { ok member { cohorts { name } } } }',
      { cohortId: autumn, userId: cora.id },
    )
    expect(taken).toEqual({ ok: true, member: { cohorts: [] } })
    expect((await cora.browser.graphql(cohortQuery, { id: autumn })).data).toEqual({ cohort: null })
    await put(robin.browser, autumn, cora.id)
    expect(
      (await cora.browser.graphql('query ($id: ID!) { cohort(id: $id) { coached } }', { id: autumn })).data,
    ).toEqual({ cohort: { coached: true } })
  })
  it('of staff rest while the second factor that the workspace asks for is missing', async () => {
    const { robin, cora, autumn } = camp
    const { data } = await robin.browser.graphql(
      '{ viewer { workspace { settings { guardrails { referralAsksPerWeek introductionAsksPerWeek coolDownDays sameTextPerDay unpaidThanks directAskWithinDays mentorAsksPerWeek openingsPerDay newMemberHoldDays } digest { frequency weekday localHour } sharingDefault secondFactor } } } }',
    )
    const { settings } = (data as never as { viewer: { workspace: { settings: object } } }).viewer.workspace
    expect(settings).toMatchObject({
      secondFactor: 'optional',
      sharingDefault: 'hidden',
      digest: { frequency: 'daily' },
    })
    const change =
      'mutation ($input: WorkspaceSettingsInput!) { changeWorkspaceSettings(input: $input) { ok refusal { code field } workspace { settings { secondFactor sharingDefault } } } }'
    expect(
      await answer(robin.browser, change, { ...settings, secondFactor: 'staff', sharingDefault: 'company_only' }),
    ).toEqual({
      ok: true,
      refusal: null,
      workspace: { settings: { secondFactor: 'staff', sharingDefault: 'company_only' } },
    })
    for (const { browser } of [robin, cora])
      expect((await browser.graphql('{ viewer { secondFactorMissing } }')).data).toEqual({
        viewer: { secondFactorMissing: true },
      })
    expect(await codeOf(robin.browser, '{ members { totalCount } }')).toBe('SECOND_FACTOR_NEEDED')
    expect(await answer(robin.browser, change, { ...settings })).toMatchObject({
      ok: false,
      refusal: { code: 'SECOND_FACTOR_NEEDED' },
      workspace: null,
    })
    expect(
      (
        await cora.browser.graphql(
          'query ($id: ID!) { cohort(id: $id) { coached activity { members } members { activity } } }',
          { id: autumn },
        )
      ).data,
    ).toMatchObject({
      cohort: { coached: false, activity: null, members: [{ activity: null }, { activity: null }, { activity: null }] },
    })
    expect((await robin.browser.graphql('{ cohorts { name } }')).data).toEqual({ cohorts: [] })
    expect(await codeOf(cora.browser, '{ members { totalCount } }')).toBe('NOT_FOUND')
    expect((await camp.kim.browser.graphql('{ viewer { secondFactorMissing } }')).data).toEqual({
      viewer: { secondFactorMissing: false },
    })
  })
})
