import { useEffect, useEffectEvent, useState } from 'react'
import { rest } from '../../rest/rest.ts'
import { askForPasskey, knowsPasskeys, reasonIn, stopAsking } from '../account/passkey.ts'
import type { SignedIn } from './requests.ts'

/** Signing in by passkey: `press` for the button; where the browser can, the address field offers one by itself. */
export const usePasskeySignIn = (options: {
  readonly quietly: boolean
  /** Of a sign-in that waits for its second step: then only that person's passkeys are asked for. */
  readonly ticket?: string | undefined
  readonly onDone: () => void
}) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { quietly } = options

  /** Answers with what went wrong, if anything did that the person should hear of. */
  const attempt = async (autofill: boolean): Promise<string | undefined> => {
    const body = options.ticket === undefined ? {} : { ticket: options.ticket }
    const asked = await askForPasskey({ path: '/api/auth/passkey/options', body }, { autofill })
    if (asked.kind !== 'given') return autofill ? undefined : reasonIn(asked)
    const { ticket, response } = asked
    const answer = await rest.post<SignedIn>('/api/auth/passkey', { ticket, response })
    if (!answer.ok) return answer.problem.message
    options.onDone()
    return undefined
  }
  const offer = useEffectEvent(() => attempt(true))
  useEffect(() => {
    if (!quietly || !knowsPasskeys()) return undefined
    void offer().then(setProblem)
    return () => void stopAsking()
  }, [quietly])

  return {
    known: knowsPasskeys(),
    busy,
    problem,
    press: async () => {
      if (busy) return
      setBusy(true)
      setProblem(undefined)
      const wrong = await attempt(false)
      setProblem(wrong)
      setBusy(false)
      // The button has ended the quiet offer.
      if (quietly) void attempt(true).then((later) => setProblem(later ?? wrong))
    },
  }
}
