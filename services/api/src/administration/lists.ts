import { csvRow } from '@kith/interchange'
import { auditPage, memberPage } from '@kith/read-model/queries'
import type { AuditCursor, Database, MemberCursor, Viewer } from '@kith/read-model/queries'

const rowsAtOnce = { members: 100, audit: 1_000 } as const

/** Everybody in the workspace, as CSV; the same table can be read again as a list of people to invite. */
export async function* membersCsv(db: Database, viewer: Viewer): AsyncGenerator<string> {
  yield csvRow(['Name', 'E-mail', 'Roles', 'Cohorts', 'Joined on'])
  let after: MemberCursor | null = null
  do {
    const page: Awaited<ReturnType<typeof memberPage>> = await memberPage(db, viewer, {
      first: rowsAtOnce.members,
      after,
    })
    yield page.items
      .map(({ node }) => {
        const cohorts = node.cohorts.map(({ name }) => name).join('; ')
        return csvRow([node.name, node.email, node.roles.join(', '), cohorts, node.joinedOn])
      })
      .join('')
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null
  } while (after)
}

/** Who did what to the workspace, latest first, as CSV. */
export async function* auditCsv(db: Database, viewer: Viewer): AsyncGenerator<string> {
  yield csvRow(['When (UTC)', 'Who', 'What', 'Kind'])
  let after: AuditCursor | null = null
  do {
    const page: Awaited<ReturnType<typeof auditPage>> = await auditPage(db, viewer, { first: rowsAtOnce.audit, after })
    yield page.items.map(({ node }) => csvRow([node.occurredAt, node.actor, node.sentence, node.type])).join('')
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null
  } while (after)
}
