import { isInputObjectType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLSchema } from 'graphql'
import { notSignedIn } from './errors.ts'

/**
 * Who may use a field.
 * - `anyone`: also somebody who is not signed in.
 * - `member`: whoever is signed in and belongs to a workspace; for the fields that everything starts from.
 * - `own`: belongs to the viewer alone. It is reached only through a statement that is bound to the viewer.
 * - `given`: what a caller hands in; the field that takes it authorises every id in it.
 * - `shape`: says how an answer is made up (pages, refusals) and nothing about anybody.
 */
export type Rule = 'anyone' | 'member' | 'own' | 'given' | 'shape'

/** The rules of an area: type, field, rule. */
export type AreaPolicy = Readonly<Record<string, Readonly<Record<string, Rule>>>>

/** The same rule for several fields. */
export const allow = (rule: Rule, ...fields: readonly string[]): Readonly<Record<string, Rule>> =>
  Object.fromEntries(fields.map((field) => [field, rule]))

interface ViewerContext {
  readonly viewer: unknown
}

const merge = (areas: readonly AreaPolicy[]): Map<string, Rule> => {
  const rules = new Map<string, Rule>()
  for (const area of areas)
    for (const [type, fields] of Object.entries(area))
      for (const [field, rule] of Object.entries(fields)) {
        const name = `${type}.${field}`
        if (rules.has(name)) throw new Error(`${name} has two policies. Keep one.`)
        rules.set(name, rule)
      }
  return rules
}

const requireMember = (field: GraphQLField<unknown, ViewerContext>): void => {
  const { resolve, subscribe } = field
  const check = (context: ViewerContext): void => {
    if (!context.viewer) throw notSignedIn()
  }
  if (resolve)
    field.resolve = (root, args, context, info) => {
      check(context)
      return resolve(root, args, context, info)
    }
  if (subscribe)
    field.subscribe = (root, args, context, info) => {
      check(context)
      return subscribe(root, args, context, info)
    }
}

/**
 * Deny by default: every field of every object and input must have a rule, and every rule a field. Throws with the
 * names of those that lack one; otherwise puts the rules into force.
 */
export const enforcePolicies = (schema: GraphQLSchema, areas: readonly AreaPolicy[]): GraphQLSchema => {
  const rules = merge(areas)
  const missing: string[] = []
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInputObjectType(type))) continue
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      const rule = rules.get(name)
      rules.delete(name)
      if (rule === undefined) missing.push(name)
      else field.extensions = { ...field.extensions, policy: rule }
    }
    if (!isObjectType(type) || !roots.includes(type)) continue
    for (const field of Object.values(type.getFields())) {
      const rule = field.extensions['policy']
      if (rule === 'member') requireMember(field)
      else if (rule !== undefined && rule !== 'anyone')
        throw new Error(`${type.name}.${field.name} is where requests begin: its policy must be anyone or member.`)
    }
  }
  if (missing.length > 0)
    throw new Error(`No policy says who may use ${missing.join(', ')}. Add each to the policy file of its area.`)
  if (rules.size > 0) throw new Error(`Policies speak of what is not in the schema: ${[...rules.keys()].join(', ')}.`)
  return schema
}
