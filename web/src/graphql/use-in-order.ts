import { useState } from 'react'

type InOrder = <Result>(act: () => Promise<Result>) => Promise<Result>

/** Runs each act once the one before it has ended, however that ended. */
export const createOrder = (): InOrder => {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
}

/**
 * Lets one act wait for the one before it: of two choices made in quick succession the later one is to hold, and two
 * requests under way at once may arrive in any order.
 */
export const useInOrder = (): InOrder => {
  const [inOrder] = useState(createOrder)
  return inOrder
}
