import type { CalendarDate } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, signIn } from './bootcamp.ts'
import type { Person } from './bootcamp.ts'
import { id, owner } from './browser.ts'
import { openLedgerCamp } from './ledger-camp.ts'
import type { LedgerCamp } from './ledger-camp.ts'
import { act, addContact, ask, look, prepared } from './referring.ts'

let camp: LedgerCamp
beforeAll(async () => {
  camp = await openLedgerCamp()
})
afterAll(() => camp.close())

const refusal = (code: string) => ({ ok: false, refusal: { code } })
const reason = 'They told me to write.'

/** Nothing is set aside for a request anywhere. */
const expectNothingLeft = async (seeker: Person, referralId: string): Promise<void> => {
  const { lee, max, cora } = camp
  expect(await camp.ledgers.reserved(seeker.id)).not.toContain(referralId)
  for (const referrer of [lee, max, cora]) expect(await camp.ledgers.taken(referrer.id)).not.toContain(referralId)
  expect(await look(seeker, referralId)).toMatchObject({ status: 'drafting', message: '', timeline: [] })
}

const adviceOf = async ({ browser }: Person, referralId: string) => {
  const query = `query ($id: ID!) { referral(id: $id) { advice { suggestedPath hints blocks { code rule }
    standing { closeness lastInteractionOn doNotContact } } } }`
  const { data } = await browser.graphql(query, { id: referralId })
  return (data as never as { referral: { advice: unknown } }).referral.advice
}

describe('asking a contact', () => {
  const byLink = { way: 'link' }
  it('waits for words with them, on whatever path, unless there is a reason', async () => {
    const { lee } = camp
    const contactId = await addContact(lee, 'Regular', { closeness: 'regular' })
    const referralId = await prepared(lee, { contactId, path: 'introduction' })
    expect(await adviceOf(lee, referralId)).toEqual({
      suggestedPath: 'informational_interview',
      hints: [],
      blocks: [{ code: 'DIRECT_ASK_TOO_SOON', rule: 'direct_ask' }],
      standing: { closeness: 'regular', lastInteractionOn: null, doNotContact: false },
    })
    expect(await ask(lee, referralId)).toMatchObject(refusal('NO_ACCOUNT_TO_ASK'))
    expect(await ask(lee, referralId, byLink)).toMatchObject(refusal('DIRECT_ASK_TOO_SOON'))
    await expectNothingLeft(lee, referralId)
    const sent = await ask(lee, referralId, { ...byLink, overrides: [{ rule: 'direct_ask', reason }] })
    expect(sent).toMatchObject({
      ok: true,
      referral: { timeline: [{ kind: 'requested' }, { kind: 'overridden', text: reason }] },
    })
  })
  it('needs no reason once they were spoken with', async () => {
    const { lee } = camp
    const contactId = await addContact(lee, 'Spoken With', { closeness: 'distant' })
    const log = 'mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { ok } }'
    const today = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    await answer(lee.browser, log, {
      interactionId: id(),
      contactIds: [contactId],
      channel: 'coffee',
      happenedOn: today,
    })
    const referralId = await prepared(lee, { contactId })
    expect(await adviceOf(lee, referralId)).toMatchObject({ suggestedPath: 'introduction', blocks: [] })
    const sent = await ask(lee, referralId, { ...byLink, overrides: [{ rule: 'direct_ask', reason }] })
    expect(sent).toMatchObject({ ok: true, referral: { timeline: [{ kind: 'requested' }] } })
    const { url, expiresAt } = sent.referral['link'] as { url: string; expiresAt: string }
    expect(url).toMatch(/^http.*\/referral#[\w-]{64}$/)
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000), 'as long as the request waits').toBe(10)
    const { rows } = await camp.house.database.pool.query(`select data from auth.link where purpose = 'referral'`)
    expect(rows).toContainEqual({ data: { referralId, workspaceId: camp.workspaceId } })
  })
  it('is out of the question for who does not want to be contacted, or is not among one’s people any more', async () => {
    const { lee } = camp
    const close = await addContact(lee, 'Left Alone', { closeness: 'close' })
    const referralId = await prepared(lee, { contactId: close })
    const set =
      'mutation ($input: DoNotContactInput!) { setDoNotContact(input: $input) { ok contact { doNotContact } } }'
    expect(await answer(lee.browser, set, { contactId: close, reason: 'Asked me not to' })).toEqual({
      ok: true,
      contact: { doNotContact: true },
    })
    const overrides = [{ rule: 'direct_ask', reason }]
    expect(await ask(lee, referralId, { ...byLink, overrides })).toMatchObject(refusal('DO_NOT_CONTACT'))
    expect(await adviceOf(lee, referralId)).toMatchObject({ blocks: [{ code: 'DO_NOT_CONTACT', rule: null }] })
    const clear = 'mutation ($input: ContactInput!) { clearDoNotContact(input: $input) { ok } }'
    expect(await answer(lee.browser, clear, { contactId: close })).toEqual({ ok: true })
    expect(await adviceOf(lee, referralId)).toMatchObject({ blocks: [] })
    const archive = 'mutation ($input: ContactInput!) { archiveContact(input: $input) { ok } }'
    expect(await answer(lee.browser, archive, { contactId: close })).toEqual({ ok: true })
    expect(await ask(lee, referralId, byLink)).toMatchObject(refusal('CONTACT_ARCHIVED'))
    expect(await act(lee, 'draftReferral', { referralId: id(), contactId: close, path: 'direct' })).toMatchObject(
      refusal('CONTACT_ARCHIVED'),
    )
    await expectNothingLeft(lee, referralId)
  })
  it('is told by the seeker when it is done outside of Kith', async () => {
    const { lee } = camp
    const contactId = await addContact(lee, 'Outside', { closeness: 'close' })
    const referralId = await prepared(lee, { contactId })
    expect(await ask(lee, referralId, { way: 'outside' })).toMatchObject({
      ok: true,
      referral: { owes: [], link: null },
    })
    expect(await act(lee, 'acceptReferral', { referralId, text: 'By phone.' })).toMatchObject({
      ok: true,
      referral: { status: 'accepted', timeline: [{}, { kind: 'accepted', by: 'seeker', text: 'By phone.' }] },
    })
  })
})

