import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import { useReader } from '../../../app/session.tsx'
import { Avatar } from '../../../design/avatar.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { Page, PageHeader } from '../../../design/page.tsx'
import { EmptyState, Skeleton } from '../../../design/states.tsx'
import type { ReferralPath } from '../../../generated/graphql.ts'
import { useLiveQuery } from '../../../graphql/use-live-query.ts'
import { commandId, useAct } from '../../../graphql/use-act.ts'
import { startWords as words } from '../../../messages/referral-draft.ts'
import { pathNames, referralsWords } from '../../../messages/referrals.ts'
import { OptionCards } from '../option-cards.tsx'
import { DraftReferral } from '../seeker-documents.ts'
import { ContactStandingQuery, DirectAskQuery } from './documents.ts'
import { suggestedPath } from './suggested-path.ts'
import { useStart } from './use-start.ts'
import type { Whom } from './whom-picker.tsx'

const WhomPicker = lazy(async () => ({ default: (await import('./whom-picker.tsx')).WhomPicker }))

const paths = Object.keys(pathNames) as ReferralPath[]

const Chosen = (props: {
  readonly whom: Whom
  readonly about: string
  readonly onChange: (() => void) | undefined
}) => (
  <div className="flex items-center gap-3 rounded-base border border-line bg-raised px-3 py-2.5">
    <Avatar id={props.whom.id} name={props.whom.name} />
    <span className="min-w-0 flex-1">
      <span dir="auto" className="block truncate font-serif text-16">
        {props.whom.name}
      </span>
      {props.about !== '' && (
        <span dir="auto" className="block text-13 text-soft">
          {props.about}
        </span>
      )}
    </span>
    {props.onChange !== undefined && (
      <Button size="small" look="quiet" onClick={props.onChange}>
        {words.change}
      </Button>
    )}
  </div>
)

/** The way there: what follows from closeness is chosen already, with the reason. */
const WayThere = ({
  whom,
  onGo,
}: {
  readonly whom: Whom
  readonly onGo: (path: ReferralPath) => Promise<string | undefined>
}) => {
  const { today, locale } = useReader()
  const [picked, pick] = useState<ReferralPath>()
  const [problem, setProblem] = useState<string>()
  const isContact = whom.kind === 'contact'
  const { data } = useLiveQuery({
    query: ContactStandingQuery,
    variables: { id: whom.id },
    topics: ['contacts', 'timeline'],
    pause: !isContact,
  })
  const rules = useLiveQuery({ query: DirectAskQuery, variables: {}, topics: ['members'], pause: !isContact })
  const contact = data?.contact ?? undefined
  if (isContact && contact === undefined) return null
  const suggestion = suggestedPath(
    contact === undefined
      ? { kind: 'member' }
      : {
          kind: 'contact',
          closeness: contact.closeness,
          lastOn: contact.lastInteraction?.on ?? null,
          doNotContact: contact.doNotContact,
        },
    {
      today,
      locale,
      directAskWithinDays: rules.data?.viewer?.workspace.settings.guardrails.directAskWithinDays ?? 180,
    },
  )
  if (contact?.doNotContact === true) return <p className="text-refused">{words.why.doNotContact}</p>
  const path = picked ?? suggestion.path
  return (
    <div className="appear flex flex-col gap-5">
      {isContact ? (
        <OptionCards
          legend={
            <>
              {words.way} <span className="block font-normal">{suggestion.why}</span>
            </>
          }
          value={path}
          onPick={pick}
          options={paths.map((each) => ({
            value: each,
            name: pathNames[each],
            hint: words.pathHints[each],
            mark: each === suggestion.path ? words.suggested : undefined,
          }))}
        />
      ) : (
        <p className="text-14 text-soft">{suggestion.why}</p>
      )}
      {problem !== undefined && (
        <p role="alert" className="text-14 text-refused">
          {problem}
        </p>
      )}
      <Button
        look="primary"
        autoFocus
        className="self-start"
        onClick={() => {
          void onGo(path).then(setProblem)
        }}
      >
        {words.go}
      </Button>
    </div>
  )
}

/** Whom to ask, and how to get there; the rest is written on the draft's own page. */
export const StartPage = () => {
  const search = useSearch({ from: '/signed-in/shell/referrals/new' })
  const navigate = useNavigate()
  const act = useAct()
  const start = useStart(search)
  const [picked, pick] = useState<Whom>()
  const [cleared, clear] = useState(false)
  const whom = picked ?? (cleared ? undefined : start.whom)

  const go = async (path: ReferralPath): Promise<string | undefined> => {
    if (whom === undefined) return words.chooseFirst
    const referralId = crypto.randomUUID()
    const { refused } = await act({
      document: DraftReferral,
      variables: {
        input: {
          commandId: commandId(),
          referralId,
          memberId: whom.kind === 'member' ? whom.id : null,
          contactId: whom.kind === 'contact' ? whom.id : null,
          path,
          opportunityId: search.opportunity ?? null,
          openingId: search.opening ?? null,
        },
      },
      handled: true,
    })
    if (refused !== undefined) return refused.message
    void navigate({ to: '/referrals/$id', params: { id: referralId }, replace: true })
    return undefined
  }

  if (start.problem !== undefined)
    return (
      <EmptyState page title={start.problem.text}>
        {start.problem.mine === undefined ? (
          <Link to="/referrals" className={buttonClass('plain')}>
            {referralsWords.toAll}
          </Link>
        ) : (
          <Link to="/referrals/$id" params={{ id: start.problem.mine }} className={buttonClass('primary')}>
            {words.toMine}
          </Link>
        )}
      </EmptyState>
    )
  return (
    <Page>
      <div className="max-w-[640px]">
        <PageHeader title={words.title} state={words.state} />
        {start.skeleton && <Skeleton rows={2} />}
        {start.ready && (
          <div className="flex flex-col gap-6">
            {start.job !== '' && (
              <p className="text-soft">
                {words.forRole}{' '}
                <span dir="auto" className="font-serif text-16 text-ink">
                  {start.job}
                </span>
              </p>
            )}
            {whom === undefined ? (
              <Suspense fallback={<Skeleton rows={3} />}>
                <WhomPicker onPick={pick} opportunityId={search.opportunity} />
              </Suspense>
            ) : (
              <Chosen
                whom={whom}
                about={start.isFixed ? words.fixedByOpening : ''}
                onChange={
                  start.isFixed
                    ? undefined
                    : () => {
                        pick(undefined)
                        clear(true)
                      }
                }
              />
            )}
            {whom !== undefined && <WayThere key={whom.id} whom={whom} onGo={go} />}
          </div>
        )}
      </div>
    </Page>
  )
}
