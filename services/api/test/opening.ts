import { expect, vi } from 'vitest'
import { answer } from './bootcamp.ts'
import type { Person } from './bootcamp.ts'
import { id } from './browser.ts'

/** A role that anybody could refer for. */
export const content = {
  company: 'Fjord Analytics',
  role: 'Data Engineer',
  department: 'Data',
  location: 'Vienna',
  link: 'https://fjord.example/jobs/12',
  notes: 'Ask me about the team.',
  seats: 3,
  audience: 'workspace',
}

const shown = `ok refusal { code message field } opening { id role held hiddenBy status iReported reports { reason reporter { name } } }`

const act =
  (name: string, input: string) =>
  ({ browser }: Person, openingId: string, more: object = {}) =>
    answer(browser, `mutation ($input: ${input}!) { ${name}(input: $input) { ${shown} } }`, { openingId, ...more })

export const postAs = act('postOpening', 'PostOpeningInput')
export const changeAs = act('changeOpening', 'PostOpeningInput')
export const reportAs = act('reportOpening', 'ReportOpeningInput')
export const closeAs = act('closeOpening', 'OpeningInput')
export const reopenAs = act('reopenOpening', 'OpeningInput')
export const admitAs = act('admitOpening', 'OpeningInput')
export const hideAs = act('hideOpening', 'OpeningInput')
export const showAs = act('showOpening', 'OpeningInput')

/** Posts one that nobody refuses; its id. */
export const posted = async (person: Person, different: object = {}): Promise<string> => {
  const openingId = id()
  const answered = await postAs(person, openingId, { content: { ...content, ...different } })
  expect(answered).toMatchObject({ ok: true, refusal: null })
  return openingId
}

/** What somebody sees of an opening; null for nothing. */
export const openingFor = async ({ browser }: Person, openingId: string): Promise<unknown> => {
  const { data, errors } = await browser.graphql('query ($id: ID!) { opening(id: $id) { role held hiddenBy } }', {
    id: openingId,
  })
  expect(errors).toBeUndefined()
  return (data as never as { opening: unknown }).opening
}

/** Ids on somebody's board. */
export const boardOf = async ({ browser }: Person, filter: object = {}): Promise<readonly string[]> => {
  const query = 'query ($filter: OpeningFilter) { openings(filter: $filter, first: 100) { edges { node { id } } } }'
  const { data, errors } = await browser.graphql(query, { filter })
  expect(errors).toBeUndefined()
  const { openings } = data as never as { openings: { edges: readonly { node: { id: string } }[] } }
  return openings.edges.map(({ node }) => node.id)
}

/** Sets numbers of the guardrails, those of the board say. */
export const setGuardrails = async ({ browser }: Person, different: object): Promise<void> => {
  const fields =
    'guardrails { referralAsksPerWeek introductionAsksPerWeek coolDownDays sameTextPerDay unpaidThanks directAskWithinDays mentorAsksPerWeek openingsPerDay newMemberHoldDays } digest { frequency weekday localHour } sharingDefault secondFactor'
  const { data } = await browser.graphql(`{ viewer { workspace { settings { ${fields} } } } }`)
  const { settings } = (data as never as { viewer: { workspace: { settings: { guardrails: object } } } }).viewer
    .workspace
  const guardrails = { ...settings.guardrails, ...different }
  await vi.waitFor(async () => {
    const changed = await answer(
      browser,
      `mutation ($input: WorkspaceSettingsInput!) { changeWorkspaceSettings(input: $input) { ok isStale workspace { settings { guardrails { openingsPerDay newMemberHoldDays } } } } }`,
      { ...settings, guardrails },
    )
    expect(changed).toMatchObject({ ok: true, isStale: false })
  })
}
