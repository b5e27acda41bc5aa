import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, codeOf, openBootcamp } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'
import { id } from './browser.ts'
import * as board from './opening.ts'

let camp: Bootcamp

beforeAll(async () => {
  camp = await openBootcamp()
})
afterAll(() => camp.house.stop())

const content = (different: object = {}) => ({ content: { ...board.content, ...different } })
const quota = { ok: false, refusal: { code: 'POSTING_QUOTA', message: expect.stringContaining('5 openings') } }

const standingOf = async ({ browser }: Person) => {
  const { data } = await browser.graphql('{ boardStanding { postedToday limit hint heldUntil } }')
  return (data as never as { boardStanding: Record<string, unknown> }).boardStanding
}

const audited = async ({ browser }: Person): Promise<readonly string[]> => {
  const { data, errors } = await browser.graphql('{ audit(first: 100) { edges { node { actor sentence } } } }')
  expect(errors).toBeUndefined()
  const { audit } = data as never as { audit: { edges: readonly { node: { actor: string; sentence: string } }[] } }
  return audit.edges.map(({ node }) => `${node.actor}: ${node.sentence}`)
}

describe('openings of new members', () => {
  it('wait until an admin lets them onto the board', async () => {
    const { kim, lee, cora, robin } = camp
    const openingId = await board.posted(kim)
    expect(await board.openingFor(kim, openingId)).toMatchObject({ held: true })
    for (const person of [lee, cora]) expect(await board.openingFor(person, openingId)).toBeNull()
    expect(await board.boardOf(lee)).not.toContain(openingId)
    const { data } = await robin.browser.graphql('{ openingsToModerate { id held poster { name } } }')
    expect(data).toEqual({ openingsToModerate: [{ id: openingId, held: true, poster: { name: 'Kim Example' } }] })
    expect(await board.admitAs(robin, openingId)).toMatchObject({ ok: true, opening: { held: false } })
    expect(await board.openingFor(lee, openingId)).toMatchObject({ held: false })
    expect(await board.boardOf(lee)).toContain(openingId)
    expect((await standingOf(kim))['heldUntil']).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('wait again after every change: nothing slips in behind the first look', async () => {
    const { kim, lee, robin } = camp
    const openingId = await board.posted(kim)
    await board.admitAs(robin, openingId)
    const changed = await board.changeAs(kim, openingId, content({ notes: 'Buy my course.' }))
    expect(changed).toMatchObject({ ok: true, opening: { held: true } })
    expect(await board.openingFor(lee, openingId)).toBeNull()
    await board.closeAs(kim, openingId)
    expect(await board.reopenAs(kim, openingId)).toMatchObject({ ok: true, opening: { held: true } })
    expect(await board.openingFor(lee, openingId)).toBeNull()
  })

  it('do not wait when a coach or an admin posts, nor where the workspace wants it so', async () => {
    const { cora, robin, lee } = camp
    for (const person of [cora, robin])
      expect(await board.openingFor(lee, await board.posted(person))).toMatchObject({ held: false })
    await board.setGuardrails(robin, { newMemberHoldDays: 0 })
    expect(await board.openingFor(robin, await board.posted(lee))).toMatchObject({ held: false })
    expect(await standingOf(lee)).toMatchObject({ heldUntil: null })
  })

  it.each(['admitOpening', 'hideOpening', 'showOpening'])('are not looked after by others: %s', async (name) => {
    const { kim, cora, olga } = camp
    const openingId = await board.posted(cora)
    const query = `mutation ($input: OpeningInput!) { ${name}(input: $input) { ok refusal { code } opening { id } } }`
    for (const { browser } of [kim, cora, olga])
      expect(await answer(browser, query, { openingId })).toEqual({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
        opening: null,
      })
  })
})

describe('five openings a day', () => {
  it('are the most, however many are posted at once', async () => {
    const { max, robin } = camp
    const tries = Array.from({ length: 12 }, () => id())
    const answers = await Promise.all(tries.map((openingId) => board.postAs(max, openingId, content())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    for (const refused of answers.filter(({ ok }) => !ok)) expect(refused).toMatchObject(quota)
    expect(await board.boardOf(max, { mine: true })).toHaveLength(5)
    expect(await standingOf(max)).toMatchObject({ postedToday: 5, limit: 5, hint: '5 of 5 openings today' })
    expect(await board.boardOf(robin)).toEqual(expect.arrayContaining([...(await board.boardOf(max, { mine: true }))]))
  })

  it('are not given back by closing, hiding or changing one', async () => {
    const { max, robin } = camp
    const [first = '', second = '', third = ''] = await board.boardOf(max, { mine: true })
    await board.closeAs(max, first)
    await board.hideAs(robin, second)
    expect(await board.changeAs(max, third, content({ seats: 9 }))).toMatchObject({ ok: true })
    expect(await board.postAs(max, id(), content())).toMatchObject(quota)
  })

  it('count what was posted, not what was refused or sent twice', async () => {
    const { cora } = camp
    const before = Number((await standingOf(cora))['postedToday'])
    expect(await board.postAs(cora, id(), content({ seats: 0 }))).toMatchObject({ ok: false })
    expect(await board.postAs(cora, id(), content({ closesOn: '2020-01-01' }))).toMatchObject({
      refusal: { code: 'DAY_PASSED' },
    })
    const openingId = await board.posted(cora)
    for (const different of [{}, { seats: 8 }])
      await Promise.all([1, 2].map(() => board.postAs(cora, openingId, content(different))))
    expect(await standingOf(cora)).toMatchObject({ postedToday: before + 1 })
  })
})

describe('addresses in an opening', () => {
  const four = Array.from({ length: 4 }, (_, index) => `https://a${index}.example`).join(' ')

  it('are at most three in its text, also after a change', async () => {
    const { lee } = camp
    const refused = { ok: false, refusal: { code: 'TOO_MANY_LINKS', field: 'notes' } }
    expect(await board.postAs(lee, id(), content({ notes: four }))).toMatchObject(refused)
    const openingId = await board.posted(lee, { notes: 'https://a.example, www.b.example and http://c.example' })
    expect(await board.changeAs(lee, openingId, content({ notes: four }))).toMatchObject(refused)
    expect(await board.changeAs(lee, openingId, content({ link: 'javascript:alert(1)' }))).toMatchObject({
      refusal: { code: 'LINK_INVALID' },
    })
  })
})

describe('reports', () => {
  it('of three people hide an opening, those of one person count once, and why is for admins', async () => {
    const { kim, lee, cora, max, robin } = camp
    const openingId = await board.posted(lee, { role: 'Reseller' })
    for (const reason of ['Asks for money', 'Again', 'And again'])
      expect(await board.reportAs(kim, openingId, { reason })).toMatchObject({
        ok: true,
        opening: { iReported: true, hiddenBy: null, reports: [] },
      })
    await board.reportAs(cora, openingId, { reason: 'Not a role' })
    expect(await board.openingFor(max, openingId)).toMatchObject({ role: 'Reseller' })
    expect(await board.reportAs(max, openingId, { reason: 'Spam' })).toMatchObject({ ok: true, opening: null })
    for (const person of [kim, cora, max]) expect(await board.openingFor(person, openingId)).toBeNull()
    expect(await board.openingFor(lee, openingId)).toMatchObject({ hiddenBy: 'reports' })

    // Neither a change nor opening it anew brings it back; an admin does, and what was said before counts no more.
    await board.changeAs(lee, openingId, content({ role: 'Reseller', seats: 4 }))
    await board.closeAs(lee, openingId)
    expect(await board.reopenAs(lee, openingId)).toMatchObject({ opening: { hiddenBy: 'reports', reports: [] } })
    const shown = await board.showAs(robin, openingId)
    expect(shown).toMatchObject({ ok: true, opening: { hiddenBy: null } })
    expect((shown['opening'] as { reports: unknown }).reports).toEqual([
      { reason: 'Asks for money', reporter: { name: 'Kim Example' } },
      { reason: 'Not a role', reporter: { name: 'Cora Example' } },
      { reason: 'Spam', reporter: { name: 'Max Example' } },
    ])
    await board.reportAs(kim, openingId, { reason: 'Once more' })
    expect(await board.openingFor(max, openingId)).toMatchObject({ hiddenBy: null })
  })

  it('and what admins did stand in the history of administration, which is theirs', async () => {
    const { robin, kim } = camp
    const sentences = await audited(robin)
    const opening = 'the opening “Reseller at Fjord Analytics” of Lee Example'
    for (const sentence of [
      `Kim Example: Reported ${opening}: “Asks for money”`,
      `Kith: Hid ${opening} after several reports`,
    ])
      expect(sentences).toContain(sentence)
    expect(sentences.some((one) => one.endsWith(`Looked at ${opening} and left it on the board`))).toBe(true)
    expect(sentences.some((one) => one.endsWith('of Kim Example onto the board'))).toBe(true)
    expect(await codeOf(kim.browser, '{ audit(first: 1) { edges { cursor } } }')).toBe('NOT_FOUND')
  })

  it('come from people who see the opening, and not from its poster', async () => {
    const { cora, max, olga, robin, autumn } = camp
    await board.setGuardrails(robin, { openingsPerDay: 50 })
    const openingId = await board.posted(cora, { audience: 'cohorts', cohortIds: [autumn] })
    for (const person of [max, olga])
      expect(await board.reportAs(person, openingId, { reason: 'Spam' })).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
        opening: null,
      })
    expect(await board.reportAs(cora, openingId, { reason: 'Spam' })).toMatchObject({
      refusal: { code: 'OWN_OPENING' },
    })
  })
})

describe('an opening', () => {
  it('is for cohorts that its poster is in; an admin’s for any of the workspace', async () => {
    const { kim, robin, olga, spring, autumn } = camp
    const notFound = { ok: false, refusal: { code: 'NOT_FOUND', field: 'cohortIds' } }
    const to = (...cohortIds: string[]) => content({ audience: 'cohorts', cohortIds })
    for (const cohortIds of [[spring], [autumn, spring], [id()], ['nothing']])
      expect(await board.postAs(kim, id(), to(...cohortIds))).toMatchObject(notFound)
    expect(await board.postAs(olga, id(), to(autumn))).toMatchObject(notFound)
    expect(await board.postAs(kim, id(), to())).toMatchObject({ ok: false, refusal: { code: 'INPUT_INVALID' } })
    expect(await board.postAs(robin, id(), to(autumn, spring))).toMatchObject({ ok: true })
  })

  it('is nothing to other cohorts and other workspaces, whatever they try', async () => {
    const { kim, lee, max, olga, autumn } = camp
    const openingId = await board.posted(kim, { audience: 'cohorts', cohortIds: [autumn] })
    expect(await board.openingFor(lee, openingId)).toMatchObject({ role: 'Data Engineer' })
    for (const person of [max, olga]) {
      expect(await board.openingFor(person, openingId)).toBeNull()
      expect(await board.boardOf(person, { cohortId: autumn })).toEqual([])
      expect(await board.boardOf(person)).not.toContain(openingId)
      for (const act of [board.closeAs, board.reopenAs])
        expect(await act(person, openingId)).toMatchObject({ refusal: { code: 'NOT_FOUND' }, opening: null })
      expect(await board.changeAs(person, openingId, content())).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
      expect(await board.postAs(person, openingId, content())).toMatchObject({ ok: false, opening: null })
    }
    expect(await board.closeAs(lee, openingId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
  })

  it('is gone for who left, and so is theirs for everybody', async () => {
    const { kim, lee, robin } = camp
    const [theirs, another] = [await board.posted(lee), await board.posted(kim)]
    expect(await board.boardOf(kim)).toContain(theirs)
    const removed = await answer(
      robin.browser,
      'mutation ($input: MemberInput!) { removeMember(input: $input) { ok } }',
      { userId: lee.id },
    )
    expect(removed).toEqual({ ok: true })
    expect(await board.boardOf(kim)).not.toContain(theirs)
    expect(await board.openingFor(kim, theirs)).toBeNull()
    const { data } = await robin.browser.graphql('query ($id: ID!) { opening(id: $id) { status } }', { id: theirs })
    expect(data).toEqual({ opening: { status: 'closed' } })
    const { data: seen } = await lee.browser.graphql('query ($id: ID!) { opening(id: $id) { id } }', { id: another })
    expect(seen?.['opening'] ?? null).toBeNull()
  })
})

describe('a desk', () => {
  it('is one’s own to limit', async () => {
    const { kim } = camp
    const set = (perWeek: number | null) =>
      answer(
        kim.browser,
        'mutation ($input: DeskLimitInput!) { setDeskLimit(input: $input) { ok refusal { code } desk { perWeek limit takenThisWeek } } }',
        { perWeek },
      )
    expect((await kim.browser.graphql('{ desk { perWeek limit takenThisWeek } }')).data).toEqual({
      desk: { perWeek: null, limit: 5, takenThisWeek: 0 },
    })
    expect(await set(2)).toMatchObject({ ok: true, desk: { perWeek: 2, limit: 2 } })
    expect(await set(101)).toMatchObject({ ok: false, refusal: { code: 'INPUT_INVALID' }, desk: { perWeek: 2 } })
    expect(await set(null)).toMatchObject({ ok: true, desk: { perWeek: null, limit: 5 } })
  })
})
