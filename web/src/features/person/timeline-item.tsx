import { useState } from 'react'
import type { ReactNode } from 'react'
import { useReader } from '../../app/session.tsx'
import { Button } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import type { HelpKind, InteractionRowFragment } from '../../generated/graphql.ts'
import { channelNames, helpNames } from '../../messages/enums.ts'
import { personWords as words } from '../../messages/person.ts'
import { useInteractionActs } from '../interaction/use-interaction-acts.ts'
import { CorrectForm } from './correct-form.tsx'

const Aside = ({ children }: { readonly children: ReactNode }) => <span className="text-13 text-faint">{children}</span>

const Help = ({ label, kinds }: { readonly label: string; readonly kinds: readonly HelpKind[] }) =>
  kinds.length === 0 ? null : (
    <p className="text-13 text-soft">
      {label}: {kinds.map((kind) => helpNames[kind].toLowerCase()).join(', ')}
    </p>
  )

const FollowUps = ({ item }: { readonly item: InteractionRowFragment }) => {
  const { settle } = useInteractionActs()
  return item.followUps.map((followUp) => (
    <div key={followUp.id} className="flex flex-wrap items-center gap-x-2 text-13">
      <span dir="auto" className={followUp.status === 'open' ? 'text-due' : 'text-faint line-through'}>
        {followUp.promisedBy === 'me' ? words.followUpMine : words.followUpTheirs}: {followUp.text}
      </span>
      {followUp.status === 'open' ? (
        <>
          <Aside>
            <Day date={followUp.dueOn} />
          </Aside>
          <Button size="small" look="quiet" onClick={() => void settle(followUp, 'done')}>
            {words.markDone}
          </Button>
          <Button size="small" look="quiet" onClick={() => void settle(followUp, 'dropped')}>
            {words.drop}
          </Button>
        </>
      ) : (
        <Aside>{followUp.status === 'done' ? words.followUpDone : words.followUpDropped}</Aside>
      )}
    </div>
  ))
}

const quietUntilWanted =
  'flex flex-wrap items-center gap-0.5 wide:pointer-fine:opacity-0 wide:pointer-fine:group-hover:opacity-100 wide:pointer-fine:group-focus-within:opacity-100'

/** One thing that happened. */
export const TimelineItem = ({
  item,
  personId,
}: {
  readonly item: InteractionRowFragment
  readonly personId: string
}) => {
  const { retract, restore, reply } = useInteractionActs()
  const { today } = useReader()
  const [correcting, setCorrecting] = useState(false)
  const others = item.contacts.filter(({ id }) => id !== personId)
  if (correcting) return <CorrectForm item={item} onLeave={() => setCorrecting(false)} />
  return (
    <li className="group flex flex-col gap-1 border-b border-line py-3">
      <div className="flex min-h-7 flex-wrap items-baseline gap-x-2">
        <span className={item.retracted ? 'text-faint line-through' : 'font-medium'}>{channelNames[item.channel]}</span>
        <Aside>
          <Day date={item.happenedOn} as="ago" />
        </Aside>
        {others.length > 0 && <Aside>{words.withOthers(others.map(({ name }) => name).join(', '))}</Aside>}
        {item.repliedOn !== null && <Aside>{words.replied}</Aside>}
        {item.corrected && <Aside>{words.corrected}</Aside>}
        {item.retracted && <Aside>{words.retracted}</Aside>}
        <span className="flex-1" />
        <span className={quietUntilWanted}>
          {item.retracted ? (
            <Button size="small" look="quiet" onClick={() => void restore(item.id)}>
              {words.putBack}
            </Button>
          ) : (
            <>
              {item.direction === 'outbound' && item.repliedOn === null && (
                <Button size="small" look="quiet" onClick={() => void reply(item.id, today)}>
                  {words.noteReply}
                </Button>
              )}
              <Button size="small" look="quiet" onClick={() => setCorrecting(true)}>
                {words.correct}
              </Button>
              <Button size="small" look="quiet" onClick={() => void retract(item.id)}>
                {words.retract}
              </Button>
            </>
          )}
        </span>
      </div>
      {!item.retracted && (
        <>
          {item.summary !== '' && (
            <p dir="auto" className="max-w-[72ch] whitespace-pre-wrap">
              {item.summary}
            </p>
          )}
          {item.outcome !== '' && (
            <p dir="auto" className="max-w-[72ch] text-soft">
              {words.outcome}: {item.outcome}
            </p>
          )}
          <Help label={words.gave} kinds={item.helpGiven} />
          <Help label={words.got} kinds={item.helpReceived} />
          <FollowUps item={item} />
        </>
      )}
    </li>
  )
}
