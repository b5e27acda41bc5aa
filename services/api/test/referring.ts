import { createCommandHandler } from '@kith/command-handling'
import {
  askingDecider,
  askingIdFor,
  catalogue,
  contactDecider,
  deskDecider,
  deskIdFor,
  openingDecider,
} from '@kith/domain'
import type { AskingCommand, DeskCommand, RejectionCode } from '@kith/domain'
import { openEventStore } from '@kith/event-store'
import type {
  CommandId,
  ContactId,
  Decider,
  DomainCommand,
  DomainEvent,
  Instant,
  OpeningId,
  UserId,
} from '@kith/kernel'
import type { WorkspaceId } from '@kith/kernel'
import { loadOrCreateKey, openVault } from '@kith/vault'
import { answer } from './bootcamp.ts'
import type { Person } from './bootcamp.ts'
import { id } from './browser.ts'
import type { TestHouse } from './house.ts'

const fields = `id side status path way company role message preparation viewed reminders requestedAt waitingSince
  expiresAt submittedOn owesThanks everThanked opportunityId openingId owes can seeker { name }
  referrer { kind id name roles } package { company role whyMe talkingPoints resume { fileName version url } }
  outcomes { outcome heardOn } timeline { kind by text outcome on step } link { url expiresAt }`

export interface ReferralAnswer {
  readonly ok: boolean
  readonly refusal: { readonly code: string; readonly message: string; readonly field: string | null } | null
  readonly referral: Readonly<Record<string, unknown>> & { readonly timeline: readonly object[] }
}

type Who = Pick<Person, 'browser'>

const inputs: Readonly<Record<string, string>> = {
  draftReferral: 'DraftReferralInput',
  chooseReferralPath: 'ChoosePathInput',
  setPreparation: 'PreparationInput',
  preparePackage: 'PackageInput',
  requestReferral: 'RequestReferralInput',
  askMore: 'AskMoreInput',
  reviseReferral: 'ReviseInput',
  acceptReferral: 'AnswerInput',
  declineReferral: 'AnswerInput',
  releaseReferral: 'AnswerInput',
  submitReferral: 'SubmitInput',
  recordOutcome: 'OutcomeInput',
  thankReferrer: 'AnswerInput',
  offerHelp: 'AnswerInput',
}

/** Acts on a request, and answers what the payload says. */
export const act = async ({ browser }: Who, name: string, input: object): Promise<ReferralAnswer> =>
  (await answer(
    browser,
    `mutation ($input: ${inputs[name] ?? 'ReferralInput'}!) { ${name}(input: $input) {
      ok refusal { code message field } referral { ${fields} } } }`,
    input,
  )) as unknown as ReferralAnswer

export const look = async ({ browser }: Who, referralId: string) => {
  const { data, errors } = await browser.graphql(`query ($id: ID!) { referral(id: $id) { ${fields} } }`, {
    id: referralId,
  })
  if (errors) throw new Error(errors[0]?.message)
  return (data as never as { referral: ReferralAnswer['referral'] | null }).referral
}

export const idsOf = async ({ browser }: Who, side: 'seeker' | 'referrer'): Promise<readonly string[]> => {
  const { data } = await browser.graphql(`{ referrals(side: ${side}) { id } }`)
  return (data as never as { referrals: readonly { id: string }[] }).referrals.map((one) => one.id)
}

export const somePackage = {
  company: 'Tidewater',
  role: 'Platform engineer',
  whyMe: 'I ran such platforms for five years.',
  whyCompany: 'Their work on tides.',
  talkingPoints: ['First point', 'Second point', 'Third point'],
}

/** A draft with a package, ready to be sent. */
export const prepared = async (
  seeker: Who,
  about: { readonly memberId?: string; readonly contactId?: string } & Readonly<Record<string, unknown>>,
): Promise<string> => {
  const referralId = id()
  for (const [name, input] of [
    ['draftReferral', { path: 'direct', ...about }],
    ['preparePackage', { package: somePackage }],
  ] as const) {
    const { ok, refusal } = await act(seeker, name, { referralId, ...input })
    if (!ok) throw new Error(`${name}: ${refusal?.code}`)
  }
  return referralId
}

