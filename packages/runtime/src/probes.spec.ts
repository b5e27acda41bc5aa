import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHealth } from './health.ts'
import type { Health } from './health.ts'
import { createMetrics } from './metrics.ts'
import type { Metrics } from './metrics.ts'
import { serveProbes } from './probes.ts'
import type { Probes } from './probes.ts'

let health: Health
let metrics: Metrics
let probes: Probes

beforeEach(async () => {
  health = createHealth({ timeoutMs: 50 })
  metrics = createMetrics()
  probes = await serveProbes({ health, metrics, port: 0 })
})
afterEach(() => probes.close())

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${probes.port}${path}`, init)

describe('the probes of a process', () => {
  it('answer alive from the start, and ready once it has started', async () => {
    expect((await get('/health/live')).status).toBe(200)
    expect((await get('/health/ready')).status).toBe(503)
    health.setStarted(true)
    expect((await get('/health/ready')).status).toBe(200)
  })

  it('name the check that fails, and one that takes too long', async () => {
    health.setStarted(true)
    health.addReadyCheck('database', () => Promise.reject(new Error('no connection')))
    health.addReadyCheck('store', () => new Promise(() => undefined))
    const response = await get('/health/ready')
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({
      ok: false,
      checks: [
        { name: 'started', ok: true },
        { name: 'database', ok: false, reason: 'no connection' },
        { name: 'store', ok: false, reason: 'no answer within 50 ms' },
      ],
    })
    expect((await get('/health/live')).status).toBe(200)
  })

  it('show figures for Prometheus, our own and the process’s', async () => {
    metrics.counter({ name: 'kith_events_total', help: 'Events', labels: ['type'] }).inc({ type: 'a' }, 3)
    const append = metrics.histogram({ name: 'kith_append_seconds', help: 'Appends' })
    expect(await metrics.timed(append, async () => 'value')).toBe('value')
    const text = await (await get('/metrics')).text()
    expect(text).toContain('kith_events_total{type="a"} 3')
    expect(text).toContain('kith_append_seconds_count 1')
    expect(text).toContain('nodejs_eventloop_lag_seconds')
  })

  it('answer nothing else', async () => {
    expect((await get('/')).status).toBe(404)
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405)
  })

  it('say so when the port is taken', () =>
    expect(serveProbes({ health, metrics, port: probes.port })).rejects.toThrow('EADDRINUSE'))
})
