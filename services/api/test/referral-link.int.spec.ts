// A request that reaches somebody without an account by a link: what the link shows, what it may do, and that it shows
// nothing any more once it was used, taken back or has run out.
import { defaultSettings } from '@kith/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { id, openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import type { TestHouse } from './house.ts'

const clock = movableClock()
let house: TestHouse
let robin: Browser
let passerBy: Browser

beforeAll(async () => {
  house = await openTestHouse({}, clock)
  robin = openBrowser(house.url)
  await robin.post('/api/first-account', owner)
  passerBy = openBrowser(house.url)
  // More asks than a person has in a week are made here.
  const { guardrails, ...settings } = defaultSettings
  const input = {
    commandId: id(),
    ...settings,
    sharingDefault: 'hidden',
    guardrails: { ...guardrails, referralAsksPerWeek: 100 },
  }
  const change = 'mutation ($input: WorkspaceSettingsInput!) { changeWorkspaceSettings(input: $input) { ok } }'
  expect((await robin.graphql(change, { input })).data).toEqual({ changeWorkspaceSettings: { ok: true } })
})
afterAll(() => house.stop())

interface Done {
  readonly ok: boolean
  readonly refusal: { readonly code: string } | null
  readonly referral: { readonly link: { readonly url: string } | null; readonly status: string } | null
}

