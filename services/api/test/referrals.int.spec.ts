import { samplePdf } from '@kith/interchange/spec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import { id } from './browser.ts'
import { openLedgerCamp } from './ledger-camp.ts'
import type { LedgerCamp } from './ledger-camp.ts'
import { act, addContact, ask, idsOf, look, prepared, somePackage } from './referring.ts'

let camp: LedgerCamp
beforeAll(async () => {
  camp = await openLedgerCamp()
})
afterAll(() => camp.close())

const today = (): string => new Date().toISOString().slice(0, 10)

describe('a request from the draft to the end', () => {
  const referralId = id()
  const sending = { commandId: id(), message: '  Would you refer me? \n' }
  let resume = { fileId: '', version: 0 }
  const others = () => [camp.robin, camp.cora, camp.max, camp.olga]
  const download = (who: Bootcamp['kim']) => who.browser.send(`/api/referrals/${referralId}/resume`)

  it('is the seeker’s alone while it is a draft', async () => {
    const { kim, lee } = camp
    const form = new FormData()
    form.append('file', new Blob([samplePdf() as never]), 'Kim.pdf')
    const uploaded = await kim.browser.send('/api/resumes', { method: 'POST', body: form })
    resume = uploaded.body as typeof resume
    const { fileId, version } = resume
    expect(await act(kim, 'draftReferral', { referralId, memberId: lee.id, path: 'introduction' })).toMatchObject({
      ok: true,
      referral: { side: 'seeker', status: 'drafting', can: ['prepare', 'withdraw'], package: null, way: null },
    })
    await act(kim, 'chooseReferralPath', { referralId, path: 'direct' })
    await act(kim, 'setPreparation', { referralId, item: 'update_materials', done: true })
    const written = await act(kim, 'preparePackage', {
      referralId,
      package: { ...somePackage, resume: { fileId, version } },
    })
    expect(written).toMatchObject({
      ok: true,
      referral: {
        path: 'direct',
        preparation: ['update_materials'],
        company: 'Tidewater',
        package: { resume: { fileName: 'Kim.pdf', version: 1, url: `/api/referrals/${referralId}/resume` } },
        can: ['prepare', 'request', 'withdraw'],
        timeline: [],
      },
    })
    for (const person of [lee, ...others()]) {
      expect(await look(person, referralId)).toBeNull()
      expect(await idsOf(person, 'referrer')).toEqual([])
      expect((await download(person)).status).toBe(404)
      expect(await act(person, 'viewReferral', { referralId })).toMatchObject({
        ok: false,
        refusal: { code: 'NOT_FOUND' },
        referral: null,
      })
    }
    expect(await idsOf(kim, 'seeker')).toEqual([referralId])
  })

  it('comes to the referrer as it was sent, with nothing that is the seeker’s alone', async () => {
    const { kim, lee } = camp
    const sent = await ask(kim, referralId, sending)
    expect(sent).toMatchObject({
      ok: true,
      refusal: null,
      referral: { status: 'requested', message: 'Would you refer me?', owes: [], link: null },
    })
    expect(await look(lee, referralId)).toMatchObject({
      side: 'referrer',
      seeker: { name: 'Kim Example' },
      referrer: { kind: 'member', id: lee.id, name: 'Lee Example' },
      message: 'Would you refer me?',
      preparation: [],
      opportunityId: null,
      package: { whyMe: somePackage.whyMe, resume: { fileName: 'Kim.pdf' } },
      owes: ['answer'],
      can: ['ask_more', 'accept', 'decline'],
      timeline: [{ kind: 'requested', by: 'seeker', text: 'Would you refer me?' }],
    })
    expect(await idsOf(lee, 'referrer')).toEqual([referralId])
    for (const person of others()) expect(await look(person, referralId)).toBeNull()
    expect((await download(lee)).status).toBe(200)
    expect((await download(kim)).headers.get('content-disposition')).toContain('Kim.pdf')
    for (const person of others()) expect((await download(person)).status).toBe(404)
    expect(await camp.ledgers.reserved(kim.id)).toContain(referralId)
    expect(await camp.ledgers.taken(lee.id)).toEqual([referralId])
  })

  it('is sent once, however often the same act comes', async () => {
    const { kim, lee } = camp
    const again = await Promise.all([ask(kim, referralId, sending), ask(kim, referralId, { message: 'Other words' })])
    for (const one of again) expect(one).toMatchObject({ ok: true, referral: { message: 'Would you refer me?' } })
    expect(await look(lee, referralId)).toMatchObject({ timeline: [{ kind: 'requested' }] })
  })

  it('goes back and forth', async () => {
    const { kim, lee } = camp
    expect(await act(lee, 'viewReferral', { referralId })).toMatchObject({ ok: true, referral: { viewed: true } })
    await act(lee, 'askMore', { referralId, question: 'Which team?' })
    expect(await look(kim, referralId)).toMatchObject({
      status: 'needs_more',
      owes: ['revision'],
      can: ['revise', 'withdraw', 'offer_help'],
    })
    const { data } = await kim.browser.graphql('{ today { referralsWaiting { id } referralsOwed { id } } }')
    expect(data).toEqual({ today: { referralsWaiting: [{ id: referralId }], referralsOwed: [] } })
    const revised = { ...somePackage, department: 'Platform' }
    await act(kim, 'reviseReferral', { referralId, package: revised, answer: 'The platform team.' })
    expect(await look(lee, referralId)).toMatchObject({ status: 'requested', owes: ['answer'] })
    expect(await act(kim, 'acceptReferral', { referralId })).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
    expect(await act(lee, 'acceptReferral', { referralId, text: 'Gladly.' })).toMatchObject({
      ok: true,
      referral: { status: 'accepted', owes: ['submission'] },
    })
    expect(await ask(kim, referralId, sending)).toMatchObject({ ok: true, referral: { status: 'accepted' } })
    expect(await ask(kim, referralId, { message: 'Anew' })).toMatchObject({ refusal: { code: 'REFERRAL_MOVED_ON' } })
  })

  it('ends with thanks', async () => {
    const { kim, lee } = camp
    await act(lee, 'submitReferral', { referralId, submittedOn: today() })
    const outcome = { referralId, outcomeId: id(), outcome: 'interviewing', heardOn: today() }
    expect(await act(kim, 'recordOutcome', outcome)).toMatchObject({
      ok: true,
      referral: { status: 'outcome_known', owes: ['thanks'], outcomes: [{ outcome: 'interviewing' }] },
    })
    expect((await kim.browser.graphql('{ today { referralsOwed { id owes } } }')).data).toEqual({
      today: { referralsOwed: [{ id: referralId, owes: ['thanks'] }] },
    })
    expect(await act(kim, 'closeReferral', { referralId })).toMatchObject({ refusal: { code: 'THANKS_OWED' } })
    await act(kim, 'thankReferrer', { referralId, text: 'Thank you for your word.' })
    await act(kim, 'offerHelp', { referralId, text: 'I read drafts well.' })
    expect(await act(kim, 'closeReferral', { referralId })).toMatchObject({ ok: true, referral: { status: 'closed' } })
    const seen = await look(lee, referralId)
    expect(seen?.timeline.map((entry) => Object.values(entry).slice(0, 3))).toEqual([
      ['requested', 'seeker', 'Would you refer me?'],
      ['viewed', 'referrer', ''],
      ['more_asked', 'referrer', 'Which team?'],
      ['revised', 'seeker', 'The platform team.'],
      ['accepted', 'referrer', 'Gladly.'],
      ['submitted', 'referrer', ''],
      ['outcome', 'seeker', ''],
      ['thanked', 'seeker', 'Thank you for your word.'],
      ['help_offered', 'seeker', 'I read drafts well.'],
      ['closed', 'seeker', ''],
    ])
    expect(seen).toMatchObject({ can: [], owes: [] })
    for (const person of others()) expect(await look(person, referralId)).toBeNull()
  })
})

