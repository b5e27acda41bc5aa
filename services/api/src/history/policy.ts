import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const historyPolicy: AreaPolicy = {
  Query: allow('member', 'history'),
  HistoryChange: allow('own', 'field', 'before', 'after'),
  HistoryEntry: allow('own', 'id', 'type', 'sentence', 'actor', 'occurredAt', 'contacts', 'changes'),
  HistoryEdge: { ...allow('shape', 'cursor'), ...allow('own', 'node') },
  HistoryConnection: { ...allow('shape', 'pageInfo'), ...allow('own', 'edges') },
}