describe('the ledger’s rules', () => {
  it('let a referrer rest after a decline, and stop who owes thanks, unless there is a reason', async () => {
    const { kim, lee, max } = camp
    const askingId = camp.ledgers.askingId(kim.id)
    await ask(kim, await prepared(kim, { memberId: max.id }))
    const today = new Date().toISOString().slice(0, 10) as CalendarDate
    await camp.ledgers.asking(kim.id, {
      type: 'DeclineAsk',
      data: { askingId, askId: id(), by: 'system', referrerKey: lee.id, declinedOn: today },
    })
    for (let times = 0; times < 2; times += 1)
      await camp.ledgers.asking(kim.id, { type: 'OweThanks', data: { askingId, askId: id(), by: 'system' } })
    const referralId = await prepared(kim, { memberId: lee.id })
    expect(await adviceOf(kim, referralId)).toMatchObject({
      suggestedPath: 'direct',
      standing: null,
      hints: ['2 of 2 thank-yous owed before new asks wait'],
      blocks: [
        { code: 'COOL_DOWN', rule: 'cool_down' },
        { code: 'UNPAID_THANKS', rule: 'unpaid_thanks' },
      ],
    })
    const { data } = await kim.browser.graphql('{ askStanding { referral { used limit } thanks { used limit } } }')
    expect(data).toEqual({ askStanding: { referral: { used: 1, limit: 5 }, thanks: { used: 2, limit: 2 } } })
    expect(await ask(kim, referralId)).toMatchObject(refusal('COOL_DOWN'))
    const overrides = [{ rule: 'cool_down', reason }]
    expect(await ask(kim, referralId, { overrides })).toMatchObject(refusal('UNPAID_THANKS'))
    await expectNothingLeft(kim, referralId)
    overrides.push({ rule: 'unpaid_thanks', reason: '' })
    expect(await ask(kim, referralId, { overrides })).toMatchObject(refusal('TEXT_MISSING'))
    overrides[1] = { rule: 'unpaid_thanks', reason: 'They know.' }
    expect(await ask(kim, referralId, { overrides: [...overrides, { rule: 'direct_ask', reason }] })).toMatchObject({
      ok: true,
    })
    const texts = async (who: Person) => (await look(who, referralId))?.timeline.map((entry) => Object.values(entry)[2])
    expect(await texts(kim)).toEqual([`Would you refer me? ${referralId}`, reason, 'They know.'])
    expect(await texts(lee)).toEqual([`Would you refer me? ${referralId}`])
  })
  it('stop the same text to a fourth person, and give back what was taken', async () => {
    const { robin, lee, max, cora, kim } = camp
    const message = 'To whom it may concern'
    for (const { id: memberId } of [lee, max, cora])
      expect(await ask(robin, await prepared(robin, { memberId }), { message })).toMatchObject({ ok: true })
    const referralId = await prepared(robin, { memberId: kim.id })
    expect(await ask(robin, referralId, { message: ` ${message}\n` })).toMatchObject(refusal('SAME_TEXT'))
    await expectNothingLeft(robin, referralId)
    expect(await ask(robin, referralId)).toMatchObject({ ok: true })
  })
})

