import type { ChangeSink } from '../fold/changes.ts'
import { defineProjection } from '../fold/define-projection.ts'
import type { RowSets } from '../fold/define-projection.ts'
import type { Recorded } from '../projection.ts'
import { foldText } from '../shared/search-text.ts'
import { sharedContactTable } from './table.ts'
import type { SharedContactRow } from './table.ts'

const tables = { shared: sharedContactTable }
type Rows = RowSets<typeof tables>
type Of<Type extends Recorded['type']> = Extract<Recorded, { readonly type: Type }>
type Standing = Of<
  'contact.archived' | 'contact.restored' | 'contact.merged' | 'contact.merge-undone' | 'contact.erased'
>

const isStanding = (event: Recorded): event is Standing =>
  event.type === 'contact.archived' ||
  event.type === 'contact.restored' ||
  event.type === 'contact.merged' ||
  event.type === 'contact.merge-undone' ||
  event.type === 'contact.erased'

const want = (event: Recorded, rows: Rows): void => {
  if (event.type === 'contact.shared' || event.type === 'contact.unshared')
    rows.shared.want(event.data.contactId, event.data.cohortId)
  else if (isStanding(event)) rows.shared.wantGroup(event.data.contactId)
}

/** Whether an event is news to a row. */
const isNews = (event: Recorded, row: SharedContactRow): boolean => Number(event.revision) > row.revision

const tell = (row: SharedContactRow, changes: ChangeSink): void => {
  changes.add(row.owner_id, ['contacts'], { contactId: row.contact_id })
  changes.addWorkspace(row.workspace_id, ['cohorts'])
}

const share = (event: Of<'contact.shared'>, rows: Rows, changes: ChangeSink): void => {
  const { contactId, cohortId, level, company } = event.data
  const { actor, workspaceId } = event.metadata
  // Only an owner shares, so who acted is whose contact it is. What nobody answers for is shown to nobody.
  if (actor === 'system') return
  const name = level === 'name-and-company' ? event.data.name : ''
  const shown = {
    level,
    name,
    company,
    company_key: foldText(company),
    search_text: foldText(`${company} ${name}`),
    revision: Number(event.revision),
  }
  const known = rows.shared.get(contactId, cohortId)
  if (known !== undefined && !isNews(event, known)) return
  const row = known ?? {
    contact_id: contactId,
    cohort_id: cohortId,
    workspace_id: workspaceId,
    owner_id: actor,
    hidden: false,
    ...shown,
  }
  if (known === undefined) rows.shared.add(row)
  else rows.shared.change(Object.assign(known, shown))
  tell(row, changes)
}

const fold = (event: Recorded, rows: Rows, changes: ChangeSink): void => {
  if (event.type === 'contact.shared') return share(event, rows, changes)
  if (event.type === 'contact.unshared') {
    const row = rows.shared.get(event.data.contactId, event.data.cohortId)
    if (row === undefined || !isNews(event, row)) return
    rows.shared.remove(row)
    return tell(row, changes)
  }
  if (!isStanding(event)) return
  for (const row of rows.shared.group(event.data.contactId)) {
    if (!isNews(event, row)) continue
    row.revision = Number(event.revision)
    row.hidden = event.type === 'contact.archived' || event.type === 'contact.merged'
    if (event.type === 'contact.erased') rows.shared.remove(row)
    else rows.shared.change(row)
    tell(row, changes)
  }
}

/** What cohorts see of whose contacts. */
export const sharingProjection = defineProjection({
  name: 'sharing',
  version: 1,
  categories: ['contact'],
  tables,
  want,
  fold,
})
