import type { WorkspaceId } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { answer, codeOf, openBootcamp, signIn } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { openPage, soon } from './live-page.ts'

let camp: Bootcamp

beforeAll(async () => {
  camp = await openBootcamp()
})
afterAll(() => camp.house.stop())

const createWorkspace =
  'mutation ($input: CreateWorkspaceInput!) { createWorkspace(input: $input) { ok refusal { code } workspace { id name } } }'
const where = '{ viewer { workspace { name } roles workspaces { name } cohorts { name } } }'
const standing = async (browser: Browser) => (await browser.graphql(where)).data

describe('another workspace', () => {
  const workspaceId = id()
  it('is made by an admin, who may work in it after switching', async () => {
    const { browser } = camp.robin
    const input = { workspaceId, name: 'Side project', commandId: id() }
    for (let time = 0; time < 2; time += 1)
      expect(await answer(browser, createWorkspace, input)).toEqual({
        ok: true,
        refusal: null,
        workspace: { id: workspaceId, name: 'Side project' },
      })
    expect(await standing(browser)).toMatchObject({
      viewer: {
        workspace: { name: 'Bootcamp' },
        workspaces: [{ name: 'Bootcamp' }, { name: 'Side project' }],
      },
    })
    expect((await browser.post('/api/workspace/switch', { workspaceId })).status).toBe(200)
    expect(await standing(browser)).toMatchObject({
      viewer: { workspace: { name: 'Side project' }, roles: ['admin', 'member'], cohorts: [] },
    })
    expect((await browser.graphql('{ members { totalCount } cohorts { name } }')).data).toEqual({
      members: { totalCount: 1 },
      cohorts: [],
    })
    const cohort = await browser.graphql('query ($id: ID!) { cohort(id: $id) { name } }', { id: camp.autumn })
    expect(cohort.data).toEqual({ cohort: null })
  })
  it('shows what holds there only while one works there', async () => {
    const query = '{ viewer { workspaces { id settings { secondFactor } } } }'
    expect(await codeOf(camp.robin.browser, query)).toBe('NOT_FOUND')
  })
  it('is nobody’s way into somebody else’s, whatever they know of it', async () => {
    const { olga, lee } = camp
    for (const [{ browser }, code] of [
      [olga, 'ALREADY_EXISTS'],
      [lee, 'NOT_FOUND'],
    ] as const)
      for (const name of ['Side project', 'Mine now'])
        expect(await answer(browser, createWorkspace, { workspaceId, name })).toEqual({
          ok: false,
          refusal: { code },
          workspace: null,
        })
    for (const { browser } of [olga, lee])
      for (const some of [workspaceId, id(), 'nothing'])
        expect((await browser.post('/api/workspace/switch', { workspaceId: some })).status).toBe(404)
    expect(await standing(olga.browser)).toMatchObject({ viewer: { workspaces: [{ name: 'Elsewhere' }] } })
  })
  it('is left for the next one of theirs, once somebody else runs it', async () => {
    const { house, robin, kim } = camp
    const leave = 'mutation ($input: LeaveWorkspaceInput!) { leaveWorkspace(input: $input) { ok refusal { code } } }'
    expect(await answer(robin.browser, leave, {})).toEqual({ ok: false, refusal: { code: 'LAST_ADMIN' } })
    await robin.browser.post('/api/workspace/switch', { workspaceId: camp.workspaceId })
    const made = await house.api.createAccount({
      ...owner,
      email: kim.email,
      name: 'Kim Example',
      workspace: { kind: 'join', id: workspaceId as WorkspaceId },
      roles: ['member'],
    })
    expect(made.kind).toBe('created')
    await vi.waitFor(
      async () => expect((await kim.browser.post('/api/workspace/switch', { workspaceId })).status).toBe(200),
      { timeout: 5_000 },
    )
    const elsewhere = await signIn(house, kim.email)
    expect((await elsewhere.post('/api/workspace/switch', { workspaceId })).status).toBe(200)
    expect(await answer(kim.browser, leave, {})).toEqual({ ok: true, refusal: null })
    expect(await standing(kim.browser)).toEqual({
      viewer: {
        workspace: { name: 'Bootcamp' },
        roles: ['member'],
        workspaces: [{ name: 'Bootcamp' }],
        cohorts: [{ name: 'Autumn' }],
      },
    })
    expect(await standing(elsewhere)).toEqual({ viewer: null })
  })
})

