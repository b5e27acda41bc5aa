import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openBootcamp, signIn } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import { id, openBrowser } from './browser.ts'
import { movableClock } from './clock.ts'
import { invitingInto, notValid } from './inviting.ts'
import { flipped, mailsTo } from './mailed.ts'

const clock = movableClock()
let camp: Bootcamp

beforeAll(async () => {
  camp = await openBootcamp({ KITH_TRUST_PROXY: '127.0.0.1' }, clock)
})
afterAll(() => camp.house.stop())

const { invite, listed, invitationOf, tokenTo, look, accept } = invitingInto(() => camp)

describe('inviting many at once', () => {
  const text = [
    'email,roles,cohorts',
    'nina@x.example,"mentor, member",Autumn;spring',
    'kim@kith.example,,',
    'not an address,member,',
    'otto@x.example,teacher,',
    'otto@x.example,member,Winter',
    'NINA@x.example,member,',
    'olga@kith.example,,',
  ].join('\n')
  const rows = (done: boolean) => [
    [
      2,
      done ? 'invited' : 'would_invite',
      `${done ? 'Invited' : 'Will be invited'} as a mentor and a member to Autumn and Spring.`,
    ],
    [3, 'already_a_member', 'Is a member of this workspace already.'],
    [4, 'invalid', 'This does not look like an e-mail address. Please write it like name@example.org.'],
    [5, 'invalid', 'We do not know the role “teacher”. There are member, mentor, coach and admin.'],
    [6, 'repeated', 'Stands in line 5 already.'],
    [7, 'repeated', 'Stands in line 2 already.'],
    [8, done ? 'invited' : 'would_invite', `${done ? 'Invited' : 'Will be invited'} as a member to Autumn.`],
  ]
  const told = (payload: Record<string, unknown>) =>
    (payload['rows'] as { line: number; outcome: string; message: string }[]).map(({ line, outcome, message }) => [
      line,
      outcome,
      message,
    ])

  it('says of every row what would become of it, and does nothing in a dry run', async () => {
    const { robin, autumn } = camp
    const dry = await invite(robin.browser, { text, cohortIds: [autumn], dryRun: true })
    expect(dry).toMatchObject({ ok: true, refusal: null })
    expect(told(dry)).toEqual(rows(false))
    expect(await listed()).toEqual([])
  })
  it('does it once, however often the same act arrives', async () => {
    const { house, robin, autumn } = camp
    const input = { commandId: id(), text, cohortIds: [autumn] }
    for (let time = 0; time < 2; time += 1) {
      const done = await invite(robin.browser, input)
      expect(done).toMatchObject({ ok: true, isStale: false })
      expect(told(done)).toEqual(rows(true))
    }
    expect(await listed('open')).toHaveLength(2)
    expect(await mailsTo(house, { kind: 'invitation', address: 'nina@x.example' })).toBe(1)
    const again = await invite(robin.browser, { text: 'nina@x.example' })
    expect(told(again)).toEqual([
      [1, 'already_invited', 'Has an open invitation already. Send that one again, or revoke it first.'],
    ])
  })
  it('is refused as a whole when it is too long, empty, or about cohorts that are not here', async () => {
    const { robin, olga, autumn } = camp
    const many = Array.from({ length: 501 }, (_none, index) => `p${index}@x.example`).join('\n')
    for (const [browser, input, refusal] of [
      [robin.browser, { text: many }, { code: 'TOO_MANY_ADDRESSES', field: 'text' }],
      [robin.browser, { text: ' \n' }, { code: 'NO_ADDRESSES', field: 'text' }],
      [robin.browser, { text: 'a@x.example', cohortIds: [id()] }, { code: 'NOT_FOUND', field: 'cohortIds' }],
      [robin.browser, { text: 'a@x.example', cohortIds: ['x'] }, { code: 'NOT_FOUND', field: 'cohortIds' }],
      [olga.browser, { text: 'a@x.example', cohortIds: [autumn] }, { code: 'NOT_FOUND', field: 'cohortIds' }],
    ] as const)
      expect(await invite(browser, input)).toMatchObject({ ok: false, refusal, rows: [] })
  })
  it('shows links only as long as no mail leaves the house, and they work', async () => {
    const nina = await invitationOf('nina@x.example')
    expect(nina?.link).toBe(
      `${camp.house.environment['PUBLIC_URL'] ?? 'http://localhost:0'}/join#${await tokenTo('nina@x.example')}`,
    )
  })
})

