import type { Decider, DomainCommand, DomainEvent } from '@kith/kernel'
import { deterministicId, isSame } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askingCommand } from './asking/commands.ts'
import { askingDecider } from './asking/decider.ts'
import { catalogue } from './catalogue.ts'
import { contactCommand } from './contact/commands.ts'
import { contactDecider } from './contact/decider.ts'
import { deskCommand } from './desk/commands.ts'
import { deskDecider } from './desk/decider.ts'
import { fileCommand } from './file/commands.ts'
import { fileDecider } from './file/decider.ts'
import { importCommand } from './import/commands.ts'
import { importDecider } from './import/decider.ts'
import { interactionCommand } from './interaction/commands.ts'
import { interactionDecider } from './interaction/decider.ts'
import { openingCommand } from './opening/commands.ts'
import { openingDecider } from './opening/decider.ts'
import { opportunityCommand } from './opportunity/commands.ts'
import { opportunityDecider } from './opportunity/decider.ts'
import { postingCommand } from './posting/commands.ts'
import { postingDecider } from './posting/decider.ts'
import { referralCommand } from './referral/commands.ts'
import { referralDecider } from './referral/decider.ts'
import type { RejectionCode } from './rejections.ts'
import { commandTypes, eventTypes, sampleCommand, sampleEvent, sampleIds } from './spec/index.ts'
import { templateCommand } from './template/commands.ts'
import { templateDecider } from './template/decider.ts'
import { userCommand } from './user/commands.ts'
import { userDecider } from './user/decider.ts'
import { workspaceCommand } from './workspace/commands.ts'
import { workspaceDecider } from './workspace/decider.ts'

