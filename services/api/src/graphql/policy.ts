import { isInputObjectType, isObjectType } from 'graphql'
import type { GraphQLObjectType, GraphQLSchema, OperationTypeNode } from 'graphql'
import { guardRoot } from './guard-root.ts'
import { openToOthers } from './reach.ts'
import { rootRules } from './root-rule.ts'
import type { RootRule } from './root-rule.ts'

/**
 * Who may use a field. Where requests begin (queries, mutations, the subscription) one of `RootRule`; elsewhere:
 * - `own`: belongs to the viewer alone. It is reached only through a statement that is bound to the viewer.
 * - `workspace`: everybody in the workspace may see it, and nobody else.
 * - `cohort`: those who belong to the cohort may see it, and admins. Reached only once a cohort was found for the viewer.
 * - `caretaker`: those who look after the cohort may see it; the area's policy judges each cohort. Null for others.
 * - `admin`: admins alone. Nothing but fields for admins may lead there, or the schema does not build.
 * - `given`: what a caller hands in; the field that takes it authorises every id in it.
 * - `shape`: says how an answer is made up (pages, refusals) and nothing about anybody.
 */
export type Rule = RootRule | 'own' | 'workspace' | 'cohort' | 'caretaker' | 'given' | 'shape'

/** The rules of an area: type, field, rule. */
export type AreaPolicy = Readonly<Record<string, Readonly<Record<string, Rule>>>>

/** The same rule for several fields. */
export const allow = (rule: Rule, ...fields: readonly string[]): Readonly<Record<string, Rule>> =>
  Object.fromEntries(fields.map((field) => [field, rule]))

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

const isRootRule = (rule: unknown): rule is RootRule => rootRules.some((known) => known === rule)

const guardRoots = (type: GraphQLObjectType, kind: `${OperationTypeNode}`): void => {
  for (const field of Object.values(type.getFields())) {
    const rule = field.extensions['policy']
    if (rule === undefined) continue
    if (!isRootRule(rule))
      throw new Error(
        `${type.name}.${field.name} is where requests begin: its policy must be one of ${rootRules.join(', ')}.`,
      )
    guardRoot(field, rule, kind)
  }
}

/** Writes each field's rule to it and answers the names of those that have none. */
const label = (schema: GraphQLSchema, rules: Map<string, Rule>): readonly string[] => {
  const missing: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInputObjectType(type))) continue
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      const rule = rules.get(name)
      rules.delete(name)
      if (rule === undefined) missing.push(name)
      else field.extensions = { ...field.extensions, policy: rule }
    }
  }
  return missing
}

/**
 * Deny by default: every field of every object and input must have a rule, and every rule a field. Throws with the
 * names of those that lack one; otherwise puts the rules into force.
 */
export const enforcePolicies = (schema: GraphQLSchema, areas: readonly AreaPolicy[]): GraphQLSchema => {
  const rules = merge(areas)
  const missing = label(schema, rules)
  for (const [root, kind] of [
    [schema.getQueryType(), 'query'],
    [schema.getMutationType(), 'mutation'],
    [schema.getSubscriptionType(), 'subscription'],
  ] as const)
    if (root) guardRoots(root, kind)
  if (missing.length > 0)
    throw new Error(`No policy says who may use ${missing.join(', ')}. Add each to the policy file of its area.`)
  if (rules.size > 0) throw new Error(`Policies speak of what is not in the schema: ${[...rules.keys()].join(', ')}.`)
  const open = openToOthers(schema)
  if (open.length > 0) throw new Error(`For admins, and yet others can walk there: ${open.join(', ')}.`)
  return schema
}
