import { randomUUID } from 'node:crypto'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

export interface GraphQLAnswer {
  readonly status: number
  readonly data: Record<string, never>
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined
}

/** A page of ours as the api sees it: a cookie, JSON, our own origin. */
export const openBrowser = (url: string, always: Readonly<Record<string, string>> = {}) => {
  const jar = new Map<string, string>()
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers: {
        ...(jar.size > 0 ? { cookie: cookies() } : {}),
        origin: url,
        ...always,
        ...(init.headers as Record<string, string> | undefined),
      },
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=')
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    send,
    post,
    cookie: cookies,
    forget: (name: string) => jar.delete(name),
    graphql: async (query: string, variables: object = {}): Promise<GraphQLAnswer> => {
      const { status, body } = await post('/graphql', { query, variables })
      return { status, ...(body as Omit<GraphQLAnswer, 'status'>) }
    },
    upload: (file: Uint8Array | string, name = 'Connections.csv') => {
      const form = new FormData()
      form.append('file', new Blob([file as never]), name)
      return send('/api/imports', { method: 'POST', body: form })
    },
  }
}

export type Browser = ReturnType<typeof openBrowser>

export const owner = {
  name: 'Robin Example',
  email: 'robin@kith.example',
  password: 'a long enough phrase',
  workspace: 'Bootcamp',
  timeZone: 'Europe/Vienna',
  locale: 'en',
}

export const id = (): string => randomUUID()
