import { auditPage } from '@kith/read-model/queries'
import type { AuditCursor, AuditView } from '@kith/read-model/queries'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { notFound } from '../graphql/errors.ts'
import { pageSize, toConnection } from '../graphql/paging.ts'
import type { Connection } from '../graphql/paging.ts'
import { mayReadAudit } from './policy.ts'
import { AuditConnection } from './types.ts'

@Resolver()
export class AuditResolver {
  @Query(() => AuditConnection, { description: 'Admins: who did what to the workspace.' })
  async audit(
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<AuditView>> {
    const { services, db, viewer } = asMember(context)
    if (!mayReadAudit(viewer)) throw notFound()
    const scope = { viewer: viewer.userId, list: 'audit', about: viewer.workspaceId }
    const page = await auditPage(db, viewer, {
      first: pageSize(first, 50),
      after: after ? services.cursors.open<AuditCursor>(scope, after) : null,
    })
    return toConnection(page, services.cursors, scope)
  }
}
