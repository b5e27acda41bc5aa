import { createServer } from 'node:net'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { movableClock } from './clock.ts'
import { openTestHouse } from './house.ts'
import { openDevProvider } from './oidc-dev-provider.ts'
import type { Person } from './oidc-dev-provider.ts'

export const callbackPath = '/api/auth/oidc/callback'

export const ada: Person = {
  sub: 'ada-17',
  email: 'Ada@kith.example',
  email_verified: true,
  name: 'Ada Example',
  zoneinfo: 'Europe/Lisbon',
  locale: 'pt_PT',
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Where a page of ours sends a browser. */
export const go = async (browser: Browser, path: string): Promise<string> =>
  (await browser.send(path, { redirect: 'manual' })).headers.get('location') ?? ''

export const accountOf = async (browser: Browser) => {
  const { status, body } = await browser.send('/api/account')
  return { status, ...(body as { email?: string; hasPassword?: boolean; oidc?: readonly { name: string }[] }) }
}

/** The whole house, and a provider beside it that it trusts. Somebody is signed in as its first admin. */
export const openOidcHouse = async () => {
  const clock = movableClock()
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const redirectUri = `${publicUrl}${callbackPath}`
  const provider = await openDevProvider([
    { id: 'kith', secret: 'a secret of specs', redirectUri },
    { id: 'kith-public', redirectUri },
  ])
  const house = await openTestHouse(
    {
      KITH_PORT: String(port),
      PUBLIC_URL: publicUrl,
      KITH_TRUST_PROXY: '127.0.0.1',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'kith',
      OIDC_CLIENT_SECRET: 'a secret of specs',
      OIDC_NAME: 'Example School',
    },
    clock,
  )
  let visitors = 0
  const visit = (): Browser => openBrowser(house.url, { 'x-forwarded-for': `203.0.113.${(visitors += 1)}` })
  const robin = visit()
  await robin.post('/api/first-account', owner)

  /** What a browser does at the provider, as far as back to us: the path that it comes back to. */
  const throughProvider = async (to: string, person: Person | undefined): Promise<string> => {
    provider.person = person
    const jar = new Map<string, string>()
    let url = to
    for (let step = 0; step < 12; step += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=')
        jar.set(name, value)
      }
      const next = response.headers.get('location')
      if (next === null) throw new Error(`The provider says ${response.status}: ${await response.text()}`)
      url = new URL(next, url).href
      if (new URL(url).pathname === callbackPath) return url.slice(new URL(url).origin.length)
    }
    throw new Error('The provider leads nowhere')
  }

  return {
    house,
    provider,
    robin,
    visit,
    throughProvider,
    redirectUri,
    wait: (minutes: number): void => clock.forward(minutes / 60),
    /** The whole way; answers where it ends. */
    come: async (browser: Browser, person: Person | undefined, query = ''): Promise<string> => {
      const there = await go(browser, `/api/auth/oidc/start${query}`)
      return there.startsWith('/') ? there : go(browser, await throughProvider(there, person))
    },
    stop: async (): Promise<void> => {
      await house.stop()
      await provider.stop()
    },
  }
}

export type OidcHouse = Awaited<ReturnType<typeof openOidcHouse>>
