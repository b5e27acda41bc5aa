import type { Cache } from '@urql/exchange-graphcache'

type Linked = string | null | readonly Linked[] | undefined

const keysIn = (link: Linked): string[] => (Array.isArray(link) ? link.filter((key) => typeof key === 'string') : [])

/** Takes an entity out of every cached list of `parent.field` edges, e.g. Query.contacts. */
export const dropFromConnections = (cache: Cache, parent: string, field: string, entity: string): void => {
  for (const info of cache.inspectFields(parent)) {
    if (info.fieldName !== field) continue
    const connection = cache.resolve(parent, info.fieldKey)
    if (typeof connection !== 'string') continue
    const edges = keysIn(cache.resolve(connection, 'edges') as Linked)
    const kept = edges.filter((edge) => cache.resolve(edge, 'node') !== entity)
    if (kept.length < edges.length) cache.link(connection, 'edges', kept)
  }
}

/** Takes an entity out of a plain list, e.g. Query.today's checkIns. Says whether it was there. */
export const dropFromList = (cache: Cache, parent: string, field: string, entity: string): boolean => {
  const keys = keysIn(cache.resolve(parent, field) as Linked)
  if (!keys.includes(entity)) return false
  cache.link(
    parent,
    field,
    keys.filter((key) => key !== entity),
  )
  return true
}

/** The cached key of Query.today, when it was read. */
export const todayKey = (cache: Cache): string | undefined => {
  const key = cache.resolve('Query', 'today')
  return typeof key === 'string' ? key : undefined
}
