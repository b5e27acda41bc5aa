import type { WorkspaceId } from '@kith/kernel'
import { isUuid } from '@kith/kernel'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sendProblem } from '../server/problem.ts'
import type { AskingHouse } from './ask.ts'
import { requireSignedIn } from './ask.ts'
import { switchWorkspace } from './switch-workspace.ts'

const input = z.object({ workspaceId: z.string().refine(isUuid) })

const notFound = { code: 'NOT_FOUND', message: 'We could not find this.' }

/** POST /api/workspace/switch: goes to another workspace of one's own. One that is not is as good as not there. */
export const addWorkspaceRoute = (app: FastifyInstance, house: AskingHouse): void => {
  app.post('/api/workspace/switch', async (request, reply) => {
    const asker = await requireSignedIn(house, request, reply)
    if (!asker) return reply
    const asked = input.safeParse(request.body)
    const isTheirs =
      asked.success && (await switchWorkspace(house, asker.session, asked.data.workspaceId as WorkspaceId))
    return isTheirs ? reply.send({ switched: true }) : sendProblem(reply, 404, notFound)
  })
}