describe('a request that comes to nothing', () => {
  it('is declined, thanked for and closed', async () => {
    const { max, lee } = camp
    const referralId = await prepared(max, { memberId: lee.id })
    await ask(max, referralId)
    expect(await act(lee, 'declineReferral', { referralId, text: 'Not this year.' })).toMatchObject({
      ok: true,
      referral: { status: 'declined', owes: [], can: [] },
    })
    expect(await look(max, referralId)).toMatchObject({ owes: ['thanks'], can: ['thank', 'offer_help'] })
    await act(max, 'thankReferrer', { referralId, text: 'Thank you all the same.' })
    expect(await look(max, referralId)).toMatchObject({ owes: ['closing'] })
    expect(await act(max, 'closeReferral', { referralId })).toMatchObject({ ok: true })
  })
  it('is withdrawn, also as a draft that nobody ever saw', async () => {
    const { max, cora } = camp
    const referralId = await prepared(max, { memberId: cora.id })
    expect(await act(max, 'withdrawReferral', { referralId })).toMatchObject({
      ok: true,
      referral: { status: 'withdrawn', owesThanks: false, owes: [] },
    })
    expect(await look(cora, referralId)).toBeNull()
  })
})

describe('every id of a draft', () => {
  const draft = (about: object) => act(camp.kim, 'draftReferral', { referralId: id(), path: 'direct', ...about })
  it('must be one that the seeker may name', async () => {
    const { kim, lee, max, olga, spring } = camp
    const theirs = await addContact(lee, 'Theirs')
    const mine = await addContact(kim, 'Mine')
    const opening = await camp.ledgers.post(max)
    const forSpring = await camp.ledgers.post(max, { audience: { kind: 'cohorts', cohortIds: [spring] } })
    await expect
      .poll(async () => (await draft({ memberId: max.id, openingId: opening })).ok, { timeout: 10_000 })
      .toBe(true)
    for (const [about, code, field] of [
      [{ memberId: olga.id }, 'NOT_FOUND', 'memberId'],
      [{ memberId: id() }, 'NOT_FOUND', 'memberId'],
      [{ memberId: 'nobody' }, 'NOT_FOUND', 'memberId'],
      [{}, 'NOT_FOUND', 'memberId'],
      [{ memberId: kim.id }, 'ASKING_ONESELF', 'memberId'],
      [{ contactId: theirs }, 'NOT_FOUND', 'contactId'],
      [{ contactId: mine, memberId: lee.id }, 'INPUT_INVALID', 'contactId'],
      [{ contactId: mine, opportunityId: id() }, 'NOT_FOUND', 'opportunityId'],
      [{ contactId: mine, openingId: id() }, 'NOT_FOUND', 'openingId'],
      [{ memberId: lee.id, openingId: opening }, 'NOT_FOUND', 'openingId'],
      [{ memberId: max.id, openingId: forSpring }, 'NOT_FOUND', 'openingId'],
    ] as const)
      expect([about, await draft(about)]).toMatchObject([about, { ok: false, refusal: { code, field } }])
    const referralId = await prepared(kim, { memberId: lee.id })
    const strange = { ...somePackage, resume: { fileId: id(), version: 1 } }
    expect(await act(kim, 'preparePackage', { referralId, package: strange })).toMatchObject({
      refusal: { code: 'NOT_FOUND', field: 'resume' },
    })
  })
})

