import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { inputClass } from '../../design/field.tsx'

/** A field that searches once the typing rests for a moment; Escape empties it. */
export const SearchBox = (props: {
  readonly label: string
  readonly placeholder?: string
  readonly initial?: string
  readonly onSearch: (text: string) => void
}) => {
  const [text, setText] = useState(props.initial ?? '')
  const [sent, setSent] = useState(text)
  const send = useEffectEvent(() => {
    setSent(text.trim())
    props.onSearch(text.trim())
  })
  const waiting = text.trim() !== sent
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => send(), 120)
    return () => clearTimeout(timer)
  }, [text, waiting])
  return (
    <div className="relative w-full wide:w-72">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-faint"
      />
      <input
        type="search"
        dir="auto"
        aria-label={props.label}
        placeholder={props.placeholder ?? props.label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          if (text === '') event.currentTarget.blur()
          setText('')
        }}
        className={`${inputClass} ps-9`}
      />
    </div>
  )
}