describe('an invitation to somebody new', () => {
  it('tells whoever holds its link what it is about', async () => {
    expect(await look(await tokenTo('nina@x.example'))).toMatchObject({
      status: 200,
      body: {
        workspace: 'Bootcamp',
        invitedBy: 'Robin Example',
        email: 'nina@x.example',
        cohorts: ['Autumn', 'Spring'],
        roles: ['mentor', 'member'],
        hasAccount: false,
        signedInAs: null,
      },
    })
  })
  it('stays good when a try is refused', async () => {
    const token = await tokenTo('nina@x.example')
    expect(await accept(token, { name: ' ' })).toMatchObject({
      status: 422,
      body: { code: 'NAME_MISSING', field: 'name' },
    })
    expect(await accept(token, { password: 'short' })).toMatchObject({
      status: 422,
      body: { code: 'PASSWORD_REFUSED', field: 'password' },
    })
    expect(await accept(token, { timeZone: 'Mars/Base' })).toMatchObject({
      status: 422,
      body: { code: 'TIME_ZONE_UNKNOWN', field: 'timeZone' },
    })
    expect((await look(token)).status).toBe(200)
  })
  it('is accepted by one of twenty who try at the same moment', async () => {
    const token = await tokenTo('nina@x.example')
    const browsers = Array.from({ length: 20 }, () => openBrowser(camp.house.url))
    const answers = await Promise.all(
      browsers.map((browser, index) => accept(token, { password: `a long enough phrase ${index}` }, browser)),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    for (const refused of answers.filter(({ status }) => status !== 200)) expect(refused).toMatchObject(notValid)
    const winner = browsers[statuses.indexOf(200)] ?? openBrowser('')
    const { data } = await winner.graphql(
      '{ viewer { name email roles timeZone cohorts { name } digest { frequency localHour } workspace { name } } }',
    )
    expect(data).toEqual({
      viewer: {
        name: 'Nina Example',
        email: 'nina@x.example',
        roles: ['mentor', 'member'],
        timeZone: 'Europe/Vienna',
        cohorts: [{ name: 'Autumn' }, { name: 'Spring' }],
        digest: { frequency: 'daily', localHour: 8 },
        workspace: { name: 'Bootcamp' },
      },
    })
    const { rows } = await camp.house.database.pool.query(`select from auth.account where email = 'nina@x.example'`)
    expect(rows).toHaveLength(1)
    expect((await invitationOf('nina@x.example'))?.status).toBe('accepted')
  })
})

describe('an invitation to an address that has an account', () => {
  it('asks its owner to sign in, and touches nothing', async () => {
    const { house, olga } = camp
    const token = await tokenTo(olga.email)
    expect((await look(token)).body).toMatchObject({ hasAccount: true, signedInAs: null })
    const stranger = openBrowser(house.url)
    expect(await accept(token, { password: 'a password of a stranger' }, stranger)).toMatchObject({
      status: 403,
      body: { code: 'SIGN_IN_FIRST' },
    })
    expect(stranger.cookie()).toBe('')
    expect(await accept(token, {}, camp.kim.browser)).toMatchObject({ status: 403, body: { code: 'SIGN_IN_FIRST' } })
    expect((await look(token, camp.kim.browser)).body).toMatchObject({ signedInAs: 'kim@kith.example' })
    expect(await signIn(house, olga.email)).toBeDefined()
    expect((await olga.browser.graphql('{ viewer { name } }')).data).toEqual({ viewer: { name: 'Olga Example' } })
  })
  it('lets that owner in, beside where they are already', async () => {
    const { olga } = camp
    expect(await accept(await tokenTo(olga.email), {}, olga.browser)).toMatchObject({
      status: 200,
      body: { signedIn: true },
    })
    expect(
      (await olga.browser.graphql('{ viewer { name roles workspace { name } workspaces { name } cohorts { name } } }'))
        .data,
    ).toEqual({
      viewer: {
        name: 'Olga Example',
        roles: ['member'],
        workspace: { name: 'Bootcamp' },
        workspaces: [{ name: 'Elsewhere' }, { name: 'Bootcamp' }],
        cohorts: [{ name: 'Autumn' }],
      },
    })
  })
})

describe('an invitation that is no good', () => {
  const act = (name: string) =>
    `mutation ($input: InvitationInput!) { ${name}(input: $input) { ok refusal { code } invitation { status } } }`
  const inviteOne = async (email: string): Promise<{ readonly invitationId: string; readonly token: string }> => {
    await invite(camp.robin.browser, { text: email })
    return { invitationId: (await invitationOf(email))?.id ?? '', token: await tokenTo(email) }
  }
  const isNotValid = async (token: string): Promise<void> => {
    expect(await look(token)).toMatchObject(notValid)
    expect(await accept(token)).toMatchObject(notValid)
  }
  it('is told alike whether it was used, taken back, changed, for something else, or never ours', async () => {
    const { robin } = camp
    await isNotValid(await tokenTo('nina@x.example'))
    const { invitationId, token } = await inviteOne('pia@x.example')
    await isNotValid(flipped(token))
    for (const text of ['', 'x', 'A'.repeat(64), 'A'.repeat(10_000), '\u0000', token.slice(0, -2)])
      await isNotValid(text)
    expect(await openBrowser(camp.house.url).post('/api/invitations/accept', { token: 5 })).toMatchObject(notValid)
    expect(await answer(robin.browser, act('revokeInvitation'), { invitationId })).toEqual({
      ok: true,
      refusal: null,
      invitation: { status: 'revoked' },
    })
    await isNotValid(token)
    expect(await answer(robin.browser, act('resendInvitation'), { invitationId })).toMatchObject({
      ok: false,
      refusal: { code: 'INVITATION_NOT_VALID' },
    })
  })
  it('is out of reach for other admins', async () => {
    const { olga } = camp
    await olga.browser.post('/api/workspace/switch', { workspaceId: camp.workspaceId })
    const { invitationId } = await inviteOne('quin@x.example')
    for (const name of ['revokeInvitation', 'resendInvitation'])
      for (const some of [invitationId, id()])
        expect(await answer(olga.browser, act(name), { invitationId: some })).toEqual({
          ok: false,
          refusal: { code: 'NOT_FOUND' },
          invitation: null,
        })
  })
  it('is good again after it was sent once more, by the old link and the new', async () => {
    const { house, robin } = camp
    const { invitationId, token } = await inviteOne('rosa@x.example')
    const commandId = id()
    for (let time = 0; time < 2; time += 1)
      expect(await answer(robin.browser, act('resendInvitation'), { commandId, invitationId })).toMatchObject({
        ok: true,
      })
    expect(await mailsTo(house, { kind: 'invitation', address: 'rosa@x.example' })).toBe(2)
    const second = await tokenTo('rosa@x.example', 2)
    expect(second).not.toBe(token)
    const answers = await Promise.all([accept(token), accept(second), accept(token), accept(second)])
    expect(answers.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([200, 422, 422, 422])
    for (const used of [token, second]) await isNotValid(used)
  })
  it('is not sent more than three times an hour to one address, and nobody is told', async () => {
    const { house, robin } = camp
    const { invitationId } = await inviteOne('sam@x.example')
    for (let time = 0; time < 5; time += 1)
      expect(await answer(robin.browser, act('resendInvitation'), { invitationId })).toMatchObject({ ok: true })
    expect(await mailsTo(house, { kind: 'invitation', address: 'sam@x.example' })).toBe(3)
  })
  it('runs out after seven days, and can be sent again', async () => {
    const { house, robin } = camp
    const { invitationId, token } = await inviteOne('tess@x.example')
    clock.forward(7 * 24 + 1)
    const again = await signIn(house, robin.email)
    await isNotValid(token)
    expect((await again.graphql('{ invitations(status: expired) { email } }')).data).toMatchObject({
      invitations: expect.arrayContaining([{ email: 'tess@x.example' }]),
    })
    expect(await answer(again, act('resendInvitation'), { invitationId })).toMatchObject({
      ok: true,
      invitation: { status: 'open' },
    })
    await isNotValid(token)
    expect((await accept(await tokenTo('tess@x.example', 2))).status).toBe(200)
  })
})
