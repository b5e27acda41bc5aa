import type { OpeningEvent, WorkspaceEvent } from '@kith/domain'
import type { RecordedEvent } from '@kith/kernel'
import { defineProjection, raiseRevision } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import { isNext } from '../fold/revision.ts'
import type { Recorded } from '../projection.ts'
import { auditedOpeningEvents } from './board-sentence.ts'
import type { AuditedOpeningType } from './board-sentence.ts'
import { auditTable, auditedWorkspaceTable } from './table.ts'
import type { AuditParams } from './table.ts'

const tables = { entry: auditTable, workspace: auditedWorkspaceTable }
type Rows = RowSets<typeof tables>
type Each<Event> = Event extends WorkspaceEvent ? RecordedEvent<Event> : never
type RecordedWorkspaceEvent = Each<WorkspaceEvent>

type EachOpening<Event> = Event extends OpeningEvent ? RecordedEvent<Event> : never
type RecordedOpeningEvent = EachOpening<Extract<OpeningEvent, { readonly type: AuditedOpeningType }>>

const isWorkspaceEvent = (event: Recorded): event is RecordedWorkspaceEvent => event.stream.startsWith('workspace-')

const paramsOf = (event: RecordedWorkspaceEvent): AuditParams => {
  switch (event.type) {
    case 'workspace.created':
    case 'workspace.renamed':
    case 'workspace.cohort-renamed':
      return { name: event.data.name }
    case 'workspace.settings-changed':
      return { settings: event.data.settings }
    case 'workspace.member-joined':
    case 'workspace.roles-changed':
      return { roles: event.data.roles }
    case 'workspace.cohort-opened': {
      const { name, startsOn, endsOn } = event.data
      return { name, startsOn, endsOn }
    }
    case 'workspace.cohort-rescheduled': {
      const { startsOn, endsOn } = event.data
      return { startsOn, endsOn }
    }
    case 'workspace.invitation-issued': {
      const { roles, cohortIds, expiresAt } = event.data
      return { roles, cohortIds, expiresAt }
    }
    case 'workspace.invitation-resent':
      return { expiresAt: event.data.expiresAt }
    case 'workspace.exported':
      return { what: event.data.what }
    case 'workspace.mail-handled':
      return { mailId: event.data.mailId, how: event.data.how }
    case 'workspace.member-removed':
    case 'workspace.cohort-closed':
    case 'workspace.cohort-reopened':
    case 'workspace.put-into-cohort':
    case 'workspace.taken-out-of-cohort':
    case 'workspace.invitation-revoked':
    case 'workspace.invitation-accepted':
      return {}
  }
}

const isAuditedOpeningEvent = (event: Recorded): event is RecordedOpeningEvent =>
  auditedOpeningEvents.some((type) => type === event.type)

/** Each entry stands for itself: applied once more it is the same row. */
const foldOpening = (event: RecordedOpeningEvent, rows: Rows): void => {
  const { data, metadata, id, type } = event
  const params = 'cause' in data ? { cause: data.cause } : {}
  rows.entry.add({
    workspace_id: metadata.workspaceId,
    position: Number(event.position),
    event_id: id,
    type,
    // Whose report was the last does not make them the one who hid it.
    actor: metadata.actor === 'system' || params.cause === 'reports' ? null : metadata.actor,
    occurred_at: metadata.occurredAt,
    user_id: data.posterId,
    cohort_id: null,
    invitation_id: null,
    opening_id: data.openingId,
    params,
  })
}

const want = (event: Recorded, rows: Rows): void => {
  if (isWorkspaceEvent(event)) rows.workspace.want(event.data.workspaceId)
}

const fold = (event: Recorded, rows: Rows): void => {
  if (isAuditedOpeningEvent(event)) return foldOpening(event, rows)
  if (!isWorkspaceEvent(event)) return
  const { data, metadata, id, type } = event
  const known = rows.workspace.get(data.workspaceId)
  if (!isNext(event, known?.revision ?? -1)) return
  const revision = Number(event.revision)
  if (known === undefined) rows.workspace.add({ workspace_id: data.workspaceId, revision })
  else rows.workspace.change(Object.assign(known, { revision }))
  rows.entry.add({
    workspace_id: data.workspaceId,
    position: Number(event.position),
    event_id: id,
    type,
    actor: metadata.actor === 'system' ? null : metadata.actor,
    occurred_at: metadata.occurredAt,
    user_id: 'userId' in data ? data.userId : 'recipientId' in data ? data.recipientId : null,
    cohort_id: 'cohortId' in data ? data.cohortId : null,
    invitation_id: 'invitationId' in data ? data.invitationId : null,
    opening_id: null,
    params: paramsOf(event),
  })
}

/** Who did what to a workspace. Ids only: names and addresses are looked up, so that who was erased is gone here too. Version 2: settings have numbers for the board, and what is done to openings is told too. */
export const auditProjection = defineProjection({
  name: 'audit',
  version: 2,
  categories: ['workspace', 'opening'],
  tables,
  want,
  fold,
  passOver: raiseRevision(auditedWorkspaceTable, 'workspace'),
})
