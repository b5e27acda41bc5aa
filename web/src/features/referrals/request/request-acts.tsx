import { Button } from '../../../design/button.tsx'
import type { ReferralAct } from '../../../generated/graphql.ts'
import { requestWords as words } from '../../../messages/referral-request.ts'
import { actKeys, actName, firstDebt, isTold, mainAct, quietActs } from '../main-act.ts'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'

const Seen = ({ referral }: { readonly referral: ReferralWhole }) => {
  if (referral.side !== 'seeker' || referral.status !== 'requested') return null
  const name = otherName(referral)
  if (referral.way === 'outside') return words.outsideNote(name)
  if (referral.way === 'link') return referral.viewed ? words.linkOpened : words.linkNotOpened
  return referral.viewed ? words.seen(name) : words.notSeen(name)
}

/** What is owed, in a sentence; the act of the moment, and the others as quiet ones. */
export const RequestActs = ({
  referral,
  onAct,
}: {
  readonly referral: ReferralWhole
  readonly onAct: (act: ReferralAct) => void
}) => {
  const debt = firstDebt(referral)
  const main = mainAct(referral)
  const quiet = quietActs(referral)
  const isTelling = referral.side === 'seeker' && referral.way === 'outside' && debt === undefined
  const waits = referral.status === 'requested' || referral.status === 'needs_more'
  if (debt === undefined && main === undefined && quiet.length === 0 && !waits) return null
  const question = referral.timeline.findLast(({ kind }) => kind === 'more_asked')
  return (
    <section aria-label={words.acts} className="mt-5 flex flex-col gap-3 border-y border-line py-4">
      {debt !== undefined && <p className="text-16">{words.owed[referral.side][debt](otherName(referral))}</p>}
      {(debt === undefined || isTelling) && referral.status === 'requested' && (
        <p className="text-soft">
          <Seen referral={referral} />
        </p>
      )}
      {referral.status === 'needs_more' && question !== undefined && question.text !== '' && (
        <blockquote dir="auto" className="max-w-[72ch] border-s-2 border-line-strong ps-3 whitespace-pre-wrap">
          {question.text}
        </blockquote>
      )}
      {(main !== undefined || quiet.length > 0) && (
        <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
          {main !== undefined && (
            <Button look="primary" hint={actKeys[main]} onClick={() => onAct(main)} className="me-1.5">
              {actName(main, referral)}
            </Button>
          )}
          {quiet.map((act) => (
            <Button
              key={act}
              look={isTold(act, referral) ? 'plain' : 'quiet'}
              hint={actKeys[act]}
              onClick={() => onAct(act)}
            >
              {actName(act, referral)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