describe('a token', () => {
  const made = async (browser: Browser, scopes: readonly string[]) => {
    await browser.post('/api/account/confirm', { password: owner.password })
    const { body } = await browser.post('/api/account/tokens', { name: scopes.join(), scopes, expiresInDays: 1 })
    const { token } = body as { token: string }
    return openBrowser(camp.house.url, { authorization: `Bearer ${token}` })
  }
  const rename = 'mutation ($input: RenameWorkspaceInput!) { renameWorkspace(input: $input) { ok } }'
  const profile = 'mutation ($input: ProfileInput!) { changeProfile(input: $input) { ok } }'
  it('reads, writes and runs a workspace as far as its scopes reach', async () => {
    const { browser } = camp.robin
    const input = { commandId: id(), name: 'Bootcamp' }
    const [read, write, admin] = [
      await made(browser, ['read']),
      await made(browser, ['read', 'write']),
      await made(browser, ['read', 'write', 'admin']),
    ]
    for (const program of [read, write, admin])
      expect((await program.graphql('{ viewer { workspace { name } } }')).data).toMatchObject({ viewer: {} })
    expect(await codeOf(read, profile, { input })).toBe('SCOPE_MISSING')
    expect(await codeOf(read, '{ members { totalCount } }')).toBe('SCOPE_MISSING')
    expect(await codeOf(write, '{ members { totalCount } }')).toBe('SCOPE_MISSING')
    expect(await codeOf(write, rename, { input })).toBe('SCOPE_MISSING')
    expect((await admin.graphql('{ members { totalCount } }')).errors).toBeUndefined()
    expect((await admin.graphql(rename, { input })).data).toEqual({ renameWorkspace: { ok: true } })
  })
  it('gives nobody a role', async () => {
    const program = await made(camp.lee.browser, ['read', 'write', 'admin'])
    expect(await codeOf(program, '{ members { totalCount } }')).toBe('NOT_FOUND')
  })
  it('takes no list out', async () => {
    const program = await made(camp.robin.browser, ['read', 'write', 'admin'])
    expect((await program.send('/api/workspace/members.csv')).status).toBe(401)
  })
})

describe('a list taken out', () => {
  it('is for a freshly confirmed admin, safe in a spreadsheet, and written down', async () => {
    const { house, robin, lee, olga } = camp
    await answer(lee.browser, 'mutation ($input: ProfileInput!) { changeProfile(input: $input) { ok } }', {
      name: '=HYPERLINK("http://x.example"),"Lee"',
    })
    for (const { browser } of [lee, camp.max]) {
      await browser.post('/api/account/confirm', { password: owner.password })
      expect(await browser.send('/api/workspace/members.csv')).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND' },
      })
    }
    expect((await openBrowser(house.url).send('/api/workspace/audit.csv')).status).toBe(401)
    const fresh = await signIn(house, robin.email)
    await house.database.pool.query(`update auth.session set authenticated_at = now() - interval '11 minutes'`)
    expect(await fresh.send('/api/workspace/members.csv')).toMatchObject({
      status: 403,
      body: { code: 'CONFIRM_FIRST' },
    })
    await fresh.post('/api/account/confirm', { password: owner.password })

    const members = await fresh.send('/api/workspace/members.csv')
    expect(members.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(members.headers.get('content-disposition')).toMatch(/^attachment; filename="kith-members-[\d-]+\.csv"$/)
    const lines = String(members.body).split('\r\n')
    expect(lines[0]).toBe('Name,E-mail,Roles,Cohorts,Joined on')
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^"'=HYPERLINK\(""http:\/\/x\.example""\),""Lee""",lee@kith\.example,member,Autumn,[\d-]+$/,
      ),
    )
    expect(String(members.body)).not.toContain(olga.email)

    const audit = String((await fresh.send('/api/workspace/audit.csv')).body).split('\r\n')
    expect(audit[0]).toBe('When (UTC),Who,What,Kind')
    expect(audit.filter((line) => line.endsWith('workspace.exported'))).toHaveLength(2)
    expect(audit[1]).toContain('Robin Example')
  })
  it('is told among what happened to the workspace, to its admins', async () => {
    const { robin, olga } = camp
    const query = '{ audit(first: 2) { edges { node { actor type sentence occurredAt } } pageInfo { hasNextPage } } }'
    const { data } = await robin.browser.graphql(query)
    const { edges } = (data as never as { audit: { edges: { node: { type: string; actor: string } }[] } }).audit
    expect(edges.map(({ node }) => [node.actor, node.type])).toEqual([
      ['Robin Example', 'workspace.exported'],
      ['Robin Example', 'workspace.exported'],
    ])
    const { data: others } = await olga.browser.graphql('{ audit { edges { node { sentence } } } }')
    expect(JSON.stringify(others)).not.toContain('Robin')
  })
})

describe('somebody who is removed', () => {
  it('loses every open page within a second, and every right from the next request on', async () => {
    const { house, robin, max, spring } = camp
    const elsewhere = await signIn(house, max.email)
    const page = await openPage(house.url, max.browser)
    expect(page.status).toBe(200)
    const removed = await answer(
      robin.browser,
      'mutation ($input: MemberInput!) { removeMember(input: $input) { ok isStale member { name } } }',
      { userId: max.id },
    )
    expect(removed).toEqual({ ok: true, isStale: false, member: null })
    for (const browser of [max.browser, elsewhere]) {
      expect((await browser.graphql('{ viewer { name } }')).data).toEqual({ viewer: null })
      const query = 'query ($id: ID!) { cohort(id: $id) { name } contacts { totalCount } }'
      expect(await codeOf(browser, query, { id: spring })).toBe('UNAUTHENTICATED')
    }
    expect(await page.ended()).toBeLessThan(soon)
  })
  it('is not among the members, and finds nothing after signing in again', async () => {
    const { house, robin, max, spring } = camp
    const { data } = await robin.browser.graphql(
      'query ($id: ID!, $cohort: ID!) { member(id: $id) { name } cohort(id: $cohort) { memberCount } }',
      { id: max.id, cohort: spring },
    )
    expect(data).toEqual({ member: null, cohort: { memberCount: 0 } })
    const browser = await signIn(house, max.email)
    await vi.waitFor(async () => expect(await codeOf(browser, '{ contacts { totalCount } }')).toBe('UNAUTHENTICATED'))
  })
})
