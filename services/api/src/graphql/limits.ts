import { GraphQLError, Kind } from 'graphql'
import type { FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql'

/** How large an operation may be. */
export const operationLimits = { depth: 8, aliases: 15, rootFields: 10, directives: 20, tokens: 2_000 } as const

interface Size {
  depth: number
  aliases: number
  directives: number
}

const tooComplex = () =>
  new GraphQLError('This request asks for too much at once. Ask in smaller parts.', {
    extensions: { code: 'TOO_COMPLEX' },
  })

/**
 * Measures a selection. Fragments count wherever they are spread; each is measured once, so that a chain of spreads
 * cannot blow up, and a cycle ends at once (another rule reports it).
 */
const measurer = (fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined) => {
  const known = new Map<string, Size>()
  const measure = (set: SelectionSetNode | undefined): Size => {
    const size: Size = { depth: 0, aliases: 0, directives: 0 }
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : measure(selection.selectionSet)
      const isField = selection.kind === Kind.FIELD
      size.depth = Math.max(size.depth, inner.depth + (isField ? 1 : 0))
      size.aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
      size.directives += inner.directives + (selection.directives?.length ?? 0)
    }
    return size
  }
  const measureFragment = (name: string): Size => {
    const earlier = known.get(name)
    if (earlier) return earlier
    known.set(name, { depth: 0, aliases: 0, directives: 0 })
    const size = measure(fragmentOf(name)?.selectionSet)
    known.set(name, size)
    return size
  }
  return measure
}

const rootFieldsOf = (
  set: SelectionSetNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
  seen: ReadonlySet<string> = new Set(),
): number => {
  let count = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFieldsOf(selection.selectionSet, fragmentOf, seen)
    else {
      const name = selection.name.value
      const fragment = seen.has(name) ? undefined : fragmentOf(name)
      if (fragment) count += rootFieldsOf(fragment.selectionSet, fragmentOf, new Set([...seen, name]))
    }
    if (count > operationLimits.rootFields) return count
  }
  return count
}

/** Refuses operations beyond `operationLimits` before anything is resolved. */
export const limitOperations: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition: (operation) => {
    const fragmentOf = (name: string) => context.getFragment(name)
    const size = measurer(fragmentOf)(operation.selectionSet)
    const isTooLarge =
      size.depth > operationLimits.depth ||
      size.aliases > operationLimits.aliases ||
      size.directives > operationLimits.directives ||
      rootFieldsOf(operation.selectionSet, fragmentOf) > operationLimits.rootFields
    if (isTooLarge) context.reportError(tooComplex())
  },
})
