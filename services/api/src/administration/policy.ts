import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'
import type { Credential } from '../graphql/credential.ts'
import { runsTheWorkspace } from '../graphql/roles.ts'
import type { Asker } from '../graphql/roles.ts'

/**
 * Who did what to the workspace is for its admins. There is no way around the rights of the people whose contacts these
 * are, not even for an emergency: no break-glass rule exists, so none needs to be watched.
 */
export const mayReadAudit = runsTheWorkspace

/** Lists leave Kith by an admin's hand, and only in a session of theirs: no token takes them out. */
export const mayExport = (viewer: Asker, credential: Credential): boolean =>
  runsTheWorkspace(viewer) && credential.kind === 'session'

export const administrationPolicy: AreaPolicy = {
  Query: allow('admin', 'audit'),
  AuditEntry: allow('admin', 'id', 'occurredAt', 'actor', 'type', 'sentence'),
  AuditEdge: allow('admin', 'cursor', 'node'),
  AuditConnection: allow('admin', 'edges', 'pageInfo'),
}
