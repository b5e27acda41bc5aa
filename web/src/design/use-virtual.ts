import { useCallback, useLayoutEffect, useRef, useState } from 'react'

export type Virtual = {
  readonly ref: React.RefObject<HTMLDivElement | null>
  /** First row to draw, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly height: number
  readonly show: (row: number) => void
}

const beyond = 10

/** Draws only the rows near the screen of a list of equal rows that scrolls with the page. `rowHeight` in pixels. */
export const useVirtual = (count: number, rowHeight: number): Virtual => {
  const ref = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState({ start: 0, end: 40 })

  useLayoutEffect(() => {
    let frame = 0
    const measure = () => {
      frame = 0
      if (ref.current === null) return
      const above = -ref.current.getBoundingClientRect().top
      const start = Math.max(0, Math.floor(above / rowHeight) - beyond)
      const end = Math.ceil((above + window.innerHeight) / rowHeight) + beyond
      setRange((now) => (now.start === start && now.end === end ? now : { start, end }))
    }
    const later = () => {
      frame ||= requestAnimationFrame(measure)
    }
    measure()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [rowHeight, count])

  const show = useCallback(
    (row: number) => {
      if (ref.current === null) return
      const top = ref.current.getBoundingClientRect().top + row * rowHeight
      const [ceiling, floor] = [120, window.innerHeight - 96]
      if (top < ceiling) window.scrollBy(0, top - ceiling)
      else if (top + rowHeight > floor) window.scrollBy(0, top + rowHeight - floor)
    },
    [rowHeight],
  )

  return { ref, start: Math.min(range.start, count), end: Math.min(range.end, count), height: count * rowHeight, show }
}
