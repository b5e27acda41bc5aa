import { getNamedType, isEnumType, isScalarType } from 'graphql'
import type { GraphQLField, GraphQLSchema } from 'graphql'
import { id } from '../browser.ts'
import { absent, sampleOf, targetsIn } from './samples.ts'
import type { Targets } from './samples.ts'

/** One query or mutation, with a document that asks it for as little as can be. */
export interface Operation {
  readonly name: string
  readonly kind: 'query' | 'mutation'
  readonly field: string
  readonly document: string
  /** The arguments that name something which exists. */
  readonly targets: readonly string[]
  /** `tried` names the target that is not the asker's, where what else is sent depends on it. */
  readonly variables: (targets: Targets, tried?: string) => Readonly<Record<string, unknown>>
}

/** What the plain `id` of a query is an id of. */
const idOf: Readonly<Record<string, string>> = {
  contact: 'contactId',
  cohort: 'cohortId',
  import: 'importId',
  mail: 'mailId',
  member: 'userId',
  opening: 'openingId',
  opportunity: 'opportunityId',
  networkUpdate: 'updateId',
  referral: 'referralId',
  updatePreview: 'updateId',
}

/** Acts of whoever is asked: on a request that reached the asker, not on one of their own. */
const ofReferrer: readonly string[] = [
  'viewReferral',
  'askMore',
  'acceptReferral',
  'declineReferral',
  'releaseReferral',
  'submitReferral',
]

/** Acts of whoever is asked to mentor. */
const ofMentor: readonly string[] = ['acceptMentorship', 'declineMentorship']

/** A request goes to a member or to a contact: only one of them is named; and an opening is one of theirs. */
const withOneReferrer = (field: string, targets: Targets, tried: string | undefined): Targets =>
  field === 'draftReferral'
    ? {
        ...targets,
        [tried === 'contactId' ? 'memberId' : 'contactId']: absent,
        ...(tried === 'openingId' ? {} : { openingId: absent }),
      }
    : targets

/** Mutations whose input calls the id of a mail, or of a part, just `id`. */
const isMail = (field: string): boolean =>
  /^(?:resend|dismiss)Mail$|^(?:retryDelivery|resendDelivery|setDeliveryAside)$/.test(field)

const describe = (kind: Operation['kind'], field: GraphQLField<unknown, unknown>): Operation => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const named = getNamedType(field.type)
  const isLeaf = isScalarType(named) || isEnumType(named)
  const selection = isLeaf ? '' : kind === 'mutation' ? ' { ok refusal { code } }' : ' { __typename }'
  const renamed = kind === 'query' ? idOf[field.name] : isMail(field.name) ? 'mailId' : undefined
  // A cohort is opened, and a session scheduled, under an id of the caller's own making.
  const made = field.name === 'openCohort' ? 'cohortId' : field.name === 'scheduleSession' ? 'sessionId' : undefined
  const isReferrers = ofReferrer.includes(field.name)
  const isMentors = ofMentor.includes(field.name)
  const inInput = field.args.flatMap(({ name, type }) => targetsIn(name, type)).filter((name) => name !== made)
  const found = inInput.map((name) => {
    if (isReferrers && name === 'referralId') return 'receivedId'
    return isMentors && name === 'mentorshipId' ? 'askedId' : name
  })
  return {
    name: `${kind} ${field.name}`,
    kind,
    field: field.name,
    document: `${kind}${declared === '' ? '' : `(${declared})`} { ${field.name}${passed === '' ? '' : `(${passed})`}${selection} }`,
    targets: [...new Set([...found, ...(renamed === undefined ? [] : [renamed])])],
    variables: (targets, tried) => {
      const received = {
        ...targets,
        ...(isReferrers ? { referralId: targets['receivedId'] ?? '' } : {}),
        ...(isMentors ? { mentorshipId: targets['askedId'] ?? '' } : {}),
      }
      const given = made ? { ...received, [made]: id() } : withOneReferrer(field.name, received, tried)
      const told = renamed === undefined ? given : { ...given, id: targets[renamed] ?? '' }
      return Object.fromEntries(field.args.map(({ name, type }) => [name, sampleOf(name, type, told)]))
    },
  }
}

/** Acts that end what the others need come last, in this order. */
const last = [
  'admitOpening',
  'withdrawReferral',
  'closeReferral',
  'closeOpening',
  'removeOpportunity',
  'removeResume',
  'recordSessionHeld',
  'restoreSession',
  'cancelSession',
  'endMentorship',
  'sendDigestNow',
  'dismissMail',
  'setDeliveryAside',
  'cancelUpdate',
  'discardUpdate',
  'setDoNotContact',
  'clearDoNotContact',
  'archiveContact',
  'discardImport',
  'closeCohort',
  'removeMember',
]

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
