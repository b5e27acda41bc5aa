import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { workspaceDecider } from '@kith/domain'
import type { CommandId } from '@kith/kernel'
import type { Database, Viewer } from '@kith/read-model/queries'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AskingHouse } from '../account/ask.ts'
import { requireConfirmed, requireSignedIn } from '../account/ask.ts'
import { secondFactorNeeded } from '../graphql/errors.ts'
import type { ApiViewer } from '../graphql/viewer.ts'
import type { DatabaseOf } from '../server/house.ts'
import { sendProblem } from '../server/problem.ts'
import { auditCsv, membersCsv } from './lists.ts'
import { isExporter, mayExport } from './policy.ts'

const patienceMs = 1_000

interface Export {
  readonly what: 'members' | 'audit'
  readonly write: (db: Database, viewer: Viewer) => AsyncGenerator<string>
}

const exports: readonly Export[] = [
  { what: 'members', write: membersCsv },
  { what: 'audit', write: auditCsv },
]

/** GET /api/workspace/members.csv and audit.csv: lists of the workspace, for its admins, freshly confirmed. */
export const addExportRoutes = (
  app: FastifyInstance,
  house: AskingHouse & { readonly databaseOf: DatabaseOf },
): void => {
  /** Written down before anything leaves: nobody takes a list out unseen. */
  const record = async ({ workspaceId, userId }: ApiViewer, what: Export['what'], request: FastifyRequest) => {
    const outcome = await house.commands.handle(
      workspaceDecider,
      workspaceId,
      { type: 'RecordExport', data: { workspaceId, what, by: userId } },
      {
        workspaceId,
        actor: userId,
        commandId: randomUUID() as CommandId,
        now: house.clock.now(),
        correlationId: request.id,
      },
    )
    if (outcome.kind !== 'accepted') return false
    await house.waiter.wait(['audit'], outcome.position, patienceMs)
    return true
  }

  for (const { what, write } of exports)
    app.get(`/api/workspace/${what}.csv`, async (request, reply) => {
      const asker = await requireSignedIn(house, request, reply)
      if (!asker) return reply
      const { viewer } = asker
      if (!viewer || !isExporter(viewer)) return sendProblem(reply, 404)
      if (!mayExport(viewer)) {
        const { message } = secondFactorNeeded()
        return sendProblem(reply, 403, { code: 'SECOND_FACTOR_NEEDED', message })
      }
      if (!(await requireConfirmed(house, request, reply))) return reply
      if (!(await record(viewer, what, request))) return sendProblem(reply, 404)
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="kith-${what}-${viewer.today}.csv"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(write(house.databaseOf(viewer), viewer)))
    })
}
