import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { quantile } from './statistics.ts'
import type { Load, LoadOptions, Traffic } from './traffic.ts'
import { freshCommand, freshInteraction } from './traffic.ts'

interface Answer {
  readonly ok: boolean
  readonly bytes: number
}

/** Sends one request of the traffic; never rejects. */
export const sendOne = (agent: Agent, { url, requests, expect }: Traffic, turn: number): Promise<Answer> =>
  new Promise((resolve) => {
    const { cookie = '', body = '' } = requests[turn % requests.length] ?? {}
    const text = body.replaceAll(freshCommand, randomUUID()).replaceAll(freshInteraction, randomUUID())
    const headers = { 'content-type': 'application/json', cookie, 'content-length': Buffer.byteLength(text) }
    const wrong = (): void => resolve({ ok: false, bytes: 0 })
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers, timeout: 10_000 }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', wrong)
      answer.on('end', () => {
        const all = Buffer.concat(chunks)
        const ok = answer.statusCode === 200 && all.includes(expect) && !all.includes('"errors"')
        resolve({ ok, bytes: all.length })
      })
    })
    sent.on('timeout', () => sent.destroy())
    sent.on('error', wrong)
    sent.end(text)
  })

const summary = (times: readonly number[], bytes: number, rest: { seconds: number; wrong: number }): Load => ({
  requests: times.length,
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  max: Math.max(...times),
  bytes: bytes / Math.max(1, times.length),
  ...rest,
})

/** Closed loop in Node, for machines without wrk. It shares the processor with the servers more than wrk does. */
export const loadByNode = async (traffic: Traffic, { connections, seconds }: LoadOptions): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [turn, bytes, wrong] = [0, 0, 0]
  const began = performance.now()
  const until = began + seconds * 1_000
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      const sentAt = performance.now()
      const answer = await sendOne(agent, traffic, turn++)
      times.push(performance.now() - sentAt)
      bytes += answer.bytes
      if (!answer.ok) wrong += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  agent.destroy()
  return summary(times, bytes, { seconds: (performance.now() - began) / 1_000, wrong })
}

/**
 * Open loop: sends `perSecond` requests whether or not answers come, for `seconds` or until `signal` aborts. Each time
 * counts from when the request was due, so that a stall is seen by all who would have waited through it.
 */
export const loadAtRate = async (
  traffic: Traffic,
  { perSecond, seconds, signal }: { perSecond: number; seconds: number; signal?: AbortSignal },
): Promise<Load> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const times: number[] = []
  const open: Promise<void>[] = []
  let [turn, bytes, wrong] = [0, 0, 0]
  const began = performance.now()
  const send = async (dueAt: number): Promise<void> => {
    const answer = await sendOne(agent, traffic, turn++)
    times.push(performance.now() - dueAt)
    bytes += answer.bytes
    if (!answer.ok) wrong += 1
  }
  await new Promise<void>((resolve) => {
    let sent = 0
    const timer = setInterval(() => {
      const elapsed = performance.now() - began
      const due = Math.floor((Math.min(elapsed, seconds * 1_000) * perSecond) / 1_000)
      while (sent < due) open.push(send(began + (++sent * 1_000) / perSecond))
      if (elapsed < seconds * 1_000 && !signal?.aborted) return
      clearInterval(timer)
      resolve()
    }, 1)
  })
  await Promise.all(open)
  agent.destroy()
  return summary(times, bytes, { seconds: (performance.now() - began) / 1_000, wrong })
}
