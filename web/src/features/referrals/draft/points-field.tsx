import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button, IconButton } from '../../../design/button.tsx'
import { inputClass } from '../../../design/field.tsx'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import { addPoint, mostPoints, movePoint, removePoint, setPoint, withRoom } from './talking-points.ts'
import type { Points } from './talking-points.ts'

/** Three to five lines: Enter adds one, Backspace in an empty one takes it out, Alt and the arrows move it. */
export const PointsField = (props: {
  readonly points: Points
  readonly onChange: (points: Points) => void
  readonly problem: string | undefined
  readonly onTemplate: (() => void) | undefined
}) => {
  const { onChange } = props
  const points = withRoom(props.points)
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number>(undefined)
  const [told, tell] = useState('')
  const id = useId()
  useEffect(() => {
    if (wanted.current === undefined) return
    list.current?.querySelectorAll('input')[wanted.current]?.focus()
    wanted.current = undefined
  })

  const change = (next: Points, focus: number) => {
    wanted.current = focus
    onChange(next)
  }
  const move = (at: number, by: 1 | -1) => {
    const next = movePoint(points, at, by)
    if (next === points) return
    change(next, at + by)
    tell(words.pointMoved(at + by + 1, points.length))
  }
  const press = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (points[at + 1] === '') list.current?.querySelectorAll('input')[at + 1]?.focus()
      else change(addPoint(points, at), Math.min(at + 1, mostPoints - 1))
    } else if (event.key === 'Backspace' && points[at] === '' && points.length > 1) {
      event.preventDefault()
      change(removePoint(points, at), Math.max(0, at - 1))
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(at, event.key === 'ArrowUp' ? -1 : 1)
    }
  }

  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="text-13 font-medium text-soft">{words.points}</legend>
      <p id={`${id}-hint`} className="mb-1.5 text-12 text-faint">
        {words.pointsHint}
      </p>
      <ol ref={list} className="flex flex-col gap-1.5">
        {points.map((point, at) => (
          // A point has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className="group flex flex-wrap items-center gap-0.5 wide:flex-nowrap">
            <span aria-hidden className="w-5 text-13 text-faint tabular-nums">
              {at + 1}
            </span>
            <input
              type="text"
              dir="auto"
              aria-label={words.point(at + 1)}
              aria-invalid={props.problem === undefined ? undefined : true}
              value={point}
              onChange={(event) => onChange(setPoint(points, at, event.target.value))}
              onKeyDown={(event) => press(event, at)}
              className={`${inputClass} min-w-0 grow basis-4/5 wide:basis-0`}
            />
            <span className="ms-auto flex">
              <IconButton
                label={words.pointUp(at + 1)}
                icon={<ArrowUp size={14} aria-hidden />}
                disabled={at === 0}
                onClick={() => move(at, -1)}
                className="disabled:opacity-30"
              />
              <IconButton
                label={words.pointDown(at + 1)}
                icon={<ArrowDown size={14} aria-hidden />}
                disabled={at === points.length - 1}
                onClick={() => move(at, 1)}
                className="disabled:opacity-30"
              />
              <IconButton
                label={words.removePoint(at + 1)}
                icon={<X size={14} aria-hidden />}
                onClick={() => change(removePoint(points, at), Math.max(0, at - 1))}
              />
            </span>
          </li>
        ))}
      </ol>
      {props.problem !== undefined && (
        <p role="alert" className="mt-1 text-13 text-refused">
          {props.problem}
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-1.5 ps-5">
        {points.length < mostPoints && (
          <Button size="small" look="quiet" onClick={() => change(addPoint(points, points.length - 1), points.length)}>
            <Plus size={14} aria-hidden />
            {words.addPoint}
          </Button>
        )}
        {props.onTemplate !== undefined && (
          <Button size="small" look="quiet" onClick={props.onTemplate}>
            {words.useTemplate}
          </Button>
        )}
      </div>
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
    </fieldset>
  )
}
