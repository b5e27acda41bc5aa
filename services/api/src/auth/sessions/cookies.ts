import type { FastifyReply } from 'fastify'

/** Cookies of this instance; they differ by the scheme that people reach it with. */
export interface Cookies {
  readonly session: string
  readonly device: string
  readonly set: (reply: FastifyReply, name: string, cookie: { readonly value: string; readonly days: number }) => void
  readonly clear: (reply: FastifyReply, name: string) => void
}

/** The value of a cookie in a request's header. */
export const cookieValue = (header: string | undefined, name: string): string | undefined => {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/**
 * `__Host-` binds a cookie to this host and to TLS; on plain http browsers would drop it. Lax: a link in a mail opens
 * signed in, and no other site's form acts.
 */
export const createCookies = (publicUrl: string): Cookies => {
  const isSecure = publicUrl.startsWith('https://')
  const prefix = isSecure ? '__Host-' : ''
  const write = (
    reply: FastifyReply,
    name: string,
    cookie: { readonly value: string; readonly seconds: number },
  ): void => {
    const parts = [`${name}=${cookie.value}`, `Max-Age=${cookie.seconds}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
    if (isSecure) parts.push('Secure')
    reply.header('set-cookie', parts.join('; '))
  }
  return {
    session: `${prefix}kith-session`,
    device: `${prefix}kith-device`,
    set: (reply, name, { value, days }) => write(reply, name, { value, seconds: days * 86_400 }),
    clear: (reply, name) => write(reply, name, { value: '', seconds: 0 }),
  }
}