describe('where requests show', () => {
  it('is at the opportunity and at the contact that they are about', async () => {
    const { lee } = camp
    const contactId = await addContact(lee, 'Ada Contact')
    const opportunityId = id()
    const add = 'mutation ($input: AddOpportunityInput!) { addOpportunity(input: $input) { ok } }'
    await answer(lee.browser, add, { opportunityId, company: 'Quay', role: 'Clerk' })
    const referralId = id()
    const drafted = await act(lee, 'draftReferral', { referralId, contactId, path: 'direct', opportunityId })
    expect(drafted).toMatchObject({
      ok: true,
      referral: { company: 'Quay', role: 'Clerk', opportunityId, referrer: { kind: 'contact', name: 'Ada Contact' } },
    })
    const { data } = await lee.browser.graphql(
      `query ($contact: ID!, $opportunity: ID!) { contact(id: $contact) { referrals { id } }
        opportunity(id: $opportunity) { referrals { id company } } }`,
      { contact: contactId, opportunity: opportunityId },
    )
    expect(data).toEqual({
      contact: { referrals: [{ id: referralId }] },
      opportunity: { referrals: [{ id: referralId, company: 'Quay' }] },
    })
  })
  it('is not among other people: a search for somebody to ask finds members, mentors first', async () => {
    const { kim, robin, lee, max, olga } = camp
    await camp.ledgers.desk(max.id, {
      type: 'SetDeskLimit',
      data: { deskId: camp.ledgers.deskId(max.id), referrerId: max.id as never, by: 'system', perWeek: 0 },
    })
    const change = 'mutation ($input: RolesInput!) { changeRoles(input: $input) { ok } }'
    await answer(robin.browser, change, { userId: lee.id, roles: ['member', 'mentor'] })
    const query = 'query ($search: String) { memberReferrers(search: $search) { id name isFull } }'
    const found = async (search = '') =>
      (
        (await kim.browser.graphql(query, { search })).data as never as {
          memberReferrers: { id: string; name: string }[]
        }
      ).memberReferrers
    expect((await found()).map(({ name }) => name)).toEqual([
      'Lee Example',
      'Cora Example',
      'Max Example',
      'Robin Example',
    ])
    expect(await found('MÀX')).toEqual([{ id: max.id, name: 'Max Example', isFull: true }])
    expect(JSON.stringify(await found('olga'))).not.toContain(olga.id)
  })
})
