import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { guardRoutes, routePolicies } from './route-policy.ts'
import type { RoutePolicy } from './route-policy.ts'

const policies: readonly RoutePolicy[] = [{ method: 'GET', path: '/api/things/:id', who: 'member' }]
const guarded = () => {
  const app = fastify()
  guardRoutes(app, policies)
  return app
}
const answer = async () => 'here'

describe('a route', () => {
  it('is served when a policy says who may use it', async () => {
    const app = guarded()
    app.get('/api/things/:id', answer)
    await expect(app.inject('/api/things/1')).resolves.toMatchObject({ statusCode: 200 })
  })
  it.each<[string, () => unknown]>([
    ['another path', () => guarded().get('/api/secrets', answer)],
    ['another method', () => guarded().post('/api/things/:id', answer)],
    ['all methods', () => guarded().all('/api/things/:id', answer)],
    ['a part that could be anything', () => guarded().get('/api/things/*', answer)],
  ])('with %s does not start without one', (_what, add) => expect(add).toThrow('No policy says who may use'))
  it('that is gone takes its policy with it', async () =>
    await expect(guarded().ready()).rejects.toThrow('not there: GET /api/things/:id'))
  it('has one policy and no more', () => {
    const names = routePolicies.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(names).size).toBe(names.length)
  })
})
