import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql'
import type { GraphQLInputType } from 'graphql'
import { id } from '../browser.ts'

/** What a request is about, by the name of the argument that carries it. */
export type Targets = Readonly<Record<string, string>>

const scalars: Readonly<Record<string, unknown>> = {
  Boolean: false,
  CalendarDate: '2026-11-20',
  Int: 5,
  String: 'Sample',
}

/** In place of a target: nothing is sent for it. */
export const absent = 'absent'

/** Values for fields that a plain sample of their type would not fit. */
const byName: Readonly<Record<string, unknown>> = {
  after: undefined,
  audience: 'cohorts',
  closesOn: '2099-01-01',
  date: '2099-01-01',
  days: 30,
  dryRun: true,
  email: 'sample@people.example',
  jobLink: 'https://people.example/job',
  link: 'https://people.example/sample',
  profileLink: 'https://people.example/sample',
  talkingPoints: ['One', 'Two', 'Three'],
  version: 1,
  emails: ['sample@people.example'],
  endsOn: '2027-06-30',
  links: ['https://people.example/sample'],
  locale: 'en',
  localHour: 7,
  minutes: 30,
  localMinute: 30,
  month: 5,
  phones: ['+43 1 234'],
  profileUrl: 'https://people.example/sample',
  roles: ['member'],
  startsOn: '2026-09-01',
  text: 'sample@people.example',
  time: '10:30',
  timeZone: 'Europe/Vienna',
  to: undefined,
  until: '2099-01-01',
  weekday: 1,
  year: undefined,
}

/** Ids of parts that the caller makes up: a fact, a note, a command. */
const madeUp = new Set([
  'commandId',
  'factId',
  'noteId',
  'dateId',
  'employmentId',
  'followUpId',
  'gatheringId',
  'outcomeId',
  'workspaceId',
  'id',
])

/** The names of all arguments below `type` that name something which exists. */
export const targetsIn = (name: string, type: GraphQLInputType): readonly string[] => {
  const named = getNamedType(type)
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => targetsIn(field.name, field.type))
  return isScalarType(named) && named.name === 'ID' && !madeUp.has(name) ? [name] : []
}

/** A value that fits `type`. Throws for a kind of id that nobody has said what to put there. */
export const sampleOf = (name: string, type: GraphQLInputType, targets: Targets): unknown => {
  if (isNonNullType(type)) return sampleOf(name, type.ofType, targets)
  const target = targets[name]
  if (target === absent) return null
  if (target !== undefined) return isListType(type) ? [target] : target
  if (Object.hasOwn(byName, name)) return byName[name]
  if (isListType(type)) return [sampleOf(name, type.ofType, targets)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, sampleOf(field.name, field.type, targets)]),
    )
  if (type.name === 'ID') {
    if (madeUp.has(name)) return id()
    throw new Error(`No sample stands for the id “${name}”. Add it to the targets of the matrix.`)
  }
  return scalars[type.name]
}
