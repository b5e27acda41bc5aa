import { useRef, useState } from 'react'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { inTurn } from '../referrals/draft/in-turn.ts'
import { ChooseRecipients } from './documents.ts'
import type { Update } from './update.ts'

/**
 * Who is chosen, with what was clicked a moment ago: clicks are quicker than the server, and each must build on the one
 * before it. They are sent one after the other; when one is refused, what the server knows stands again.
 */
export const useChosen = (update: Update) => {
  const act = useAct()
  const [wish, setWish] = useState<readonly string[]>()
  const [problem, setProblem] = useState<string>()
  const [queue] = useState(inTurn)
  const latest = useRef<readonly string[]>(undefined)
  const chosen = wish ?? update.recipients.map(({ contactId }) => contactId)

  const choose = async (contactIds: readonly string[], said?: string): Promise<void> => {
    latest.current = contactIds
    setWish(contactIds)
    const input = { commandId: commandId(), updateId: update.id, contactIds: [...contactIds] }
    const { refused } = await queue(() =>
      act({
        document: ChooseRecipients,
        variables: { input },
        handled: true,
        ...(said === undefined ? {} : { said }),
      }),
    )
    setProblem(refused?.message)
    if (latest.current !== contactIds) return
    latest.current = undefined
    setWish(undefined)
  }
  const toggle = (id: string): void => {
    const now = latest.current ?? chosen
    void choose(now.includes(id) ? now.filter((one) => one !== id) : [...now, id])
  }
  return { chosen, problem, choose, toggle }
}
