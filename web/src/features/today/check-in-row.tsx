import { Ellipsis } from 'lucide-react'
import { openLog } from '../../app/overlays.ts'
import { useReader } from '../../app/session.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { ChoiceStrip } from '../../design/choice-strip.tsx'
import { Kbd } from '../../design/kbd.tsx'
import type { Channel, ContactRowFragment } from '../../generated/graphql.ts'
import { common } from '../../messages/common.ts'
import { channelNames } from '../../messages/enums.ts'
import { interactionWords } from '../../messages/interaction.ts'
import { peopleWords } from '../../messages/people.ts'
import { todayWords as words } from '../../messages/today.ts'
import { whyNow } from '../../words/why-now.ts'
import { CheckInStatus } from '../contact/check-in-status.tsx'
import { SnoozeStrip } from '../contact/snooze-strip.tsx'
import { useContactActs } from '../contact/use-contact-acts.ts'
import { useInteractionActs } from '../interaction/use-interaction-acts.ts'
import { channelKeys, keepChannel, usualChannel } from '../log/draft.ts'
import { RowFrame } from './row-frame.tsx'
import type { RowProps } from './row-frame.tsx'

type Question = 'done' | 'snooze' | 'more'
export type Asking = { readonly id: string; readonly what: Question } | undefined

const usualFirst = (): readonly Channel[] => {
  const usual = usualChannel()
  return [usual, ...(Object.keys(channelKeys) as Channel[]).filter((channel) => channel !== usual)]
}

const DoneStrip = ({ person, onLeave }: { readonly person: ContactRowFragment; readonly onLeave: () => void }) => {
  const { log } = useInteractionActs()
  const { today } = useReader()
  const logBy = (channel: Channel) => () => {
    onLeave()
    keepChannel(channel)
    void log([person], { channel, happenedOn: today })
  }
  const withNote = () => {
    onLeave()
    openLog([person])
  }
  return (
    <ChoiceStrip
      question={interactionWords.how}
      onLeave={onLeave}
      choices={[
        ...usualFirst().map((channel) => ({
          key: channelKeys[channel],
          label: channelNames[channel],
          run: logBy(channel),
        })),
        { key: 'w', label: interactionWords.withNote, run: withNote },
      ]}
    />
  )
}

/** Somebody it would be good to hear from. */
export const CheckInRow = (props: {
  readonly person: ContactRowFragment
  readonly asking: Question | undefined
  readonly onAsk: (question: Question | undefined) => void
  readonly rowProps: RowProps
}) => {
  const { person, asking, onAsk } = props
  const { today, locale } = useReader()
  const { skip } = useContactActs()
  const leave = () => onAsk(undefined)
  const questions = {
    done: <DoneStrip person={person} onLeave={leave} />,
    snooze: <SnoozeStrip person={person} onLeave={leave} />,
    more: (
      <ChoiceStrip
        question={words.whatNow}
        onLeave={leave}
        choices={[
          { key: 's', label: words.snooze, run: () => onAsk('snooze') },
          { key: 'k', label: words.skip, run: () => void skip(person) },
          {
            key: 'l',
            label: interactionWords.withNote,
            run: () => {
              leave()
              openLog([person])
            },
          },
        ]}
      />
    ),
  }
  return (
    <RowFrame
      person={person}
      role={peopleWords.roleAt(person.position, person.company)}
      why={whyNow(person, today, locale)}
      status={<CheckInStatus checkIn={person.checkIn} />}
      rowProps={props.rowProps}
      question={asking === undefined ? undefined : questions[asking]}
      acts={
        <>
          <Kbd keys="e" />
          <Button size="small" onClick={() => onAsk('done')}>
            {words.done}
          </Button>
          <IconButton
            label={common.moreFor(person.name)}
            icon={<Ellipsis size={16} aria-hidden />}
            aria-expanded={asking === 'more'}
            onClick={() => onAsk(asking === 'more' ? undefined : 'more')}
          />
        </>
      }
    />
  )
}
