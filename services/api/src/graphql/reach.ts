import { getNamedType, isObjectType } from 'graphql'
import type { GraphQLObjectType, GraphQLSchema } from 'graphql'

const rootsOf = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (root) => root !== undefined && root !== null,
  )

const isForAdmins = (extensions: Readonly<Record<string | symbol, unknown>>): boolean =>
  extensions['policy'] === 'admin'

/**
 * The fields for admins that somebody else could walk to: from a root field that is not for admins, over fields that
 * are not. Looked at once, when the schema is built, so that no answer needs to ask field by field.
 */
export const openToOthers = (schema: GraphQLSchema): readonly string[] => {
  const roots = rootsOf(schema)
  const seen = new Set<GraphQLObjectType>(roots)
  const found: string[] = []
  for (const type of seen)
    for (const field of Object.values(type.getFields())) {
      if (isForAdmins(field.extensions)) {
        if (!roots.includes(type)) found.push(`${type.name}.${field.name}`)
        continue
      }
      const next = getNamedType(field.type)
      if (isObjectType(next)) seen.add(next)
    }
  return found
}
