import { trouble } from '../messages/common.ts'
import { restWords } from '../messages/rest.ts'

/** Why something was not done: a code for us, a sentence for people, the field that it is about. */
export type Problem = {
  readonly code: string
  readonly message: string
  readonly field: string | null
  /** The status of the answer; 0 when nobody answered. */
  readonly status: number
  /** Whatever else the answer told, by name. */
  readonly details: Readonly<Record<string, unknown>>
}

export type Refused = { readonly ok: false; readonly problem: Problem }
export type Answer<Body> = { readonly ok: true; readonly body: Body } | Refused

const fields = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}

/** Seconds until the next try; undefined when the answer does not tell. */
const secondsToWait = (headers: Headers): number | undefined => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined
}

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text().catch(() => '')
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  } catch {
    // Not an answer of ours: a proxy's page, say. The status tells enough.
    return undefined
  }
}

/** The server's own sentence where it has one for people; how long to wait after too many tries; a code otherwise. */
const wordsOf = (response: Response, code: string, message: unknown): string => {
  const seconds = secondsToWait(response.headers)
  if (response.status === 429 && (seconds !== undefined || typeof message !== 'string'))
    return restWords.tooMany(seconds)
  return typeof message === 'string' && response.status < 500 ? message : trouble.notDone(code)
}

/** What an answer of the server says when it is not what was asked for. */
export const refusedBy = async (response: Response): Promise<Refused> => {
  const { code, message, field, ...details } = fields(await read(response))
  const known = typeof code === 'string' ? code : `HTTP_${response.status}`
  return {
    ok: false,
    problem: {
      code: known,
      message: wordsOf(response, known, message),
      field: typeof field === 'string' ? field : null,
      status: response.status,
      details,
    },
  }
}

/** Nobody answered. */
export const lost: Refused = {
  ok: false,
  problem: { code: 'NO_ANSWER', message: trouble.notSent, field: null, status: 0, details: {} },
}

export const answerOf = async <Body>(response: Response): Promise<Answer<Body>> =>
  response.ok ? { ok: true, body: (await read(response)) as Body } : refusedBy(response)
