import { Link } from '@tanstack/react-router'
import { Button } from '../../../design/button.tsx'
import { TextArea } from '../../../design/field.tsx'
import type { ReferralPath, RequestWay } from '../../../generated/graphql.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import { draftWords as words, startWords, wayHints, wayNames } from '../../../messages/referral-draft.ts'
import { pathNames } from '../../../messages/referrals.ts'
import { OptionCards } from '../option-cards.tsx'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { ChooseReferralPath } from '../seeker-documents.ts'
import { gapsIn } from '../template-kind.ts'
import { Step } from './step.tsx'

const paths = Object.keys(pathNames) as ReferralPath[]

/** Who may be asked how: members here; others by a link, or in the seeker's own way. */
export const waysTo = ({ referrer }: Pick<ReferralWhole, 'referrer'>): readonly RequestWay[] =>
  referrer.kind === 'member' ? ['kith'] : ['link', 'outside']

const Paths = ({ referral }: { readonly referral: ReferralWhole }) => {
  const act = useAct()
  return (
    <details className="group/paths">
      <summary className="min-h-9 rounded-base py-1 text-13 text-soft">
        {words.path}: <span className="font-medium text-ink">{pathNames[referral.path]}</span>
      </summary>
      <div className="pt-2">
        <OptionCards
          legend={startWords.way}
          value={referral.path}
          options={paths.map((path) => ({
            value: path,
            name: pathNames[path],
            hint: startWords.pathHints[path],
            mark: referral.advice?.suggestedPath === path ? startWords.suggested : undefined,
          }))}
          onPick={(path) =>
            void act({
              document: ChooseReferralPath,
              variables: { input: { commandId: commandId(), referralId: referral.id, path } },
            })
          }
        />
      </div>
    </details>
  )
}

/** What comes before the ask, where the way there is not the direct one. */
const First = ({ referral }: { readonly referral: ReferralWhole }) => {
  const name = otherName(referral)
  return (
    <p className="rounded-base bg-waiting-soft px-4 py-3 text-14">
      {words.pathFirst[referral.path](name)}{' '}
      {referral.referrer.kind === 'contact' && (
        <Link
          to="/people/$id"
          params={{ id: referral.referrer.id }}
          className="text-accent underline-offset-3 hover:underline"
        >
          {words.toPerson(name)}
        </Link>
      )}
    </p>
  )
}

/** How it reaches them, and the words. */
export const AskPart = (props: {
  readonly referral: ReferralWhole
  readonly way: RequestWay
  readonly message: string
  /** Whether the message is no longer just the template's. */
  readonly isOwn: boolean
  readonly missing: readonly string[]
  readonly onWay: (way: RequestWay) => void
  readonly onMessage: (message: string | undefined) => void
}) => {
  const ways = waysTo(props.referral)
  const gaps = gapsIn(props.message, props.missing)
  return (
    <Step title={words.ask} hint={words.askHint}>
      <div className="flex flex-col gap-5">
        {props.referral.referrer.kind === 'contact' && <Paths referral={props.referral} />}
        {props.referral.path !== 'direct' && <First referral={props.referral} />}
        {ways.length > 1 ? (
          <OptionCards
            legend={words.how}
            value={props.way}
            options={ways.map((way) => ({ value: way, name: wayNames[way], hint: wayHints[way] }))}
            onPick={props.onWay}
          />
        ) : (
          <p className="text-14 text-soft">{wayHints.kith}</p>
        )}
        <div className="flex flex-col gap-1.5">
          <TextArea
            label={words.message}
            hint={words.messageHint}
            rows={12}
            value={props.message}
            onChange={(event) => props.onMessage(event.target.value)}
          />
          {gaps.length > 0 && <p className="text-13 text-due">{words.stillMissing(gaps)}</p>}
          {props.isOwn && (
            <Button size="small" look="quiet" className="self-start" onClick={() => props.onMessage(undefined)}>
              {words.startAgain}
            </Button>
          )}
        </div>
      </div>
    </Step>
  )
}
