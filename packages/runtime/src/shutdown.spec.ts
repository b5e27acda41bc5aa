import { describe, expect, it } from 'vitest'
import { createLogger } from './logger.ts'
import { createShutdown } from './shutdown.ts'

const setUp = () => {
  const lines: Record<string, unknown>[] = []
  const destination = { write: (text: string) => void lines.push(JSON.parse(text) as Record<string, unknown>) }
  const listeners = new Map<string, () => void>()
  const codes: number[] = []
  const shutdown = createShutdown(createLogger({ level: 'info', name: 'spec', destination }), {
    stepTimeoutMs: 50,
    process: { on: (signal, listener) => listeners.set(signal, listener), exit: (code) => void codes.push(code) },
  })
  return { lines, codes, shutdown, send: (signal: string) => listeners.get(signal)?.() }
}

describe('shutting down', () => {
  it.each(['SIGTERM', 'SIGINT', 'disconnect'])(
    'on %s closes what was opened last first, logs it, and exits',
    async (signal) => {
      const { shutdown, send, codes, lines } = setUp()
      const closed: string[] = []
      for (const name of ['database', 'store', 'server']) shutdown.add(name, async () => void closed.push(name))
      send(signal)
      await expect.poll(() => codes).toEqual([0])
      expect(closed).toEqual(['server', 'store', 'database'])
      expect(lines.map((line) => line['step']).filter(Boolean)).toEqual(closed)
    },
  )

  it('goes on after a step that fails or hangs, and exits with 1', async () => {
    const { shutdown, codes, lines } = setUp()
    const closed: string[] = []
    shutdown.add('last', () => void closed.push('last'))
    shutdown.add('hangs', () => new Promise(() => undefined))
    shutdown.add('fails', () => Promise.reject(new Error('no')))
    await shutdown.run('done')
    expect(codes).toEqual([1])
    expect(closed).toEqual(['last'])
    expect(JSON.stringify(lines)).toContain('not done within 50 ms')
  })

  it('exits at once when told twice', () => {
    const { shutdown, send, codes } = setUp()
    shutdown.add('slow', () => new Promise(() => undefined))
    send('SIGTERM')
    expect(codes).toEqual([])
    send('SIGINT')
    expect(codes).toEqual([1])
  })

  it('is not hurried by the parent going away after the signal', () => {
    const { shutdown, send, codes } = setUp()
    shutdown.add('slow', () => new Promise(() => undefined))
    send('SIGTERM')
    send('disconnect')
    expect(codes).toEqual([])
  })
})
