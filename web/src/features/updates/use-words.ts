import { useEffect, useEffectEvent, useState } from 'react'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { inTurn } from '../referrals/draft/in-turn.ts'
import { ChangeUpdate } from './documents.ts'
import type { Update } from './update.ts'

type Text = { readonly subject: string; readonly body: string }

export type Written = {
  readonly text: Text
  readonly change: (part: Partial<Text>) => void
  /** Whether what stands on the screen is what the server has. */
  readonly saved: boolean
  readonly problem: string | undefined
}

/** The words of a draft: saved by themselves once the hands rest, one after the other, so that the last ones win. */
export const useWords = (update: Update): Written => {
  const act = useAct()
  const [text, setText] = useState<Text>({ subject: update.subject, body: update.body })
  const [kept, setKept] = useState<Text>(text)
  const [problem, setProblem] = useState<string>()
  const [queue] = useState(inTurn)
  const saved = kept.subject === text.subject && kept.body === text.body
  const save = useEffectEvent(async () => {
    const input = { commandId: commandId(), updateId: update.id, ...text }
    const { refused } = await queue(() => act({ document: ChangeUpdate, variables: { input }, handled: true }))
    if (refused === undefined) setKept(text)
    setProblem(refused?.message)
  })
  useEffect(() => {
    if (saved) return undefined
    const timer = setTimeout(() => void save(), 500)
    return () => clearTimeout(timer)
  }, [saved, text])
  return { text, change: (part) => setText((before) => ({ ...before, ...part })), saved, problem }
}
