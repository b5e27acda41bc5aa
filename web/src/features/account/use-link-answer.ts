import { useEffect, useState } from 'react'
import { useLate } from '../../graphql/use-late.ts'
import type { Answer } from '../../rest/answer.ts'

/** How a kind of link is looked at. The same functions at every call: other ones ask anew. */
export type LinkKind<Body> = {
  readonly look: (token: string) => Promise<Answer<Body>>
  /** What follows from the answer beyond the page that shows it. */
  readonly heard: (told: Answer<Body>, token: string) => void
}

/** What the server says of the link that led here; `late` once the wait for it is worth a word. */
export const useLinkAnswer = <Body>(token: string | undefined, { look, heard }: LinkKind<Body>) => {
  const [answer, setAnswer] = useState<Answer<Body>>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (token === undefined) return undefined
    let left = false
    void look(token).then((told) => {
      if (left) return
      heard(told, token)
      setAnswer(told)
    })
    return () => {
      left = true
    }
  }, [token, turn, look, heard])
  const late = useLate(token !== undefined && answer === undefined)
  return { answer, setAnswer, late, askAgain: () => setTurn(turn + 1) }
}
