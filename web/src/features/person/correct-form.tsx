import { useState } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Select, TextField } from '../../design/field.tsx'
import type { Channel, InteractionKind, InteractionRowFragment } from '../../generated/graphql.ts'
import { common } from '../../messages/common.ts'
import { channelNames, kindNames } from '../../messages/enums.ts'
import { logWords } from '../../messages/log.ts'
import { personWords as words } from '../../messages/person.ts'
import { useInteractionActs } from '../interaction/use-interaction-acts.ts'
import { ChoiceRow } from '../log/choice-row.tsx'
import { DraftFields } from '../log/draft-fields.tsx'
import { channelKeys, newDraft } from '../log/draft.ts'
import type { Draft, Part } from '../log/draft.ts'

const channels = (Object.keys(channelKeys) as Channel[]).map((value) => ({ value, label: channelNames[value] }))
const kinds = (Object.keys(kindNames) as InteractionKind[]).map((value) => ({ value, label: kindNames[value] }))
const parts: ReadonlySet<Part> = new Set(['when', 'direction', 'helpGiven', 'helpReceived', 'outcome'])

const correctable = ({
  channel,
  kind,
  direction,
  happenedOn,
  summary,
  outcome,
  helpGiven,
  helpReceived,
  id,
}: InteractionRowFragment) => ({
  interactionId: id,
  channel,
  kind,
  direction,
  happenedOn,
  summary,
  outcome,
  helpGiven: [...helpGiven],
  helpReceived: [...helpReceived],
})

/** The entry as it was told, open for correction; the earlier telling stays in the history. */
export const CorrectForm = ({
  item,
  onLeave,
}: {
  readonly item: InteractionRowFragment
  readonly onLeave: () => void
}) => {
  const { today } = useReader()
  const { correct } = useInteractionActs()
  const [kind, setKind] = useState(item.kind)
  const [draft, setDraft] = useState<Draft>({ ...newDraft([], item.channel, today), ...correctable(item), open: parts })
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  return (
    <li className="my-2 rounded-base border border-line bg-raised p-4">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onLeave()
          const { channel, direction, happenedOn, summary, outcome, helpGiven, helpReceived } = draft
          const next = { channel, direction, happenedOn, helpGiven: [...helpGiven], helpReceived: [...helpReceived] }
          void correct(
            { interactionId: item.id, kind, summary: summary.trim(), outcome: outcome.trim(), ...next },
            correctable(item),
          )
        }}
      >
        <ChoiceRow
          legend={logWords.channel}
          options={channels}
          value={draft.channel}
          onPick={(channel) => change({ channel })}
        />
        <TextField
          label={logWords.summary}
          autoFocus
          maxLength={2000}
          value={draft.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
        <Select
          label={words.kind}
          value={kind}
          options={kinds}
          onPick={(value) => setKind(kinds.find((each) => each.value === value)?.value ?? kind)}
        />
        <DraftFields draft={draft} change={change} today={today} />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onLeave}>
            {common.cancel}
          </Button>
          <Button type="submit" look="primary">
            {common.save}
          </Button>
        </div>
      </form>
    </li>
  )
}
