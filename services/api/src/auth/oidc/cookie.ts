import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieValue } from '../sessions/cookies.ts'

/** Ties what was begun at the provider to the browser that began it: a link from elsewhere finishes nothing here. */
export const createFlowCookie = (publicUrl: string) => {
  const isSecure = publicUrl.startsWith('https://')
  const name = isSecure ? '__Host-kith-oidc' : 'kith-oidc'
  const write = (reply: FastifyReply, value: string, seconds: number): void => {
    const parts = [`${name}=${value}`, `Max-Age=${seconds}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
    reply.header('set-cookie', [...parts, ...(isSecure ? ['Secure'] : [])].join('; '))
  }
  return {
    set: (reply: FastifyReply, ticket: string, minutes: number) => write(reply, ticket, minutes * 60),
    read: ({ headers }: FastifyRequest): string | undefined => cookieValue(headers.cookie, name),
    clear: (reply: FastifyReply) => write(reply, '', 0),
  }
}
