import { isListType, isNonNullType, isObjectType, isScalarType } from 'graphql'
import type { GraphQLError, GraphQLField, GraphQLOutputType, OperationTypeNode } from 'graphql'
import { notFound, notSignedIn, publicError, secondFactorNeeded } from './errors.ts'
import { whyNot } from './root-rule.ts'
import type { Asking, RootRule, WhyNot } from './root-rule.ts'

type Root = GraphQLField<unknown, Asking>
type Kind = `${OperationTypeNode}`

const errorOf = (reason: WhyNot): GraphQLError => {
  switch (reason) {
    case 'UNAUTHENTICATED':
      return notSignedIn()
    case 'NOT_FOUND':
      return notFound()
    case 'SECOND_FACTOR_NEEDED':
      return secondFactorNeeded()
    case 'SCOPE_MISSING':
      return publicError('SCOPE_MISSING', 'This token was not made for that. Make one with the scope that it needs.')
  }
}

const nothingOf = (type: GraphQLOutputType, name: string): unknown => {
  if (!isNonNullType(type)) return null
  if (isListType(type.ofType)) return []
  if (isScalarType(type.ofType) && type.ofType.name === 'Int') return 0
  if (isScalarType(type.ofType) && type.ofType.name === 'Boolean') return false
  throw new Error(`${name} must be nullable, a list, a number or a boolean: a refused act has nothing to show there.`)
}

/** The payload of an act that was refused before anything was looked at. */
const refusedPayload = (field: Root): ((error: GraphQLError) => unknown) => {
  const payload = isNonNullType(field.type) ? field.type.ofType : field.type
  if (!isObjectType(payload) || !('refusal' in payload.getFields()))
    throw new Error(`Mutation.${field.name} must answer a payload with a refusal.`)
  const empty = Object.fromEntries(
    Object.values(payload.getFields()).map(({ name, type }) => [name, nothingOf(type, `${payload.name}.${name}`)]),
  )
  return ({ message, extensions: { code } }) => ({ ...empty, refusal: { code, message, field: null } })
}

/**
 * How a refusal is answered. Whoever lacks the role gets what they would get for a thing that is not there: null where
 * the answer may be null, a refused payload from a mutation, an error where a list would have stood.
 */
const answerOf = (field: Root, kind: Kind): ((reason: WhyNot) => unknown) => {
  const fail = (reason: WhyNot): never => {
    throw errorOf(reason)
  }
  if (kind === 'mutation') {
    const refuse = refusedPayload(field)
    return (reason) =>
      reason === 'NOT_FOUND' || reason === 'SECOND_FACTOR_NEEDED' ? refuse(errorOf(reason)) : fail(reason)
  }
  return isNonNullType(field.type) ? fail : (reason) => (reason === 'NOT_FOUND' ? null : fail(reason))
}

/** Lets requests begin at a field only by its rule. */
export const guardRoot = (field: Root, rule: RootRule, kind: Kind): void => {
  const { resolve, subscribe } = field
  const refuse = rule === 'coach' || rule === 'admin' ? answerOf(field, kind) : undefined
  const check = (context: Asking): { readonly answer: unknown } | undefined => {
    const reason = whyNot(rule, kind, context)
    if (reason === undefined) return undefined
    if (refuse === undefined) throw errorOf(reason)
    return { answer: refuse(reason) }
  }
  if (resolve)
    field.resolve = (root, args, context, info) => {
      const refused = check(context)
      return refused ? refused.answer : resolve(root, args, context, info)
    }
  if (subscribe)
    field.subscribe = (root, args, context, info) => {
      const refused = check(context)
      if (refused) throw notFound()
      return subscribe(root, args, context, info)
    }
}
