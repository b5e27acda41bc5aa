/** A queue of one: each task begins when the one asked for before it has ended, however many wait, and whether it failed. */
export const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <Answer>(task: () => Promise<Answer>): Promise<Answer> => {
    const next = last.then(task, task)
    last = next
    return next
  }
}
