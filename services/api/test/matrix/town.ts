import { defaultSettings } from '@kith/domain'
import type { Role } from '@kith/domain'
import type { WorkspaceId } from '@kith/kernel'
import { id, openBrowser, owner } from '../browser.ts'
import type { Browser } from '../browser.ts'
import { openTestHouse } from '../house.ts'
import type { TestHouse } from '../house.ts'
import { askToMentor, furnishMentoring } from './mentoring.ts'
import type { Targets } from './samples.ts'

/** Everybody whom the rights tell apart. */
export const principals = [
  'anonymous',
  'invited',
  'member',
  'member of another cohort',
  'mentor',
  'mentor of another cohort',
  'coach',
  'coach of another cohort',
  'admin',
  'former member',
  'admin elsewhere',
] as const
export type Principal = (typeof principals)[number]

/** Somebody at a browser, with what is theirs. */
export interface Person {
  readonly browser: Browser
  readonly userId: string
  readonly own: Targets
}

export interface Town {
  readonly house: TestHouse
  readonly people: Readonly<Record<Principal, Person>>
  /** Things of somebody else: of a member of the same workspace where contacts are meant, else of another workspace. */
  readonly foreign: Targets
  readonly markers: readonly string[]
  readonly cohorts: { readonly one: string; readonly other: string }
}

type Data = Readonly<Record<string, never>>

const ask = async (browser: Browser, query: string, variables: object = {}): Promise<Data> => {
  const { data, errors } = await browser.graphql(query, variables)
  if (errors) throw new Error(`The town could not be built: ${errors[0]?.message} (${query.slice(0, 60)})`)
  return data
}

const act = async (browser: Browser, mutation: string, input: object): Promise<void> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`
  const inputs: Readonly<Record<string, string>> = {
    OpenCohort: 'CohortInput',
    PutIntoCohort: 'CohortPlaceInput',
    RemoveMember: 'MemberInput',
    InviteMembers: 'InviteInput',
    DraftReferral: 'DraftReferralInput',
    PreparePackage: 'PackageInput',
    RequestReferral: 'RequestReferralInput',
    PostOpening: 'PostOpeningInput',
    ChangeWorkspaceSettings: 'WorkspaceSettingsInput',
    AddNote: 'NoteInput',
    AddTag: 'TagInput',
    DraftUpdate: 'UpdateWordsInput',
  }
  const query = `mutation ($input: ${inputs[type] ?? `${type}Input`}!) { ${mutation}(input: $input) { ok refusal { code message } } }`
  const answer = (await ask(browser, query, { input: { commandId: id(), ...input } }))[mutation] as never as {
    readonly ok: boolean
    readonly refusal: { readonly message: string } | null
  }
  if (!answer.ok) throw new Error(`The town could not be built: ${mutation}: ${answer.refusal?.message}`)
}

const packageOf = (mark: string) => ({
  company: `Wanted ${mark}`,
  role: `Role ${mark}`,
  whyMe: `Why me ${mark}`,
  whyCompany: `Why they ${mark}`,
  talkingPoints: [`One ${mark}`, `Two ${mark}`, `Three ${mark}`],
})

const samplePdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

/** A role that is sought, a request that is being written, a résumé, and an opening that says nothing private. */
const furnishSeeking = async (browser: Browser, mark: string, contactId: string): Promise<Targets> => {
  const [opportunityId, referralId, openingId] = [id(), id(), id()]
  await act(browser, 'addOpportunity', { opportunityId, company: `Sought ${mark}`, role: `Sought role ${mark}` })
  await act(browser, 'draftReferral', { referralId, contactId, path: 'direct', opportunityId })
  await act(browser, 'preparePackage', { referralId, package: packageOf(mark) })
  const content = { company: 'Open Company', role: 'Open role', seats: 2, audience: 'workspace' }
  await act(browser, 'postOpening', { openingId, content })
  const form = new FormData()
  form.append('file', new Blob([samplePdf]), `Resume ${mark}.pdf`)
  const { body } = await browser.send('/api/resumes', { method: 'POST', body: form })
  return { opportunityId, referralId, openingId, fileId: (body as { readonly fileId: string }).fileId }
}

/** A request that reaches somebody, from somebody who has nothing to hide. */
const askFor = async (seeker: Browser, memberId: string): Promise<string> => {
  const referralId = id()
  await act(seeker, 'draftReferral', { referralId, memberId, path: 'direct' })
  await act(seeker, 'preparePackage', { referralId, package: packageOf('plain') })
  await act(seeker, 'requestReferral', { referralId, way: 'kith', message: `Would you refer me? ${referralId}` })
  return referralId
}

/** One contact with everything private filled in by words that occur nowhere else. */
const furnish = async (browser: Browser, mark: string): Promise<Targets> => {
  const contactId = id()
  const interactionId = id()
  const followUpId = id()
  const input = { contactId, name: `Person ${mark}`, company: `Company ${mark}`, email: `${mark}@secret.example` }
  await act(browser, 'addContact', { ...input, closeness: 'close' })
  await act(browser, 'changeContact', { contactId, phones: [`+43 ${mark}`], location: `Place ${mark}` })
  const noteId = id()
  await act(browser, 'addNote', { contactId, noteId, text: `Note ${mark}` })
  await act(browser, 'addFact', { contactId, factId: id(), text: `Fact ${mark}` })
  await act(browser, 'addTag', { contactId, tag: `Tag ${mark}` })
  await act(browser, 'logInteraction', {
    interactionId,
    contactIds: [contactId],
    channel: 'call',
    summary: `Summary ${mark}`,
    outcome: `Outcome ${mark}`,
    followUp: { id: followUpId, text: `Promise ${mark}`, promisedBy: 'me', dueOn: '2099-01-01' },
  })
  const uploaded = await browser.upload(
    `First Name,Last Name,URL,Company\nRow,${mark},https://www.linkedin.com/in/${mark},X\n`,
  )
  const { importId } = uploaded.body as { readonly importId: string }
  const mail = await ask(browser, 'mutation { sendDigestNow { mail { id } } }')
  const mailId = (mail['sendDigestNow'] as never as { readonly mail: { readonly id: string } }).mail.id
  const seeking = await furnishSeeking(browser, mark, contactId)
  const updateId = id()
  await act(browser, 'draftUpdate', { updateId, subject: `Update ${mark}`, body: `Hi {first name}, words ${mark}` })
  await act(browser, 'chooseRecipients', { updateId, contactIds: [contactId] })
  const kept = { noteId, importId, mailId, updateId }
  return { contactId, contactIds: contactId, interactionId, followUpId, ...kept, ...seeking }
}

