import type { PoolClient } from 'pg'
import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { Recorded } from '../projection.ts'
import { foldUser, renames } from './fold-user.ts'
import { foldWorkspace } from './fold-workspace.ts'
import { memberTables } from './rows.ts'
import type { MemberRows, RecordedUserEvent, RecordedWorkspaceEvent } from './rows.ts'

const isUserEvent = (event: Recorded): event is RecordedUserEvent => event.stream.startsWith('user-')
const isWorkspaceEvent = (event: Recorded): event is RecordedWorkspaceEvent => event.stream.startsWith('workspace-')

const want = (event: Recorded, rows: MemberRows): void => {
  if (isUserEvent(event)) {
    rows.account.want(event.data.userId)
    if (renames(event)) rows.membership.wantGroup(event.data.userId)
    return
  }
  if (!isWorkspaceEvent(event)) return
  const { data } = event
  rows.workspace.want(data.workspaceId)
  if ('invitationId' in data) rows.invitation.want(data.invitationId)
  if ('cohortId' in data) rows.cohort.want(data.cohortId)
  if ('cohortId' in data && 'userId' in data) rows.cohortMember.want(data.cohortId, data.userId)
  else if ('userId' in data) {
    rows.account.want(data.userId)
    rows.membership.want(data.userId, data.workspaceId)
  }
}

const fold = (event: Recorded, rows: MemberRows, changes: ChangeSink): void => {
  if (isUserEvent(event)) foldUser(event, rows, changes)
  else if (isWorkspaceEvent(event)) foldWorkspace(event, rows, changes)
}

/** The address that an erased person was invited by goes with them. */
const erase = async (client: PoolClient, schema: string, event: Recorded): Promise<void> => {
  if (event.type !== 'user.erased') return
  await client.query(`update ${schema}.invitation set email = '' where accepted_by = $1`, [event.data.userId])
}

/**
 * Who has an account, who belongs to which workspace and cohort with which roles, and who is invited. Version 2: one
 * account may belong to several workspaces. Version 3: settings have numbers for the board. Version 4: empty digests may be asked for.
 * Version 5: streams of mails stop one by one, and a suppression has a day. Version 6: digests come at half hours too, and at eight unless somebody says otherwise.
 */
export const memberProjection = defineProjection({
  name: 'member',
  version: 6,
  categories: ['user', 'workspace'],
  tables: memberTables,
  want,
  fold,
  erasing: ['user.erased'],
  erase,
  passOver: async (client, schema, passed) => {
    await raiseRevision(memberTables.account, 'user')(client, schema, passed)
    await raiseRevision(memberTables.workspace, 'workspace')(client, schema, passed)
  },
})
