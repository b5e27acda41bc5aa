import { useEffect, useEffectEvent, useRef } from 'react'
import type { KeyboardEvent } from 'react'

const movingKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/**
 * What Enter does before a row is marked for what is typed: it takes the first one, once everything that is sought has
 * come. The list marks a row only a moment after it shows it, and until the answers come that row belongs to the text
 * before. Another text, or a mark that was moved by hand, ends the waiting.
 */
export const useFirstRow = (options: {
  readonly text: string
  readonly searching: boolean
  /** The key of the first row that is shown, if any. */
  readonly first: string | undefined
  readonly run: (key: string) => void
}) => {
  const { text, searching, first } = options
  const list = useRef<HTMLDivElement>(null)
  const isWanted = useRef(false)
  const isMoved = useRef(false)

  useEffect(() => {
    isWanted.current = false
    isMoved.current = false
  }, [text])

  const takeWanted = useEffectEvent(() => {
    if (isWanted.current && first !== undefined) options.run(first)
    isWanted.current = false
  })
  useEffect(() => {
    if (!searching) takeWanted()
  }, [searching])

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (movingKeys.has(event.key)) {
      isMoved.current = true
      isWanted.current = false
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return
    const mark = list.current?.querySelector('[role=option][data-focused]') ?? null
    // Whoever sees a mark that is meant for this text gets what it stands on.
    if (mark !== null && (!searching || isMoved.current)) return
    event.preventDefault()
    event.stopPropagation()
    if (searching) isWanted.current = true
    else if (first !== undefined) options.run(first)
  }
  return { list, onKeyDownCapture }
}