const idOfViewer = async (browser: Browser) => {
  const { viewer } = await ask(browser, '{ viewer { id workspace { id } } }')
  return viewer as never as { readonly id: string; readonly workspace: { readonly id: string } }
}

const rolesOf: Readonly<Partial<Record<Principal, readonly Role[]>>> = {
  member: ['member'],
  'member of another cohort': ['member'],
  mentor: ['mentor'],
  'mentor of another cohort': ['mentor'],
  coach: ['coach'],
  'coach of another cohort': ['coach'],
  'former member': ['member'],
}

export const markOf = (principal: string): string => `mark-${principal.replaceAll(' ', '-')}`

/** A workspace with everybody in it, and another one, on the real api. */
export const buildTown = async (): Promise<Town> => {
  const house = await openTestHouse()
  const admin = openBrowser(house.url)
  await admin.post('/api/first-account', { ...owner, email: 'admin@town.example' })
  const {
    id: adminId,
    workspace: { id: workspaceId },
  } = await idOfViewer(admin)

  const arrive = async (
    name: string,
    roles: readonly Role[],
    workspace: Parameters<typeof house.api.createAccount>[0]['workspace'],
  ) => {
    const email = `${name.replaceAll(' ', '.')}@town.example`
    const made = await house.api.createAccount({ ...owner, name, email, workspace, roles })
    if (made.kind === 'refused') throw new Error(made.message)
    return { userId: made.userId as string, email }
  }
  const signIn = async (email: string): Promise<Browser> => {
    const browser = openBrowser(house.url)
    await browser.post('/api/auth/sign-in/email', { email, password: owner.password })
    return browser
  }
  const here = { kind: 'join', id: workspaceId as WorkspaceId } as const

  const cohorts = { one: id(), other: id() }
  for (const [name, cohortId] of Object.entries(cohorts))
    await act(admin, 'openCohort', { cohortId, name: `Cohort ${name}`, startsOn: '2026-09-01', endsOn: null })

  const people: Partial<Record<Principal, Person>> = {
    anonymous: { browser: openBrowser(house.url), userId: '', own: {} },
    invited: { browser: openBrowser(house.url), userId: '', own: {} },
  }
  await act(admin, 'inviteMembers', { text: 'invited@town.example', roles: ['member'], cohortIds: [cohorts.one] })
  const { invitations } = await ask(admin, '{ invitations { id } }')
  const invitationId = (invitations as never as readonly { readonly id: string }[])[0]?.id ?? ''

  const { guardrails, ...settings } = defaultSettings
  const manyAsks = { ...guardrails, referralAsksPerWeek: 100 }
  await act(admin, 'changeWorkspaceSettings', { ...settings, sharingDefault: 'hidden', guardrails: manyAsks })

  const spare = await arrive('spare', ['member'], here)
  const seeker = await signIn(spare.email)
  const guideAt = async (name: string, workspace: Parameters<typeof arrive>[2]) => {
    const { userId, email } = await arrive(name, ['mentor'], workspace)
    return { userId, browser: await signIn(email) }
  }
  const guide = await guideAt('guide', here)
  const shared = { cohortId: cohorts.one, cohortIds: cohorts.one, userId: spare.userId, invitationId }
  const sharedWith = async (userId: string): Promise<Targets> => ({
    ...shared,
    memberId: spare.userId,
    receivedId: await askFor(seeker, userId),
  })

  for (const [principal, roles] of Object.entries(rolesOf) as [Principal, readonly Role[]][]) {
    const { userId, email } = await arrive(principal, roles, here)
    const cohortId = principal.endsWith('another cohort') ? cohorts.other : cohorts.one
    await act(admin, 'putIntoCohort', { cohortId, userId })
    const browser = await signIn(email)
    people[principal] = {
      browser,
      userId,
      own: {
        ...(await sharedWith(userId)),
        ...(await furnish(browser, markOf(principal))),
        ...(await furnishMentoring(browser, markOf(principal), guide)),
        ...(roles.includes('mentor') ? { askedId: await askToMentor(seeker, userId, 'plain') } : {}),
      },
    }
  }
  people.admin = {
    browser: admin,
    userId: adminId,
    own: {
      ...(await sharedWith(adminId)),
      ...(await furnish(admin, markOf('admin'))),
      ...(await furnishMentoring(admin, markOf('admin'), guide)),
    },
  }
  await act(admin, 'removeMember', { userId: people['former member']?.userId })

  const elsewhere = { kind: 'create', id: id() as WorkspaceId, name: 'Elsewhere' } as const
  const stranger = await arrive('admin elsewhere', ['admin', 'member'], elsewhere)
  const strange = await signIn(stranger.email)
  const strangeCohort = id()
  await act(strange, 'openCohort', { cohortId: strangeCohort, name: 'Elsewhere', startsOn: '2026-09-01', endsOn: null })
  await act(strange, 'inviteMembers', { text: 'other@town.example', roles: ['member'], cohortIds: [] })
  const far = await ask(strange, '{ invitations { id } }')
  const strangeGuide = await guideAt('guide elsewhere', { kind: 'join', id: elsewhere.id })
  people['admin elsewhere'] = {
    browser: strange,
    userId: stranger.userId,
    own: {
      ...shared,
      memberId: spare.userId,
      ...(await furnish(strange, markOf('admin elsewhere'))),
      ...(await furnishMentoring(strange, markOf('admin elsewhere'), strangeGuide)),
    },
  }

  // What nobody else may touch: a neighbour's in the same workspace, and a cohort, a person and an invitation elsewhere.
  const neighbour = await arrive('neighbour', ['member'], here)
  const next = await signIn(neighbour.email)
  const foreign = {
    ...(await furnish(next, markOf('neighbour'))),
    ...(await furnishMentoring(next, markOf('neighbour'), guide)),
    mentorId: strangeGuide.userId,
    receivedId: await askFor(seeker, neighbour.userId),
    memberId: stranger.userId,
    cohortId: strangeCohort,
    cohortIds: strangeCohort,
    userId: stranger.userId,
    invitationId: (far['invitations'] as never as readonly { readonly id: string }[])[0]?.id ?? '',
  }
  return {
    house,
    people: people as Record<Principal, Person>,
    foreign,
    cohorts,
    markers: [...Object.keys(rolesOf), 'admin', 'admin elsewhere', 'neighbour'].map(markOf),
  }
}
