import { useCallback, useEffect, useRef, useState } from 'react'
import { useLate } from '../graphql/use-late.ts'
import type { Problem } from './answer.ts'
import { rest } from './rest.ts'

export type Resource<Body> = {
  readonly data: Body | undefined
  readonly problem: Problem | undefined
  /** True once nothing has come for 300 ms: time to show a skeleton. */
  readonly skeleton: boolean
  readonly reload: () => Promise<void>
}

/** Reads one of the server's plain routes; what was read stays on the screen while it is read again. */
export const useResource = <Body>(path: string): Resource<Body> => {
  const [{ data, problem }, setState] = useState<{ data?: Body; problem?: Problem }>({})
  const newest = useRef(0)
  const reload = useCallback(async () => {
    newest.current += 1
    const turn = newest.current
    const answer = await rest.get<Body>(path)
    if (turn !== newest.current) return
    setState((before) => (answer.ok ? { data: answer.body } : { ...before, problem: answer.problem }))
  }, [path])
  useEffect(() => {
    void reload()
    return () => {
      newest.current += 1
    }
  }, [reload])
  return { data, problem, skeleton: useLate(data === undefined && problem === undefined), reload }
}
