import { getNamedType, isEnumType, isScalarType } from 'graphql'
import type { GraphQLField, GraphQLSchema } from 'graphql'
import { id } from '../browser.ts'
import { sampleOf, targetsIn } from './samples.ts'
import type { Targets } from './samples.ts'

/** One query or mutation, with a document that asks it for as little as can be. */
export interface Operation {
  readonly name: string
  readonly kind: 'query' | 'mutation'
  readonly field: string
  readonly document: string
  /** The arguments that name something which exists. */
  readonly targets: readonly string[]
  readonly variables: (targets: Targets) => Readonly<Record<string, unknown>>
}

/** What the plain `id` of a query is an id of. */
const idOf: Readonly<Record<string, string>> = {
  contact: 'contactId',
  cohort: 'cohortId',
  import: 'importId',
  mail: 'mailId',
  member: 'userId',
}

/** Mutations whose input calls the id of a mail, or of a part, just `id`. */
const isMail = (field: string): boolean => field === 'resendMail' || field === 'dismissMail'

const describe = (kind: Operation['kind'], field: GraphQLField<unknown, unknown>): Operation => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const named = getNamedType(field.type)
  const isLeaf = isScalarType(named) || isEnumType(named)
  const selection = isLeaf ? '' : kind === 'mutation' ? ' { ok refusal { code } }' : ' { __typename }'
  const renamed = kind === 'query' ? idOf[field.name] : isMail(field.name) ? 'mailId' : undefined
  // A cohort is opened under an id of the caller's own making.
  const makesIt = field.name === 'openCohort'
  const found = makesIt ? [] : field.args.flatMap(({ name, type }) => targetsIn(name, type))
  return {
    name: `${kind} ${field.name}`,
    kind,
    field: field.name,
    document: `${kind}${declared === '' ? '' : `(${declared})`} { ${field.name}${passed === '' ? '' : `(${passed})`}${selection} }`,
    targets: [...new Set([...found, ...(renamed === undefined ? [] : [renamed])])],
    variables: (targets) => {
      const given = makesIt ? { ...targets, cohortId: id() } : targets
      const told = renamed === undefined ? given : { ...given, id: targets[renamed] ?? '' }
      return Object.fromEntries(field.args.map(({ name, type }) => [name, sampleOf(name, type, told)]))
    },
  }
}

/** Acts that end what the others need come last, in this order. */
const last = ['sendDigestNow', 'dismissMail', 'archiveContact', 'discardImport', 'closeCohort', 'removeMember']

const rank = ({ field }: Operation): number => last.indexOf(field)

/** Every query and mutation of the schema. */
export const operationsOf = (schema: GraphQLSchema): readonly Operation[] =>
  [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => describe('query', field)),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => describe('mutation', field)),
  ].toSorted((left, right) => rank(left) - rank(right))

/** Leaving takes rights away, so it is tried after everything else. */
export const isLeaving = ({ field }: Operation): boolean => field === 'leaveWorkspace'

/** The same request with one of the things it names not being the asker's, one by one. */
export const variantsOf = (operation: Operation): readonly (readonly [string, string | undefined])[] => [
  [operation.targets.length === 0 ? '' : 'own', undefined],
  ...operation.targets.map((target) => [`foreign ${target}`, target] as const),
]