/** Few values for each field, so that random commands meet one another. */
const days = ['2026-11-01', '2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2027-01-31', '2026-02-30']
const texts = ['', ' ', 'Berlin', 'berlin', 'Fjord Analytics', 'Tidewater Labs', 'e\u0301\u200B']
const ids = [sampleIds.employment, sampleIds.fact, deterministicId('another')]
const counts = [0, 1, 2, 3]
const values: Readonly<Record<string, readonly unknown[]>> = {
  by: [sampleIds.owner, sampleIds.owner, sampleIds.owner, 'system', sampleIds.stranger],
  ownerId: [sampleIds.owner, sampleIds.owner, sampleIds.stranger],
  contactIds: [[sampleIds.contact], [sampleIds.contact, sampleIds.otherContact], []],
  importId: [sampleIds.import, sampleIds.laterImport],
  intoContactId: [sampleIds.contact, sampleIds.otherContact],
  employmentId: [sampleIds.contact, ...ids],
  dateId: ids,
  factId: ids,
  noteId: ids,
  followUpId: ids,
  closeness: [null, 'close', 'distant'],
  cadence: [{ kind: 'none' }, { kind: 'closeness' }, { kind: 'days', days: 30 }, { kind: 'days', days: 0 }],
  until: [null, ...days],
  from: [null, ...days],
  to: [null, ...days],
  today: ['2026-11-23', '2026-11-24'],
  happenedOn: days,
  receivedOn: days,
  dueOn: days,
  emails: [undefined, [], ['ilse@fjord.example'], ['other@fjord.example'], ['none']],
  employment: [undefined, ...ids.map((employmentId) => ({ employmentId, company: 'Tidewater Labs' }))],
  current: [undefined, true, false],
  followUp: [undefined, { followUpId: ids[0], promisedBy: 'me', text: 'Call', dueOn: '2026-11-27' }],
  status: ['open', 'done', 'dropped'],
  workedWith: [true, false],
  kind: ['birthday', 'custom', 'catch-up', 'ask', 'introduction', 'referral'],
  level: ['company-only', 'name-and-company'],
  frequency: ['off', 'daily', 'weekly'],
  askId: [sampleIds.referral, ...ids],
  referrerKey: [sampleIds.stranger, sampleIds.contact],
  declinedOn: days,
  overrides: [[], [{ rule: 'cool-down', reason: 'They asked me to' }], [{ rule: 'cool-down', reason: '' }]],
  storageKey: [sampleIds.firstBytes, sampleIds.laterBytes, ...ids],
  bytes: [0, 1, 48_213],
  perWeek: [null, 0, 1, 2, 101],
  workspacePerWeek: [0, 1, 2],
  perDay: [0, 1, 2],
  seats: [0, 1, 2],
  closesOn: [null, ...days],
  held: [true, false],
  moderates: [true, false],
  referralId: [sampleIds.referral, ...ids],
  seekerId: [sampleIds.owner, sampleIds.stranger, sampleIds.contact],
  reporterId: [sampleIds.owner, sampleIds.stranger, sampleIds.contact, ...ids],
  stage: ['interested', 'applied', 'offer'],
  source: [{ kind: 'cold' }, { kind: 'contact', contactId: sampleIds.contact }, { kind: 'contact' }],
  day: days,
  where: texts,
  notes: texts,
  cohortId: [sampleIds.cohort],
  startsOn: days,
  endsOn: [null, ...days],
  expiresAt: ['2026-11-25T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
  item: ['research-the-company', 'update-materials'],
  way: ['kith', 'outside'],
  reason: ['hard-bounce', 'unsubscribed', 'Asked for a quiet year'],
  roles: [['member'], ['admin', 'member'], ['member', 'admin']],
  chunk: counts,
  rows: counts,
  added: counts,
  unchanged: counts,
  text: texts,
  name: texts,
  tag: texts,
  company: texts,
  position: texts,
  value: [null, ...texts],
}

const schemas = {
  contact: contactCommand,
  interaction: interactionCommand,
  import: importCommand,
  user: userCommand,
  workspace: workspaceCommand,
  referral: referralCommand,
  opportunity: opportunityCommand,
  opening: openingCommand,
  asking: askingCommand,
  desk: deskCommand,
  file: fileCommand,
  template: templateCommand,
  posting: postingCommand,
}

const typesOf = (category: string): readonly string[] =>
  (Object.entries(schemas).find(([name]) => name === category)?.[1].options ?? []).map(({ shape }) => shape.type.value)

const belongs = (category: string, type: string): boolean => typesOf(category).includes(type)

/** What is meant to happen each time that it is said; the command's id tells a repetition from a second time. */
const eachTime: readonly string[] = ['RecordExport', 'OfferHelp']

/** More than one person may act on these: the owner's stranger is one of them. */
const shared: readonly string[] = ['workspace', 'referral', 'opening', 'desk']

const optionalFields: Readonly<Record<string, readonly string[]>> = {
  AddContact: ['closeness'],
  LogInteraction: ['followUp'],
  RecordEmployment: ['current'],
  ChangeContact: ['employment', 'emails'],
}

/** A random command of one type: its sample, with some fields different. */
const commandOf = (type: (typeof commandTypes)[number]): fc.Arbitrary<DomainCommand> => {
  const sample = sampleCommand(type)
  const fields = [...Object.keys(sample.data), ...(optionalFields[type] ?? [])].filter((field) => field in values)
  const record = Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...(values[field] ?? []))]))
  return fc
    .record(record, { requiredKeys: [] })
    .map((different): DomainCommand => ({ type, data: { ...sample.data, ...different } }))
}

type AnyDecider = Decider<unknown, DomainCommand, DomainEvent, RejectionCode>

const deciders = [
  contactDecider,
  interactionDecider,
  importDecider,
  userDecider,
  workspaceDecider,
  referralDecider,
  opportunityDecider,
  openingDecider,
  askingDecider,
  deskDecider,
  fileDecider,
  templateDecider,
  postingDecider,
] as unknown as readonly AnyDecider[]

/** How the streams of each category begin; most sequences start there, so that the others find something to meet. */
const openings: Readonly<Record<string, readonly DomainCommand[]>> = {
  contact: [sampleCommand('AddContact'), sampleCommand('TakeImportedRow')],
  interaction: [sampleCommand('LogInteraction')],
  import: [sampleCommand('StartImport')],
  user: [sampleCommand('RegisterUser')],
  workspace: [sampleCommand('CreateWorkspace')],
  referral: [sampleCommand('DraftReferral')],
  opportunity: [sampleCommand('AddOpportunity')],
  opening: [
    sampleCommand('PostOpening', { by: 'system' }),
    sampleCommand('PostOpening', { by: sampleIds.stranger, seats: 1, held: true }),
  ],
  asking: [sampleCommand('ReserveAsk')],
  file: [sampleCommand('UploadFile')],
  template: [sampleCommand('ChangeTemplate')],
  desk: [sampleCommand('SetDeskLimit', { by: sampleIds.stranger }), sampleCommand('TakeAsk', { by: 'system' })],
  posting: [sampleCommand('CountOpening', { by: 'system' })],
}

