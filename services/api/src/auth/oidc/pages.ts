import type { FastifyReply } from 'fastify'
import type { SecondFactorMethod } from '../second-factors.ts'
import type { Pending } from './flow.ts'
import type { OidcProblem } from './problems.ts'

/** Where each errand ends unless it was told. */
export const homes = {
  'sign-in': '/',
  link: '/settings/account',
  confirm: '/settings/account',
} as const satisfies Record<Pending['purpose'], string>

/** Where a problem is told: on the sign-in page, or where somebody who is signed in came from. */
export const problemPage = (purpose: Pending['purpose'], problem: OidcProblem): string =>
  `${problem === 'UNAUTHENTICATED' || purpose === 'sign-in' ? '/sign-in' : homes[purpose]}?problem=${problem}`

/** Where the second step is taken. The ticket stands behind the #: it is sent to no server and stands in no log. */
export const secondStepPage = (
  step: { readonly ticket: string; readonly methods: readonly SecondFactorMethod[] },
  next: string,
): string => {
  const query = next === '/' ? '' : `?next=${encodeURIComponent(next)}`
  return `/sign-in${query}#second-factor=${step.ticket}&methods=${step.methods.join(',')}`
}

/** Sends a browser on. */
export const go = (reply: FastifyReply, path: string): FastifyReply =>
  reply.header('cache-control', 'no-store').redirect(path)
