import { randomUUID } from 'node:crypto'

/** Somebody who uses the app over HTTP, as the web client does. */
export interface Person {
  readonly graphql: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>
  readonly addContact: (name: string) => Promise<string>
}

const post = async (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(8_000),
  })

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

const account = { name: 'Wim Ravensby', email: 'wim@ravensby.example', password: 'a long enough password' }

/** Creates the first account of an empty instance and signs it in. */
export const firstPerson = async (url: string): Promise<Person> => {
  const created = await post(`${url}/api/first-account`, {
    ...account,
    workspace: 'Bench',
    timeZone: 'Europe/Vienna',
    locale: 'en',
  })
  if (!created.ok) throw new Error(`first account: ${created.status} ${await created.text()}`)
  const signedIn = await post(`${url}/api/auth/sign-in/email`, { email: account.email, password: account.password })
  if (!signedIn.ok) throw new Error(`sign in: ${signedIn.status} ${await signedIn.text()}`)
  const cookie = cookiesOf(signedIn)

  const graphql: Person['graphql'] = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const answer = await post(`${url}/graphql`, { query, variables }, { cookie })
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: readonly { message: string }[] }
    if (!data || errors) throw new Error(`graphql: ${JSON.stringify(errors ?? answer.status)}`)
    return data
  }
  const addContact: Person['addContact'] = async (name) => {
    const contactId = randomUUID()
    const { addContact: payload } = await graphql<{ addContact: { ok: boolean; refusal: unknown } }>(
      'mutation ($input: AddContactInput!) { addContact(input: $input) { ok refusal { code message } } }',
      { input: { commandId: randomUUID(), contactId, name, closeness: 'close' } },
    )
    if (!payload.ok) throw new Error(`addContact: ${JSON.stringify(payload.refusal)}`)
    return contactId
  }
  return { graphql, addContact }
}