const sequencesOf = (category: string): fc.Arbitrary<readonly DomainCommand[]> => {
  const opening = fc.constantFrom(...(openings[category] ?? []))
  const any = fc.oneof(...commandTypes.filter((type) => belongs(category, type)).map(commandOf))
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(opening, fc.array(any, { minLength: 5, maxLength: 40 }))
        .map(([first, rest]) => [first, ...rest]),
    },
    { weight: 1, arbitrary: fc.array(any, { maxLength: 20 }) },
  )
}

describe.each(deciders)('any sequence of commands to $category', (decider) => {
  const commands = sequencesOf(decider.category)

  it('can repeat each command without a second effect', () =>
    fc.assert(
      fc.property(commands, (sequence) => {
        let state = decider.initial
        for (const command of sequence) {
          const decision = decider.decide(command, state)
          if (decision.kind !== 'accepted') continue
          state = decision.events.reduce(decider.evolve, state)
          if (eachTime.includes(command.type)) continue
          expect(decider.decide(command, state).kind, JSON.stringify(command)).not.toBe('accepted')
        }
      }),
      { numRuns: 150 },
    ))

  it('records only what the storage format takes, and takes back the same', () =>
    fc.assert(
      fc.property(commands, (sequence) => {
        let state = decider.initial
        for (const command of sequence) {
          const decision = decider.decide(command, state)
          if (decision.kind !== 'accepted') continue
          for (const event of decision.events)
            expect(isSame(catalogue.get(event.type)?.parse(JSON.parse(JSON.stringify(event.data))), event.data)).toBe(
              true,
            )
          state = decision.events.reduce(decider.evolve, state)
        }
      }),
      { numRuns: 60 },
    ))

  it('leaves nothing to whom it does not belong', () =>
    fc.assert(
      fc.property(commands, (sequence) => {
        const own = sequence
          .filter(({ data }) => 'by' in data && data.by !== sampleIds.stranger)
          .map(({ type, data }) => ({
            type,
            data: {
              ...data,
              ...('ownerId' in data ? { ownerId: sampleIds.owner } : {}),
              ...('seekerId' in data ? { seekerId: sampleIds.owner } : {}),
            },
          }))
        const state = own.reduce((before, command) => {
          const decision = decider.decide(command, before)
          return decision.kind === 'accepted' ? decision.events.reduce(decider.evolve, before) : before
        }, decider.initial)
        if (state === decider.initial || shared.includes(decider.category)) return
        for (const command of sequence) {
          const data = { ...command.data, by: sampleIds.stranger, ownerId: sampleIds.owner }
          const decision = decider.decide({ ...command, data }, state)
          expect(decision.kind).toBe('rejected')
        }
      }),
      { numRuns: 60 },
    ))
})

describe('every command', () => {
  it('belongs to one aggregate', () => {
    for (const type of commandTypes)
      expect(
        deciders.filter(({ category }) => belongs(category, type)),
        type,
      ).toHaveLength(1)
  })
})

describe.each(deciders)('facts about $category', (decider) => {
  const types = eventTypes.filter((type) => type.startsWith(`${decider.category}.`))
  it('are taken in whatever order they stand', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types)), (sequence) => {
        const events = sequence.map((type): DomainEvent => sampleEvent(type))
        expect(() => events.reduce(decider.evolve, decider.initial)).not.toThrow()
      }),
    ))
  it('are taken once their sealed fields show their stand-ins', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...types)), (sequence) => {
        const events = sequence.map((type): DomainEvent => {
          const { sealed } = catalogue.get(type) ?? { sealed: {} }
          return { type, data: { ...sampleEvent(type).data, ...sealed } }
        })
        expect(() => events.reduce(decider.evolve, decider.initial)).not.toThrow()
      }),
    ))
})
