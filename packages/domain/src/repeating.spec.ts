import type { Decider, DomainCommand, DomainEvent } from '@kith/kernel'
import { isSame } from '@kith/kernel'
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
import { mentorshipCommand } from './mentorship/commands.ts'
import { mentorshipDecider } from './mentorship/decider.ts'
import { openingCommand } from './opening/commands.ts'
import { openingDecider } from './opening/decider.ts'
import { opportunityCommand } from './opportunity/commands.ts'
import { opportunityDecider } from './opportunity/decider.ts'
import { postingCommand } from './posting/commands.ts'
import { postingDecider } from './posting/decider.ts'
import { referralCommand } from './referral/commands.ts'
import { referralDecider } from './referral/decider.ts'
import type { RejectionCode } from './rejections.ts'
import { fewValues } from './spec/few-values.ts'
import { commandTypes, eventTypes, sampleCommand, sampleEvent, sampleIds } from './spec/index.ts'
import { templateCommand } from './template/commands.ts'
import { templateDecider } from './template/decider.ts'
import { updateCommand } from './update/commands.ts'
import { updateDecider } from './update/decider.ts'
import { userCommand } from './user/commands.ts'
import { userDecider } from './user/decider.ts'
import { workspaceCommand } from './workspace/commands.ts'
import { workspaceDecider } from './workspace/decider.ts'

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
  update: updateCommand,
  mentorship: mentorshipCommand,
}

const typesOf = (category: string): readonly string[] =>
  (Object.entries(schemas).find(([name]) => name === category)?.[1].options ?? []).map(({ shape }) => shape.type.value)

const belongs = (category: string, type: string): boolean => typesOf(category).includes(type)

/** What is meant to happen each time that it is said; the command's id tells a repetition from a second time. */
const eachTime: readonly string[] = ['RecordExport', 'RecordMailHandled', 'OfferHelp']

/** More than one person may act on these: the owner's stranger is one of them. */
const shared: readonly string[] = ['workspace', 'referral', 'opening', 'desk', 'mentorship']

const optionalFields: Readonly<Record<string, readonly string[]>> = {
  AddContact: ['closeness'],
  LogInteraction: ['followUp'],
  RecordEmployment: ['current'],
  ChangeContact: ['employment', 'emails'],
}

/** A random command of one type: its sample, with some fields different. */
const commandOf = (type: (typeof commandTypes)[number]): fc.Arbitrary<DomainCommand> => {
  const sample = sampleCommand(type)
  const fields = [...Object.keys(sample.data), ...(optionalFields[type] ?? [])].filter((field) => field in fewValues)
  const record = Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...(fewValues[field] ?? []))]))
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
  updateDecider,
  mentorshipDecider,
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
  update: [sampleCommand('DraftUpdate')],
  mentorship: [sampleCommand('RequestMentorship')],
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
