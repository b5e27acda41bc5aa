import { importWords as words } from '../../messages/import.ts'

/** How long it will still take at the speed so far, in words; undefined before that can be told. `elapsed` in ms. */
export const timeLeft = (done: number, all: number, elapsed: number): string | undefined => {
  if (done === 0 || done >= all || elapsed < 1_000) return undefined
  const seconds = Math.max(1, Math.round(((all - done) * elapsed) / done / 1_000))
  return seconds < 90 ? words.secondsLeft(seconds) : words.minutesLeft(Math.round(seconds / 60))
}