describe('a seat of an opening', () => {
  it('is claimed with the request, and the next one is told that none is left', async () => {
    const { cora, lee, max } = camp
    const openingId = await camp.ledgers.post(lee, { seats: 1 })
    const draft = () => prepared(cora, { memberId: lee.id, openingId })
    let first = ''
    await expect.poll(async () => (first = await draft().catch(() => '')), { timeout: 10_000 }).not.toBe('')
    expect(await adviceOf(cora, first)).toMatchObject({ hints: ['1 of 1 seat is left'], blocks: [] })
    const second = await prepared(max, { memberId: lee.id, openingId })
    expect(await ask(cora, first)).toMatchObject({ ok: true, referral: { openingId } })
    expect(await ask(max, second)).toMatchObject(refusal('SEATS_TAKEN'))
    await expectNothingLeft(max, second)
    expect(await camp.ledgers.claimed(openingId)).toEqual([first])
    expect(await adviceOf(max, second)).toMatchObject({ blocks: [{ code: 'SEATS_TAKEN', rule: null }] })
  })
})

describe('many at once', () => {
  it('stay within one week’s budget: of twelve requests five go out', async () => {
    const { max, cora, robin, kim } = camp
    // Whoever comes first, none of these is asked more often than they take in a week.
    const referrers = [cora, robin, kim]
    const drafts = await Promise.all(
      Array.from({ length: 12 }, (_none, index) => prepared(max, { memberId: referrers[index % 3]?.id ?? '' })),
    )
    const before = (await camp.ledgers.reserved(max.id)).length
    expect(before).toBe(0)
    const answers = await Promise.all(drafts.map((referralId) => ask(max, referralId)))
    const codes = answers.map(({ ok, refusal: refused }) => (ok ? 'sent' : (refused?.code ?? '')))
    expect(codes.toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => 'ASK_BUDGET'),
      ...Array.from({ length: 5 }, () => 'sent'),
    ])
    const sent = drafts.filter((_draft, index) => answers[index]?.ok)
    expect((await camp.ledgers.reserved(max.id)).toSorted()).toEqual(sent.toSorted())
    const taken = await Promise.all(referrers.map(({ id: who }) => camp.ledgers.taken(who)))
    for (const referralId of drafts) expect(taken.flat().includes(referralId)).toBe(sent.includes(referralId))
  })

  it('stay within what a referrer takes: of sixteen seekers five reach the desk', async () => {
    const { house, workspaceId, olga } = camp
    const mentor = { ...owner, email: 'mentor@kith.example', name: 'Mentor Example' }
    await house.join(mentor, workspaceId)
    const mentorBrowser = await signIn(house, mentor.email)
    const who = async (browser: Person['browser']): Promise<string | undefined> =>
      ((await browser.graphql('{ viewer { id } }')).data as never as { viewer: { id: string } | null } | null)?.viewer
        ?.id
    await expect.poll(() => who(mentorBrowser), { timeout: 10_000 }).toBeTypeOf('string')
    const mentorId = (await who(mentorBrowser)) ?? ''
    const seekers = await Promise.all(
      Array.from({ length: 16 }, async (_none, index) => {
        const email = `seeker-${index}@kith.example`
        await house.join({ ...owner, email, name: `Seeker ${index}` }, workspaceId)
        return signIn(house, email)
      }),
    )
    const drafts = await Promise.all(
      seekers.map(async (browser) => {
        await expect.poll(() => who(browser), { timeout: 10_000 }).toBeTypeOf('string')
        return {
          seeker: { browser, id: (await who(browser)) ?? '', email: '' },
          referralId: await prepared({ browser }, { memberId: mentorId }),
        }
      }),
    )
    const answers = await Promise.all(drafts.map(({ seeker, referralId }) => ask(seeker, referralId)))
    const codes = answers.map(({ ok, refusal: refused }) => (ok ? 'sent' : (refused?.code ?? '')))
    expect(codes.toSorted()).toEqual([
      ...Array.from({ length: 11 }, () => 'DESK_FULL'),
      ...Array.from({ length: 5 }, () => 'sent'),
    ])
    expect(await camp.ledgers.taken(mentorId)).toHaveLength(5)
    for (const [index, { seeker, referralId }] of drafts.entries())
      expect(await camp.ledgers.reserved(seeker.id)).toEqual(answers[index]?.ok ? [referralId] : [])
    expect(await act(olga, 'viewReferral', { referralId: drafts[0]?.referralId })).toMatchObject(refusal('NOT_FOUND'))
  }, 120_000)
})