const act = async (mutation: string, type: string, input: object): Promise<Done> => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    ok refusal { code } ${mutation === 'addContact' ? '' : 'referral { status link { url } }'} } }`
  const { data, errors } = await robin.graphql(query, { input: { commandId: id(), ...input } })
  expect(errors).toBeUndefined()
  const done = (data as never as Record<string, Done>)[mutation]
  expect(done).toMatchObject({ ok: true, refusal: null })
  return done as Done
}

const secrets = ['My private note', 'Another company', 'robin@kith.example', 'Bootcamp']

/** Robin asks a close contact by a link; the request and the secret behind its `#`. */
const askByLink = async (
  role = 'Platform engineer',
): Promise<{ readonly referralId: string; readonly token: string }> => {
  const contactId = id()
  const contact = { contactId, name: 'Ruth Outside', company: 'Acme', closeness: 'close' }
  await act('addContact', 'AddContactInput', contact)
  const referralId = id()
  await act('draftReferral', 'DraftReferralInput', { referralId, contactId, path: 'direct' })
  await act('preparePackage', 'PackageInput', {
    referralId,
    package: {
      company: 'Acme',
      role,
      department: 'Builds',
      whyMe: 'Because I like it',
      whyCompany: 'Because they do too',
      talkingPoints: ['Kind', 'Quick', 'Thorough'],
      profileLink: 'https://people.example/robin',
    },
  })
  const message = `Would you refer me for ${role} ${referralId}?`
  const sent = await act('requestReferral', 'RequestReferralInput', { referralId, way: 'link', message })
  const url = sent.referral?.link?.url ?? ''
  expect(url).toMatch(/\/referral#[\w-]{64}$/)
  return { referralId, token: url.split('#')[1] ?? '' }
}

const look = (token: string) => passerBy.post('/api/referral-link/look', { token })
const answer = (token: string, what: object) =>
  passerBy.post('/api/referral-link/answer', { token, commandId: id(), ...what })
const resume = (token: string) => passerBy.post('/api/referral-link/resume', { token })

const statusOf = async (referralId: string): Promise<string | undefined> => {
  const { data } = await robin.graphql('query ($id: ID!) { referral(id: $id) { status viewed } }', { id: referralId })
  return (data as never as { referral: { status: string } | null }).referral?.status
}

/** Whatever is wrong with a link, it says the same, on every route. */
const expectNothing = async (token: string): Promise<void> => {
  const tries = [await look(token), await answer(token, { act: 'accept' }), await resume(token)]
  const unknown = await look('A'.repeat(64))
  for (const { status, body } of tries) {
    expect(status).toBe(422)
    expect(body).toEqual(unknown.body)
    expect(body).toMatchObject({ code: 'LINK_NOT_VALID' })
  }
}

describe('the link of a request', () => {
  it('shows the request and what is to be passed on, and nothing else', async () => {
    const { token } = await askByLink()
    const { status, body, headers } = await look(token)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.getSetCookie()).toEqual([])
    expect(body).toMatchObject({
      seeker: owner.name,
      company: 'Acme',
      role: 'Platform engineer',
      status: 'requested',
      can: ['accept', 'ask-more', 'decline'],
      question: null,
      answer: null,
      resume: null,
      package: { department: 'Builds', talkingPoints: ['Kind', 'Quick', 'Thorough'] },
    })
    for (const secret of secrets) expect(JSON.stringify(body)).not.toContain(secret)
  })

  it('asks for no account and gives none: with it nobody is signed in', async () => {
    const { token } = await askByLink()
    await look(token)
    expect((await passerBy.graphql('{ viewer { id } }')).data).toEqual({ viewer: null })
  })

  it('carries a request by question, answer and yes to its submission, and is used up then', async () => {
    const { token, referralId } = await askByLink()
    expect((await answer(token, { act: 'view' })).status).toBe(200)
    expect((await answer(token, { act: 'ask-more', text: '' })).body).toMatchObject({ field: 'text' })
    expect((await answer(token, { act: 'ask-more', text: 'Which team?' })).body).toMatchObject({
      status: 'needs-more',
      question: 'Which team?',
      can: ['accept', 'decline'],
    })
    await act('reviseReferral', 'ReviseInput', {
      referralId,
      answer: 'The builds team.',
      package: {
        company: 'Acme',
        role: 'Build engineer',
        whyMe: 'Because',
        whyCompany: 'Because',
        talkingPoints: ['One', 'Two', 'Three'],
      },
    })
    expect((await look(token)).body).toMatchObject({ role: 'Build engineer', answer: 'The builds team.' })
    expect((await answer(token, { act: 'accept', text: 'Gladly' })).body).toMatchObject({
      status: 'accepted',
      can: ['submit', 'release'],
    })
    expect((await answer(token, { act: 'submit', submittedOn: '2099-01-01' })).body).toMatchObject({
      code: 'DATE_IN_THE_FUTURE',
      field: 'submittedOn',
    })
    const today = clock.now().slice(0, 10)
    expect((await answer(token, { act: 'submit', submittedOn: today })).body).toEqual({ ended: 'submitted' })
    expect(await statusOf(referralId)).toBe('submitted')
    await expectNothing(token)
  })

  it('takes the same answer sent twice for one', async () => {
    const { token, referralId } = await askByLink()
    const commandId = id()
    const first = await passerBy.post('/api/referral-link/answer', { token, act: 'accept', commandId })
    const again = await passerBy.post('/api/referral-link/answer', { token, act: 'accept', commandId })
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body).toEqual(first.body)
    expect(await statusOf(referralId)).toBe('accepted')
  })

  it('is accepted once, however many click at the same moment', async () => {
    const { token, referralId } = await askByLink()
    await Promise.all([
      ...Array.from({ length: 8 }, () => answer(token, { act: 'accept' })),
      ...Array.from({ length: 8 }, () => answer(token, { act: 'decline' })),
    ])
    const { data } = await robin.graphql('query ($id: ID!) { referral(id: $id) { timeline { kind } } }', {
      id: referralId,
    })
    const { timeline } = (data as never as { referral: { timeline: readonly { readonly kind: string }[] } }).referral
    const answers = timeline.filter(({ kind }) => kind === 'accepted' || kind === 'declined')
    expect(answers).toHaveLength(1)
  })

  it('shows nothing any more once it was declined', async () => {
    const { token, referralId } = await askByLink()
    expect((await answer(token, { act: 'decline', text: 'Not hiring.' })).body).toEqual({ ended: 'declined' })
    expect(await statusOf(referralId)).toBe('declined')
    await expectNothing(token)
  })

  it('shows nothing any more once the seeker has withdrawn', async () => {
    const { token, referralId } = await askByLink()
    const withdrawn = await act('withdrawReferral', 'ReferralInput', { referralId })
    expect(withdrawn.referral, 'nor is the link handed out any more').toEqual({ status: 'withdrawn', link: null })
    await expectNothing(token)
  })

  it('is nothing with one character changed, and opens no other door', async () => {
    const { token } = await askByLink()
    await expectNothing(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)
    expect((await passerBy.post('/api/invitations/look', { token })).status).toBe(422)
    expect((await passerBy.post('/api/auth/reset', { token, password: 'a long enough phrase' })).status).toBe(422)
    expect((await look(token)).status).toBe(200)
  })

  it('shows nothing any more after ten days without an answer', async () => {
    const { token } = await askByLink()
    clock.forward(239)
    expect((await look(token)).status).toBe(200)
    clock.forward(2)
    await expectNothing(token)
  })
})
