import { afterEach, describe, expect, it, vi } from 'vitest'
import { rest } from './rest.ts'

const answering = (response: Response | Error) => {
  const fetcher = vi.fn<typeof fetch>(() =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  )
  vi.stubGlobal('fetch', fetcher)
  return fetcher
}
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a plain request', () => {
  it('sends JSON to our own server and answers with the body', async () => {
    const fetcher = answering(json(200, { signedIn: true }))
    expect(await rest.post('/api/auth/sign-in/email', { email: 'a@b.example' })).toEqual({
      ok: true,
      body: { signedIn: true },
    })
    const [path, init] = fetcher.mock.calls[0] ?? []
    expect(path).toBe('/api/auth/sign-in/email')
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', body: '{"email":"a@b.example"}' })
  })

  it('takes an empty answer', async () => {
    answering(new Response(null, { status: 204 }))
    expect(await rest.delete('/api/account/sessions/1')).toEqual({ ok: true, body: undefined })
  })

  it('gives the problem with its code, its sentence, its field and whatever else was told', async () => {
    answering(json(401, { code: 'WRONG_CODE', message: 'That code does not fit.', field: 'code', triesLeft: 3 }))
    expect(await rest.post('/api/auth/second-factor')).toEqual({
      ok: false,
      problem: {
        code: 'WRONG_CODE',
        message: 'That code does not fit.',
        field: 'code',
        status: 401,
        details: { triesLeft: 3 },
      },
    })
  })

  it('says that nothing has changed when nobody answers', async () => {
    answering(new TypeError('Failed to fetch'))
    const answer = await rest.get('/api/account')
    expect(answer).toMatchObject({ ok: false, problem: { code: 'NO_ANSWER', status: 0 } })
    expect(answer.ok ? '' : answer.problem.message).toContain('Nothing has changed')
  })

  it.each([
    [{}, 'Slow down'],
    [{ 'retry-after': '1' }, 'in 1 second.'],
    [{ 'retry-after': '40' }, 'in 40 seconds.'],
    [{ 'retry-after': '61' }, 'in 2 minutes.'],
  ])('says how long to wait after too many tries (%o)', async (headers, words) => {
    answering(json(429, { code: 'TOO_MANY_REQUESTS', message: 'Slow down' }, headers))
    const answer = await rest.post('/api/auth/second-factor')
    expect(answer.ok ? '' : answer.problem.message).toContain(words)
  })

  it('says to wait a minute when the answer tells nothing at all', async () => {
    answering(new Response(null, { status: 429 }))
    const answer = await rest.post('/api/auth/second-factor')
    expect(answer.ok ? '' : answer.problem.message).toContain('Wait a minute')
  })

  it('keeps what a broken server says to itself, and gives a code to quote', async () => {
    answering(new Response('<html>Bad gateway</html>', { status: 502 }))
    const answer = await rest.get('/api/account')
    expect(answer.ok ? '' : answer.problem.message).toContain('HTTP_502')
  })
})
