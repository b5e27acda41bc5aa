import type { Clock, WorkspaceId } from '@kith/kernel'
import type { Role } from '@kith/domain'
import { expect, vi } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

export interface Person {
  readonly id: string
  readonly email: string
  readonly browser: Browser
}

type Names = 'robin' | 'cora' | 'kim' | 'lee' | 'max' | 'olga'

/**
 * A workspace with two cohorts. Robin is its admin; Cora coaches Autumn, Kim and Lee are in Autumn; Max is in Spring.
 * Olga is the admin of another workspace.
 */
export interface Bootcamp extends Readonly<Record<Names, Person>> {
  readonly house: TestHouse
  readonly workspaceId: string
  readonly autumn: string
  readonly spring: string
}

/** What a mutation answered: its payload. */
export const answer = async (browser: Browser, query: string, input: object): Promise<Record<string, unknown>> => {
  const { data, errors } = await browser.graphql(query, { input: { commandId: id(), ...input } })
  expect(errors).toBeUndefined()
  return Object.values(data)[0] as unknown as Record<string, unknown>
}

export const signIn = async (house: TestHouse, email: string): Promise<Browser> => {
  const browser = openBrowser(house.url)
  const { body } = await browser.post('/api/auth/sign-in/email', { email, password: owner.password })
  expect(body, email).toEqual({ signedIn: true })
  return browser
}

const nameOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)} Example`

const come = async (
  house: TestHouse,
  name: Names,
  to: { readonly id: WorkspaceId; readonly kind: 'create' | 'join'; readonly roles: readonly Role[] },
): Promise<Person> => {
  const email = `${name}@kith.example`
  const workspace =
    to.kind === 'create' ? { kind: to.kind, id: to.id, name: 'Elsewhere' } : { kind: to.kind, id: to.id }
  const made = await house.api.createAccount({ ...owner, email, name: nameOf(name), workspace, roles: to.roles })
  if (made.kind === 'refused') throw new Error(made.message)
  const browser = await signIn(house, email)
  await vi.waitFor(
    async () => expect((await browser.graphql('{ viewer { email } }')).data).toEqual({ viewer: { email } }),
    { timeout: 10_000 },
  )
  return { id: made.userId, email, browser }
}

export const openCohort = async (browser: Browser, name: string): Promise<string> => {
  const cohortId = id()
  const opened = await answer(
    browser,
    'mutation ($input: CohortInput!) { openCohort(input: $input) { ok cohort { name } } }',
    { cohortId, name, startsOn: '2026-09-01', endsOn: '2027-02-28' },
  )
  expect(opened).toEqual({ ok: true, cohort: { name } })
  return cohortId
}

export const put = (browser: Browser, cohortId: string, userId: string) =>
  answer(
    browser,
    'mutation ($input: CohortPlaceInput!) { putIntoCohort(input: $input) { ok refusal { code } member { cohorts { name } } } }',
    { cohortId, userId },
  )

export const openBootcamp = async (extra: Readonly<Record<string, string>> = {}, clock?: Clock): Promise<Bootcamp> => {
  const house = await openTestHouse(extra, clock)
  const admin = openBrowser(house.url)
  await admin.post('/api/first-account', owner)
  const { data } = await admin.graphql('{ viewer { id workspace { id } } }')
  const { viewer } = data as never as { viewer: { id: string; workspace: { id: string } } }
  const workspaceId = viewer.workspace.id
  const here = { id: workspaceId as WorkspaceId, kind: 'join' } as const
  const [cora, kim, lee, max, olga] = [
    await come(house, 'cora', { ...here, roles: ['coach'] }),
    await come(house, 'kim', { ...here, roles: ['member'] }),
    await come(house, 'lee', { ...here, roles: ['member'] }),
    await come(house, 'max', { ...here, roles: ['member'] }),
    await come(house, 'olga', { id: id() as WorkspaceId, kind: 'create', roles: ['admin', 'member'] }),
  ]
  const [autumn, spring] = [await openCohort(admin, 'Autumn'), await openCohort(admin, 'Spring')]
  for (const person of [cora, kim, lee]) expect(await put(admin, autumn, person.id)).toMatchObject({ ok: true })
  expect(await put(admin, spring, max.id)).toMatchObject({ ok: true })
  const robin = { id: viewer.id, email: owner.email, browser: admin }
  return { house, workspaceId, autumn, spring, robin, cora, kim, lee, max, olga }
}

/** The code of the one error of an answer. */
export const codeOf = async (browser: Browser, query: string, variables: object = {}): Promise<string | undefined> =>
  (await browser.graphql(query, variables)).errors?.[0]?.extensions.code
