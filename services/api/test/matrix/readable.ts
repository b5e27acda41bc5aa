import { getNamedType, isEnumType, isNonNullType, isObjectType, isScalarType } from 'graphql'
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'

type Field = GraphQLField<unknown, unknown>

const needsArguments = ({ args }: Field): boolean =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)

/** Everything that can be read below `type`, so many levels deep, field by field. */
const partsOf = (type: GraphQLObjectType, levels: number): readonly string[] =>
  Object.values(type.getFields()).flatMap((field): string[] => {
    if (needsArguments(field)) return []
    const inner = getNamedType(field.type)
    if (isScalarType(inner) || isEnumType(inner)) return [field.name]
    if (!isObjectType(inner) || levels <= 1) return []
    const below = partsOf(inner, levels - 1)
    // Short pages keep what is asked within what an operation may cost.
    const few = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''
    return below.length === 0 ? [] : [`${field.name}${few} { ${below.join(' ')} }`]
  })

/** What can be read below a root field, so many levels deep with the field itself as the first, part by part. */
export const readableBelow = (schema: GraphQLSchema, field: string, levels: number): readonly string[] => {
  const root = schema.getQueryType()?.getFields()[field]
  const inner = root && getNamedType(root.type)
  return isObjectType(inner) ? partsOf(inner, levels - 1) : []
}
