import type { OpportunityStage } from '@kith/domain'
import type { CalendarDate, ContactId, GatheringId, Instant, OpeningId, OpportunityId } from '@kith/kernel'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'
import { roleAtCompanyColumns } from '../shared/role-at-company.ts'
import type { RoleAtCompanyView } from '../shared/role-at-company.ts'

/** What led its owner to an opportunity; of the three ids at most one is there. */
export interface OpportunitySourceView {
  readonly kind: 'contact' | 'opening' | 'gathering' | 'board' | 'cold'
  readonly contactId: ContactId | null
  readonly openingId: OpeningId | null
  readonly gatheringId: GatheringId | null
  /** A place in the owner's words; may be empty. */
  readonly where: string
}

export interface OpportunityDateView {
  readonly id: string
  readonly label: string
  readonly day: CalendarDate
}

export interface OpportunityView extends RoleAtCompanyView {
  readonly id: OpportunityId
  readonly stage: OpportunityStage
  readonly source: OpportunitySourceView | null
  readonly nextStep: { readonly text: string; readonly dueOn: CalendarDate | null } | null
  /** By their day. */
  readonly dates: readonly OpportunityDateView[]
  readonly removed: boolean
  readonly addedAt: Instant
  /** When the stage last moved; at first when it was added. */
  readonly movedAt: Instant
}

const sourceIdOf = (kind: string): string => `case when o.source_kind = '${kind}' then o.source_id end`

const columns = `o.opportunity_id as id, ${roleAtCompanyColumns}, o.stage,
  case when o.source_kind is not null then json_build_object('kind', o.source_kind,
    'contactId', ${sourceIdOf('contact')}, 'openingId', ${sourceIdOf('opening')},
    'gatheringId', ${sourceIdOf('gathering')}, 'where', o.source_where) end as source,
  case when o.next_step <> '' then json_build_object('text', o.next_step, 'dueOn', o.next_on) end as "nextStep",
  o.dates, o.removed, o.added_at as "addedAt", o.moved_at as "movedAt"`

/** All of the viewer's opportunities that are not removed, last moved first; at most 500. */
export const opportunitiesOf = (db: Database, viewer: Viewer): Promise<readonly OpportunityView[]> =>
  selectRows<OpportunityView>(db, {
    name: 'opportunities',
    text: `select ${columns} from read.opportunity o
      where o.owner_id = $1 and o.workspace_id = $2 and not o.removed
      order by o.moved_at desc, o.opportunity_id desc limit 500`,
    values: [viewer.userId, viewer.workspaceId],
  })

/** The viewer's opportunities with these ids, removed or not, in any order. For loaders. */
export const opportunitiesByIds = (
  db: Database,
  viewer: Viewer,
  ids: readonly OpportunityId[],
): Promise<readonly OpportunityView[]> =>
  selectRows<OpportunityView>(db, {
    name: 'opportunities.by-ids',
    text: `select ${columns} from read.opportunity o
      where o.opportunity_id = any($3::uuid[]) and o.owner_id = $1 and o.workspace_id = $2`,
    values: [viewer.userId, viewer.workspaceId, ids],
  })

/** One opportunity of the viewer's, removed or not; undefined when it is not theirs or not there. */
export const opportunityById = async (
  db: Database,
  viewer: Viewer,
  id: OpportunityId,
): Promise<OpportunityView | undefined> => (await opportunitiesByIds(db, viewer, [id]))[0]