/** Asks inside Kith, with words of its own unless told. */
export const ask = (seeker: Who, referralId: string, more: object = {}) =>
  act(seeker, 'requestReferral', { referralId, way: 'kith', message: `Would you refer me? ${referralId}`, ...more })

export const addContact = async ({ browser }: Who, name: string, more: object = {}): Promise<string> => {
  const contactId = id()
  const mutation = 'mutation ($input: AddContactInput!) { addContact(input: $input) { ok } }'
  await answer(browser, mutation, { contactId, name, ...more })
  return contactId
}

/** The streams behind the api: what follows from requests is written into them by others. */
export const openLedgers = async (house: TestHouse, workspace: string) => {
  const { environment, database } = house
  const workspaceId = workspace as WorkspaceId
  const kek = await loadOrCreateKey(`${environment['KITH_DATA']}/secrets/kek`)
  const vault = await openVault({ pool: database.pool, kek })
  const store = openEventStore({ connectionString: environment['EVENTSTORE_URL'] ?? '', catalogue, sealer: vault })
  // Remembers nothing: others write to the same streams.
  const commands = createCommandHandler({ store, cachedStates: 1 })
  const say = async <State, Command extends DomainCommand, Event extends DomainEvent>(
    decider: Decider<State, Command, Event, RejectionCode>,
    stream: string,
    command: Command,
  ): Promise<void> => {
    const now = new Date().toISOString() as Instant
    const context = { workspaceId, actor: 'system', commandId: id() as CommandId, now } as const
    const outcome = await commands.handle(decider, stream, command, context)
    if (outcome.kind === 'rejected') throw new Error(`${command.type}: ${outcome.rejection.code}`)
  }
  const askingId = (who: string) => askingIdFor(workspaceId, who as UserId)
  const deskId = (who: string) => deskIdFor(workspaceId, who as UserId)
  return {
    asking: (who: string, command: AskingCommand) => say(askingDecider, askingId(who), command),
    desk: (who: string, command: DeskCommand) => say(deskDecider, deskId(who), command),
    /** What comes of the contact's click on the link in an update. */
    refuseUpdates: (contactId: string) =>
      say(contactDecider, contactId, {
        type: 'RefuseUpdates',
        data: { contactId: contactId as ContactId, by: 'system' },
      }),
    askingId,
    deskId,
    /** Requests for which part of the seeker's week is set aside. */
    reserved: async (who: string): Promise<readonly string[]> => {
      const { state } = await commands.load(askingDecider, askingId(who))
      return state.status === 'none' ? [] : [...state.asking.asks.keys()]
    },
    /** Requests that a referrer's desk took. */
    taken: async (who: string): Promise<readonly string[]> => {
      const { state } = await commands.load(deskDecider, deskId(who))
      return state.status === 'none' ? [] : [...state.desk.taken.keys()]
    },
    claimed: async (openingId: string): Promise<readonly string[]> => {
      const { state } = await commands.load(openingDecider, openingId)
      return state.status === 'none' ? [] : [...state.opening.claimed.keys()]
    },
    post: async (poster: Person, more: object = {}): Promise<OpeningId> => {
      const openingId = id() as OpeningId
      const posterId = poster.id as UserId
      await say(openingDecider, openingId, {
        type: 'PostOpening',
        data: {
          openingId,
          posterId,
          by: posterId,
          company: 'Tidewater',
          role: 'Platform engineer',
          department: '',
          location: '',
          link: '',
          notes: '',
          seats: 1,
          closesOn: null,
          audience: { kind: 'workspace' },
          held: false,
          today: new Date().toISOString().slice(0, 10),
          ...more,
        } as never,
      })
      return openingId
    },
    close: async (): Promise<void> => {
      await store.close()
      await vault.close()
    },
  }
}

export type Ledgers = Awaited<ReturnType<typeof openLedgers>>
