import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Health, HealthReport } from './health.ts'
import type { Metrics } from './metrics.ts'

interface ProbesOptions {
  readonly health: Health
  readonly metrics: Metrics
  /** 0 picks a free one. */
  readonly port: number
  /** Loopback unless told: probes answer without asking who wants to know. */
  readonly host?: string
}

export interface Probes {
  readonly port: number
  readonly close: () => Promise<void>
}

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  response.end(body)
}

const answerReport = (response: ServerResponse, report: HealthReport): void =>
  answer(response, report.ok ? 200 : 503, 'application/json', JSON.stringify(report))

const respond = async (
  { health, metrics }: ProbesOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answer(response, 405, 'text/plain', 'Only GET is answered here\n')
  const path: string = (request.url ?? '').split('?', 1)[0] ?? ''
  switch (path) {
    case '/health/live':
      return answerReport(response, await health.live())
    case '/health/ready':
      return answerReport(response, await health.ready())
    case '/metrics':
      return answer(response, 200, metrics.contentType, await metrics.text())
    default:
      return answer(response, 404, 'text/plain', 'Only /health/live, /health/ready and /metrics are here\n')
  }
}

/** A tiny server for processes that have no other: health and metrics. Rejects when the port is taken. */
export const serveProbes = async (options: ProbesOptions): Promise<Probes> => {
  const server = createServer((request, response) => {
    respond(options, request, response).catch(() => {
      if (!response.headersSent) answer(response, 500, 'text/plain', 'The probe itself failed\n')
      else response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host ?? '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
