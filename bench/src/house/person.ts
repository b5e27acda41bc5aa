import type { RunningApp } from './app.ts'

/** Somebody who is signed in, or a session of the control: a server and a cookie. */
export interface Person {
  readonly url: string
  readonly cookie: string
}

const post = (url: string, body: unknown, headers: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })

/** Signs in as a person does, and keeps the cookie. */
export const signIn = async (app: RunningApp, email: string, password: string): Promise<Person> => {
  const answer = await post(`${app.url}/api/auth/sign-in/email`, { email, password }, { origin: app.origin })
  if (!answer.ok) throw new Error(`Signing in as ${email}: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return { url: app.url, cookie }
}

/** Asks GraphQL; throws when the answer holds errors. */
export const ask = async <Data>(
  { url, cookie }: Person,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> => {
  const answer = await post(`${url}/graphql`, { query, variables }, { cookie })
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
  if (!data || errors) throw new Error(`GraphQL: ${answer.status} ${JSON.stringify(errors)}`)
  return data
}

/** The answer's size as it goes over the wire, uncompressed. */
export const bytesOf = async (
  { url, cookie }: Person,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<number> => {
  const answer = await post(`${url}/graphql`, { query, variables }, { cookie })
  return (await answer.arrayBuffer()).byteLength
}
