import { Link } from '@tanstack/react-router'
import { useReader } from '../../app/session.tsx'
import { buttonClass } from '../../design/button.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { referralsWords } from '../../messages/referrals.ts'
import { todayWords as words } from '../../messages/today.ts'
import { actName, mainAct } from '../referrals/main-act.ts'
import { nextFact } from '../referrals/next-fact.ts'
import { otherOf } from '../referrals/referral.ts'
import { RowFrame } from './row-frame.tsx'
import type { RowProps } from './row-frame.tsx'
import type { TodayContent } from './today-content.ts'

/** A request that waits for the reader, or that they owe something for. */
export const ReferralRow = (props: {
  readonly referral: TodayContent['referralsWaiting'][number]
  readonly rowProps: RowProps
}) => {
  const { referral } = props
  const reader = useReader()
  const act = mainAct(referral)
  return (
    <RowFrame
      person={otherOf(referral)}
      referralId={referral.id}
      role={referralsWords.roleAt(referral.role, referral.company)}
      why={nextFact(referral, reader)}
      rowProps={props.rowProps}
      acts={
        <>
          <Kbd keys="Enter" />
          <Link to="/referrals/$id" params={{ id: referral.id }} className={buttonClass('plain', 'small')}>
            {act === undefined || act === 'accept' ? words.look : actName(act, referral)}
          </Link>
        </>
      }
    />
  )
}
