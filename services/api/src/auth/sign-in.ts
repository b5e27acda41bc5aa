import type { AuthHouse } from './house.ts'
import type { SecondFactorMethod } from './second-factors.ts'
import type { SessionStart } from './sessions/session.ts'

export type SignedIn =
  | { readonly signedIn: true }
  | {
      readonly needs: 'second-factor'
      readonly ticket: string
      readonly methods: readonly SecondFactorMethod[]
    }

/** Signs somebody in who has proved so much, or tells what is still missing. */
export const signInWith = async (
  { sessions, secondFactors }: Pick<AuthHouse, 'sessions' | 'secondFactors'>,
  start: SessionStart,
): Promise<SignedIn> => {
  const step = await secondFactors.ask(start)
  if (step) return { needs: 'second-factor', ticket: step.ticket, methods: step.methods }
  await sessions.start(start)
  return { signedIn: true }
}
