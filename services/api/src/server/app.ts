import { randomUUID } from 'node:crypto'
import fastifyApollo from '@as-integrations/fastify'
import rateLimit from '@fastify/rate-limit'
import type { Logger } from '@kith/runtime'
import fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createAskerOf } from '../account/ask.ts'
import { addAccountRoutes } from '../account/routes.ts'
import { addExportRoutes } from '../administration/export-routes.ts'
import { addAuthRoutes } from '../auth/routes.ts'
import { addFirstAccountRoute } from '../auth/first-account-route.ts'
import { addFactorRoutes } from '../auth/totp/routes.ts'
import { createBudgets } from '../auth/limits/budgets.ts'
import { clientKey } from '../auth/limits/client-key.ts'
import { addCalendarFeedRoute } from '../calendar/feed-route.ts'
import { addCalendarRoutes } from '../calendar/routes.ts'
import { createApollo } from '../graphql/apollo.ts'
import type { Services } from '../graphql/context.ts'
import { createErrorMask } from '../graphql/mask-errors.ts'
import { admitOperations } from '../graphql/operations/admission.ts'
import { createContextMaker } from '../graphql/request-context.ts'
import { addImportUpload } from '../imports/upload-route.ts'
import { addInvitationRoutes } from '../invitations/routes.ts'
import { addStreamRoute } from '../live/stream-route.ts'
import { addDigestActRoutes } from '../digest-act/routes.ts'
import { addReferralLinkRoutes } from '../referral-link/routes.ts'
import { addReferralResumeRoute } from '../referrals/resume-route.ts'
import { addResumeRoutes } from '../resumes/routes.ts'
import { addUnsubscribeRoutes } from '../unsubscribe/routes.ts'
import { answerErrors } from './errors.ts'
import { addHealthRoutes } from './health-routes.ts'
import { guardOrigins } from './origins.ts'
import { problemOf, sendProblem } from './problem.ts'
import { guardRoutes } from './route-policy.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { addWeb } from './static-web.ts'
import type { ServerHouse } from './house.ts'
import { createRequestAskers } from './request-askers.ts'
import { createViewers } from './viewers.ts'

const bodyLimit = 100_000

/** A whole school may share one address. */
const addressShares = 20

/** Everything that the api answers over HTTP, not yet listening. */
export const createApp = async (
  house: ServerHouse,
  services: Services,
  schema: GraphQLSchema,
): Promise<FastifyInstance> => {
  const { publicUrl, log } = house
  const app = fastify({
    loggerInstance: quiet(log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: house.trustProxy === false ? false : [...house.trustProxy],
    genReqId: () => randomUUID(),
    return503OnClosing: true,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  })
  guardRoutes(app)
  // Only JSON is understood: plain text would be a way around the browser's questions before a request.
  app.removeContentTypeParser('text/plain')
  answerErrors(app)
  await addSecurityHeaders(app, publicUrl)
  await app.register(rateLimit, { global: false, keyGenerator: ({ ip }) => clientKey(ip) })
  guardOrigins(app, publicUrl)

  const { auth } = services
  const viewers = createViewers(auth)
  const asking = { ...auth, askerOf: createAskerOf(viewers) }
  const askers = createRequestAskers({ ...auth, viewers })
  const contextOf = createContextMaker(services, askers, house.databaseOf)
  const { documents, adHoc, perMinute } = house.operations
  const budgets = createBudgets(() => performance.now())
  admitOperations(app, { documents, adHoc, budgets, perAddress: perMinute * addressShares })
  const apollo = createApollo({
    schema,
    mask: createErrorMask(log),
    isDevelopment: house.isDevelopment,
    budgets,
    perPerson: perMinute,
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['POST'], context: contextOf })
  app.get('/graphql', (_request, reply) => sendProblem(reply, 405, problemOf(405)))
  addStreamRoute(app, schema, contextOf)

  addAuthRoutes(app, auth)
  addFirstAccountRoute(app, auth)
  addFactorRoutes(app, asking)
  addAccountRoutes(app, asking)
  addCalendarRoutes(app, asking)
  addCalendarFeedRoute(app, { ...auth, budgets, databaseOf: house.databaseOf })
  addInvitationRoutes(app, asking)
  addReferralLinkRoutes(app, { ...auth, resumes: services.resumes })
  addDigestActRoutes(app, { ...auth, databaseOf: house.databaseOf })
  addUnsubscribeRoutes(app, auth)
  addExportRoutes(app, { ...asking, databaseOf: house.databaseOf })
  addImportUpload(app, { ...asking, imports: services.imports })
  addResumeRoutes(app, {
    ...asking,
    files: services.resumes.files,
    resumes: services.resumes,
    databaseOf: house.databaseOf,
  })
  addReferralResumeRoute(app, { ...asking, resumes: services.resumes, databaseOf: house.databaseOf })
  addHealthRoutes(app, house)
  await addWeb(app, house.webDirectory)
  return app
}

const quiet = (log: Logger): FastifyBaseLogger => log.child({ part: 'http' })
