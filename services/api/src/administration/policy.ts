import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'
import { runsTheWorkspace } from '../graphql/roles.ts'
import type { Asker } from '../graphql/roles.ts'

/**
 * Who did what to the workspace is for its admins. There is no way around the rights of the people whose contacts these
 * are, not even for an emergency: no break-glass rule exists, so none needs to be watched.
 */
export const mayReadAudit = runsTheWorkspace

/** Whoever holds the role may know that there are lists to take out; to all others there are none. */
export const isExporter = ({ roles }: Asker): boolean => roles.includes('admin')

/** Lists leave Kith by an admin's hand, in a session of theirs (tokens open no such door) and freshly confirmed. */
export const mayExport = runsTheWorkspace

export const administrationPolicy: AreaPolicy = {
  Query: allow('admin', 'audit'),
  AuditEntry: allow('admin', 'id', 'occurredAt', 'actor', 'type', 'sentence'),
  AuditEdge: allow('admin', 'cursor', 'node'),
  AuditConnection: allow('admin', 'edges', 'pageInfo'),
}
