import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useReader } from '../../app/session.tsx'
import type { Named } from '../../app/overlays.ts'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { Kbd } from '../../design/kbd.tsx'
import type { Channel } from '../../generated/graphql.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { channelNames } from '../../messages/enums.ts'
import { logWords as words } from '../../messages/log.ts'
import { useInteractionActs } from '../interaction/use-interaction-acts.ts'
import { ChoiceRow } from './choice-row.tsx'
import { DraftFields } from './draft-fields.tsx'
import { channelKeys, detailsOf, keepChannel, newDraft, partKeys, usualChannel } from './draft.ts'
import type { Draft, Part } from './draft.ts'

const channels = (Object.keys(channelKeys) as Channel[]).map((value) => ({
  value,
  label: channelNames[value],
  key: channelKeys[value],
}))
const plainChannels = channels.map(({ value, label }) => ({ value, label }))
const parts = Object.keys(partKeys) as Part[]

type LogFormProps = {
  readonly people: readonly Named[]
  /** Receives the channel row's element, to bring the focus there. */
  readonly channelRow: RefObject<HTMLInputElement | null>
  /** Whether single letters choose; only where nothing else listens to them. */
  readonly withKeys: boolean
  readonly onSent: () => void
  readonly onNobody: () => void
}

/** Channel, one line, and what else belongs to it behind one key each. Enter sends. */
export const LogForm = ({ people, channelRow, withKeys, onSent, onNobody }: LogFormProps) => {
  const { today } = useReader()
  const { log } = useInteractionActs()
  const [draft, setDraft] = useState(() => newDraft([], usualChannel(), today))
  const [problem, setProblem] = useState<string>()
  const summary = useRef<HTMLInputElement>(null)

  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const toggle = (part: Part) => {
    const open = new Set(draft.open)
    if (!open.delete(part)) open.add(part)
    change({ open })
  }
  const pickByKey = (channel: Channel) => {
    change({ channel })
    summary.current?.focus()
  }

  const keys = [
    ...channels.map(({ value, label, key }) => ({ keys: key, label, run: () => pickByKey(value) })),
    ...parts.map((part) => ({ keys: partKeys[part], label: words[part], run: () => toggle(part) })),
  ]
  useKeys('dialog', withKeys ? keys : undefined)

  const send = () => {
    if (people.length === 0) return onNobody()
    if (draft.open.has('followUp') && draft.followUp.text.trim() === '') return setProblem(words.chooseFollowUp)
    keepChannel(draft.channel)
    void log(people, detailsOf(draft))
    setDraft(newDraft([], draft.channel, today))
    setProblem(undefined)
    return onSent()
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ChoiceRow
        legend={words.channel}
        options={withKeys ? channels : plainChannels}
        value={draft.channel}
        onPick={(channel) => change({ channel })}
        groupRef={channelRow}
      />
      <TextField
        ref={summary}
        label={words.summary}
        placeholder={words.summaryPlaceholder}
        maxLength={2000}
        value={draft.summary}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <DraftFields draft={draft} change={change} today={today} />
      <div className="-mx-1 flex flex-wrap items-center gap-x-0.5">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={draft.open.has(part)}
            onClick={() => toggle(part)}
            className="quick inline-flex min-h-9 items-center gap-1.5 rounded-base px-2 text-13 text-soft hover:bg-hover hover:text-ink aria-pressed:font-medium aria-pressed:text-accent wide:min-h-7"
          >
            {words[part]}
            {withKeys && <Kbd keys={partKeys[part]} />}
          </button>
        ))}
      </div>
      {problem !== undefined && (
        <p role="alert" className="text-13 text-refused">
          {problem}
        </p>
      )}
      <div className="flex items-center justify-end gap-3">
        {withKeys && <span className="hidden text-12 text-faint pointer-fine:inline">{words.keysHint}</span>}
        <Button type="submit" look="primary">
          {words.submit}
        </Button>
      </div>
    </form>
  )
}
