import type { FastifyInstance } from 'fastify'
import type { AskingHouse } from './ask.ts'
import { addConfirmRoute } from './confirm-route.ts'
import { addEmailRoutes } from './email-routes.ts'
import { addOverviewRoute } from './overview-route.ts'
import { addPasswordRoutes } from './password-routes.ts'
import { addResetRoutes } from './reset-routes.ts'
import { addSessionRoutes } from './session-routes.ts'
import { addTokenRoutes } from './token-routes.ts'
import { addWorkspaceRoute } from './workspace-route.ts'

/** What people do about their own account. */
export const addAccountRoutes = (app: FastifyInstance, house: AskingHouse): void => {
  addOverviewRoute(app, house)
  addConfirmRoute(app, house)
  addPasswordRoutes(app, house)
  addResetRoutes(app, house)
  addEmailRoutes(app, house)
  addSessionRoutes(app, house)
  addTokenRoutes(app, house)
  addWorkspaceRoute(app, house)
}
