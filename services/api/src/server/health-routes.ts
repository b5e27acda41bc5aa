import { timingSafeEqual } from 'node:crypto'
import type { Health, Metrics } from '@kith/runtime'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from './problem.ts'

interface HealthRoutes {
  readonly health: Health
  readonly metrics: Metrics
  /** Who shows this token may read the figures from elsewhere; without one, only this machine may. */
  readonly metricsToken: string | undefined
}

const sameText = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const isLocal = ({ ip, headers }: FastifyRequest): boolean =>
  headers['x-forwarded-for'] === undefined && /^(?:127\.|::1$|::ffff:127\.)/.test(ip)

export const addHealthRoutes = (app: FastifyInstance, { health, metrics, metricsToken }: HealthRoutes): void => {
  for (const kind of ['live', 'ready'] as const)
    app.get(`/health/${kind}`, async (_request, reply) => {
      const report = await health[kind]()
      // Names and yes or no: why something fails is told to the log, not to whoever passes by.
      const checks = report.checks.map(({ name, ok }) => ({ name, ok }))
      return reply
        .code(report.ok ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ ok: report.ok, checks })
    })

  app.get('/metrics', async (request, reply) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    const mayRead = metricsToken === undefined ? isLocal(request) : token !== undefined && sameText(token, metricsToken)
    if (!mayRead) return sendProblem(reply, 404)
    return reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text())
  })
}
