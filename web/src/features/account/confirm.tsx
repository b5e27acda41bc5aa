import { Suspense, lazy, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Answer } from '../../rest/answer.ts'

const ConfirmDialog = lazy(async () => ({ default: (await import('./confirm-dialog.tsx')).ConfirmDialog }))

const asksFirst = (answer: Answer<unknown>): boolean => !answer.ok && answer.problem.code === 'CONFIRM_FIRST'

export type Confirmed = {
  /**
   * Runs an act; when the server wants to know first whether it is really this person, asks and runs it again.
   * Undefined: the person left the dialog and nothing was done.
   */
  readonly confirmed: <Body>(act: () => Promise<Answer<Body>>) => Promise<Answer<Body> | undefined>
  /** Render it once, anywhere in the component. */
  readonly dialog: ReactNode
}

/** For acts that can do harm: they need a proof of who one is that is not older than ten minutes. */
export const useConfirmed = (): Confirmed => {
  const [asking, setAsking] = useState(false)
  const settle = useRef<((isThem: boolean) => void) | undefined>(undefined)

  const ask = (): Promise<boolean> =>
    new Promise((resolve) => {
      settle.current?.(false)
      settle.current = resolve
      setAsking(true)
    })
  const end = (isThem: boolean) => {
    setAsking(false)
    settle.current?.(isThem)
    settle.current = undefined
  }

  return {
    confirmed: async (act) => {
      const answer = await act()
      if (!asksFirst(answer)) return answer
      return (await ask()) ? act() : undefined
    },
    dialog: asking && (
      <Suspense>
        <ConfirmDialog onConfirmed={() => end(true)} onLeave={() => end(false)} />
      </Suspense>
    ),
  }
}
