import { Button } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { todayWords as words } from '../../messages/today.ts'
import { useInteractionActs } from '../interaction/use-interaction-acts.ts'
import { RowFrame } from './row-frame.tsx'
import type { RowProps } from './row-frame.tsx'
import type { TodayContent } from './today-content.ts'

/** Something promised, by me or by them. */
export const FollowUpRow = (props: {
  readonly followUp: TodayContent['followUps'][number]
  readonly rowProps: RowProps
}) => {
  const { followUp } = props
  const { settle } = useInteractionActs()
  return (
    <RowFrame
      person={followUp.contact}
      rowProps={props.rowProps}
      why={
        <>
          {followUp.promisedBy === 'me' ? words.promisedByMe(followUp.text) : words.promisedByThem(followUp.text)}
          {' · '}
          <Day date={followUp.dueOn} />
        </>
      }
      acts={
        <>
          <Kbd keys="e" />
          <Button size="small" onClick={() => void settle(followUp, 'done')}>
            {words.done}
          </Button>
          <Button size="small" look="quiet" onClick={() => void settle(followUp, 'dropped')}>
            {words.drop}
          </Button>
        </>
      }
    />
  )
}
