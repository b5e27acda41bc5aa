import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { SectionTitle } from '../../../design/page.tsx'
import type { ReferralAct } from '../../../generated/graphql.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import { useKeys } from '../../../keyboard/use-keys.ts'
import { requestWords as words } from '../../../messages/referral-request.ts'
import { ActDialogLater } from '../acts/act-dialog-later.tsx'
import { ViewReferral } from '../answer-documents.ts'
import { Letter } from '../letter.tsx'
import { actKeys, actName, mainAct, quietActs } from '../main-act.ts'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { LinkBox } from './link-box.tsx'
import { RequestActs } from './request-acts.tsx'
import { RequestHead } from './request-head.tsx'
import { Timeline } from './timeline.tsx'

const ReviseForm = lazy(async () => ({ default: (await import('./revise-form.tsx')).ReviseForm }))

/** Tells the seeker, once, that the referrer has opened it. */
const useSeen = ({ id, side, viewed, status }: ReferralWhole): void => {
  const act = useAct()
  const isNew = side === 'referrer' && !viewed && (status === 'requested' || status === 'needs_more')
  useEffect(() => {
    if (!isNew) return
    void act({
      document: ViewReferral,
      variables: { input: { commandId: commandId(), referralId: id } },
      handled: true,
    })
    // Once for each request that is opened; the act itself is a new function at every turn.
  }, [id, isNew]) // eslint-disable-line react-hooks/exhaustive-deps
}

/** A request on its way and after, for either of the two. */
export const RequestView = ({
  referral,
  wanted,
}: {
  readonly referral: ReferralWhole
  /** The act that somebody came here for. */
  readonly wanted: ReferralAct | undefined
}) => {
  const [act, setAct] = useState<ReferralAct | undefined>(() =>
    wanted !== undefined && referral.can.includes(wanted) ? wanted : undefined,
  )
  const head = useRef<HTMLHeadingElement>(null)
  useSeen(referral)
  const main = mainAct(referral)
  const open = [...(main === undefined ? [] : [main]), ...quietActs(referral)]
  useKeys(
    'page',
    open.flatMap((each) => {
      const keys = actKeys[each]
      return keys === undefined ? [] : [{ keys, label: actName(each, referral), run: () => setAct(each) }]
    }),
  )
  const leave = () => setAct(undefined)
  const done = () => {
    leave()
    // The button that began it may be gone: what comes next is read from the top.
    setTimeout(() => head.current?.focus(), 50)
  }
  const name = otherName(referral)
  const content = referral.package
  // Whoever answers a question has the letter in hand as it is going to be.
  const letter = content !== null && act !== 'revise' && (
    <section aria-label={words.package[referral.side](name)}>
      <SectionTitle>{words.package[referral.side](name)}</SectionTitle>
      <div className="pt-3">
        <Letter content={{ ...content, message: referral.message }} />
      </div>
    </section>
  )
  const happened = (
    <section aria-label={words.timeline}>
      <SectionTitle>{words.timeline}</SectionTitle>
      <Timeline referral={referral} />
    </section>
  )
  // Whoever is asked reads the letter first; whoever asked looks for what has happened since.
  const [first, second] = referral.side === 'referrer' ? [letter, happened] : [happened, letter]
  return (
    <>
      <RequestHead referral={referral} headRef={head}>
        <RequestActs referral={referral} onAct={setAct} />
      </RequestHead>
      {referral.side === 'seeker' && <LinkBox referral={referral} />}
      {act === 'revise' && (
        <Suspense>
          <ReviseForm referral={referral} onDone={done} onLeave={leave} />
        </Suspense>
      )}
      <div className="grid gap-x-12 gap-y-10 desk:grid-cols-2">
        <div className="min-w-0">{first}</div>
        <div className="min-w-0">{second}</div>
      </div>
      <ActDialogLater
        open={act === undefined || act === 'revise' ? undefined : { act, referral, onDone: done, onLeave: leave }}
      />
    </>
  )
}
