import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, lazy, useState } from 'react'
import { useViewer } from '../../app/session.tsx'
import { Button, buttonClass } from '../../design/button.tsx'
import { PageActs } from '../../design/page.tsx'
import { say } from '../../design/toasts.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { useKeys } from '../../keyboard/use-keys.ts'
import { boardWords as words } from '../../messages/board.ts'
import { AskLink } from '../opportunities/ask-link.tsx'
import { AddOpportunity, RemoveOpportunity } from '../opportunities/documents.ts'
import { RequestLink } from '../opportunities/request-link.tsx'
import { whyNot } from './opening-state.tsx'
import { useOpeningActs } from './use-opening-acts.ts'
import type { Opening } from './use-opening-acts.ts'

const ChangeOpeningDialog = lazy(async () => ({
  default: (await import('./change-opening-dialog.tsx')).ChangeOpeningDialog,
}))
const ReportDialog = lazy(async () => ({ default: (await import('./report-dialog.tsx')).ReportDialog }))

type ActsProps = { readonly opening: Opening; readonly keptAs: string | undefined }

/** Keeps the opening among the viewer's own opportunities, or leads to where it is kept. */
const Keep = ({ opening, keptAs }: ActsProps) => {
  const act = useAct()
  const navigate = useNavigate()
  if (keptAs !== undefined) {
    return (
      <Link to="/opportunities/$id" params={{ id: keptAs }} className={buttonClass('plain')}>
        {words.toOpportunity}
      </Link>
    )
  }
  const keep = async () => {
    const opportunityId = crypto.randomUUID()
    const { company, role, department, location, link } = opening
    const details = { company, role, department, location, link, notes: '' }
    const input = { commandId: commandId(), opportunityId, ...details, openingId: opening.id }
    const { refused } = await act({ document: AddOpportunity, variables: { input } })
    if (refused !== undefined) return
    const undo = () =>
      void act({ document: RemoveOpportunity, variables: { input: { commandId: commandId(), opportunityId } } })
    say({ text: words.kept(role), undo })
    await navigate({ to: '/opportunities/$id', params: { id: opportunityId } })
  }
  return <Button onClick={() => void keep()}>{words.keep}</Button>
}

/** What a poster can do with an opening of theirs. */
const PostersActs = ({ opening }: { readonly opening: Opening }) => {
  const { close, reopen } = useOpeningActs()
  const [changing, setChanging] = useState(false)
  useKeys('page', [{ keys: 'e', label: words.changeTitle, run: () => setChanging(true) }])
  return (
    <>
      {opening.status === 'closed' ? (
        <Button onClick={() => void reopen(opening)}>{words.reopen}</Button>
      ) : (
        <Button look="quiet" onClick={() => void close(opening)}>
          {words.close}
        </Button>
      )}
      <Button hint="e" onClick={() => setChanging(true)}>
        {words.edit}
      </Button>
      <Suspense>{changing && <ChangeOpeningDialog opening={opening} onClose={() => setChanging(false)} />}</Suspense>
    </>
  )
}

const ModeratorsActs = ({ opening }: { readonly opening: Opening }) => {
  const { admit, hide, show } = useOpeningActs()
  return (
    <>
      {opening.held && <Button onClick={() => void admit(opening)}>{words.admit}</Button>}
      {opening.hiddenBy === null ? (
        <Button look="quiet" onClick={() => void hide(opening)}>
          {words.hide}
        </Button>
      ) : (
        <Button onClick={() => void show(opening)}>{words.show}</Button>
      )}
    </>
  )
}

/** What the viewer can do with an opening: ask, keep and report it, or look after it. */
export const OpeningActs = ({ opening, keptAs }: ActsProps) => {
  const { roles, secondFactorMissing } = useViewer()
  const [reporting, setReporting] = useState(false)
  const moderates = roles.includes('admin') && !secondFactorMissing
  return (
    <PageActs>
      {moderates && <ModeratorsActs opening={opening} />}
      {opening.isMine && <PostersActs opening={opening} />}
      {!opening.isMine && (
        <>
          {opening.iReported ? (
            <span className="self-center px-2 text-13 text-faint">{words.reported}</span>
          ) : (
            <Button look="quiet" onClick={() => setReporting(true)}>
              {words.report}
            </Button>
          )}
          <Keep opening={opening} keptAs={keptAs} />
          {opening.myReferralId !== null && (
            <RequestLink id={opening.myReferralId} className={`${buttonClass('primary')} order-first wide:order-last`}>
              {words.toRequest}
            </RequestLink>
          )}
          {opening.myReferralId === null && opening.hiddenBy === null && whyNot(opening) === undefined && (
            <AskLink look="primary" search={{ opening: opening.id }}>
              {words.ask(opening.poster.name)}
            </AskLink>
          )}
        </>
      )}
      <Suspense>{reporting && <ReportDialog opening={opening} onClose={() => setReporting(false)} />}</Suspense>
    </PageActs>
  )
}
