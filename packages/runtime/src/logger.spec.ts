import { describe, expect, it } from 'vitest'
import { createLogger } from './logger.ts'
import type { Logger } from './logger.ts'

const logged = (write: (log: Logger) => void): { readonly line: Record<string, unknown>; readonly text: string } => {
  const lines: string[] = []
  write(createLogger({ level: 'info', name: 'spec', destination: { write: (text) => void lines.push(text) } }))
  const text = lines.join('')
  return { line: text ? (JSON.parse(text) as Record<string, unknown>) : {}, text }
}

describe('the logger', () => {
  it('writes one JSON line with level, time, name and message', () =>
    expect(logged((log) => log.info({ stream: 'contact-1' }, 'appended')).line).toMatchObject({
      level: 'info',
      name: 'spec',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      stream: 'contact-1',
      msg: 'appended',
    }))

  it('keeps quiet below its level', () => expect(logged((log) => log.debug('details')).text).toBe(''))

  it('censors what is personal or opens doors, at any depth, and keeps ids and figures', () => {
    const { line, text } = logged((log) =>
      log.info({
        contactId: 'c1',
        position: 12,
        email: 'marker-1',
        display_name: 'marker-2',
        request: { headers: { Authorization: 'marker-3', 'set-cookie': ['marker-4'] }, rows: [{ note: 'marker-5' }] },
        payload: Buffer.from('marker-6'),
      }),
    )
    expect(text).not.toMatch(/marker-/)
    expect(line).toMatchObject({ contactId: 'c1', position: 12, payload: '[8 bytes]', email: '[redacted]' })
  })

  it('keeps of an error its type, message, code and stack, and of nothing that hangs on it', () => {
    const error = Object.assign(new TypeError('duplicate key', { cause: new Error('below') }), {
      code: '23505',
      detail: 'Key (email)=(marker-1) already exists',
    })
    const { line, text } = logged((log) => log.error({ err: error }, 'failed'))
    expect(line['err']).toMatchObject({ type: 'TypeError', message: 'duplicate key', code: '23505' })
    expect(text).toContain('below')
    expect(text).not.toContain('marker-1')
    expect(logged((log) => log.error(error)).text).not.toContain('marker-1')
  })

  it('survives a value that contains itself', () => {
    const loop: Record<string, unknown> = {}
    loop['again'] = loop
    expect(logged((log) => log.info({ loop })).text).toContain('[deeper]')
  })
})
