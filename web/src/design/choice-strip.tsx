import { useEffect, useRef } from 'react'
import { useKeys } from '../keyboard/use-keys.ts'
import { common } from '../messages/common.ts'
import { Kbd } from './kbd.tsx'

export type Choice = {
  readonly key: string
  readonly label: string
  readonly hint?: string
  readonly run: () => void
}

/** A question in a row with its answers, one key each; Escape leaves it. Used where a menu would cover the list. */
export const ChoiceStrip = (props: {
  readonly question: string
  readonly choices: readonly Choice[]
  readonly onLeave: () => void
}) => {
  const first = useRef<HTMLButtonElement>(null)
  // The strip answers a key or a press: the focus follows, so that Tab and Enter work from here.
  useEffect(() => {
    const before = document.activeElement
    first.current?.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement)
        before.focus({ preventScroll: true })
    }
  }, [])
  useKeys('dialog', [
    ...props.choices.map(({ key, label, run }) => ({ keys: key, label, run })),
    { keys: 'Escape', label: common.cancel, run: props.onLeave },
  ])
  return (
    <div role="group" aria-label={props.question} className="appear flex flex-wrap items-center gap-1.5 py-1">
      <span className="pe-1 text-13 text-soft">{props.question}</span>
      {props.choices.map(({ key, label, hint, run }, index) => (
        <button
          key={key}
          type="button"
          ref={index === 0 ? first : undefined}
          title={hint}
          onClick={run}
          className="quick inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong bg-raised px-3 text-13 hover:bg-hover wide:min-h-7"
        >
          {label}
          <Kbd keys={key} />
        </button>
      ))}
      <button
        type="button"
        onClick={props.onLeave}
        className="quick min-h-9 rounded-full px-3 text-13 text-soft hover:bg-hover wide:min-h-7"
      >
        {common.cancel}
      </button>
    </div>
  )
}
