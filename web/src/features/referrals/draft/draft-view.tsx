import { useRef, useState } from 'react'
import { useViewer } from '../../../app/session.tsx'
import { Button } from '../../../design/button.tsx'
import { PageActs, PageHeader } from '../../../design/page.tsx'
import { useLiveQuery } from '../../../graphql/use-live-query.ts'
import { useKeys } from '../../../keyboard/use-keys.ts'
import { draftWords as words } from '../../../messages/referral-draft.ts'
import { referralsWords } from '../../../messages/referrals.ts'
import { ResumesQuery } from '../../resumes/documents.ts'
import { Letter } from '../letter.tsx'
import type { LetterContent } from '../letter.tsx'
import { otherName } from '../referral.ts'
import type { ReferralWhole } from '../referral.ts'
import { askKind } from '../template-kind.ts'
import { useFilledTemplate, useFreshTemplate } from '../use-filled-template.ts'
import { AskPart, waysTo } from './ask-part.tsx'
import { inputOf } from './package-draft.ts'
import type { Known, PackageDraft } from './package-draft.ts'
import { PackageForm } from './package-form.tsx'
import { PreparationPart } from './preparation-part.tsx'
import { SavingNote } from './saving-note.tsx'
import { SendPart } from './send-part.tsx'
import { Step } from './step.tsx'
import { useDraft } from './use-draft.ts'

/** The chosen résumé as the referrer will see it. */
export const useChosenResume = (chosen: PackageDraft['resume'], saved: ReferralWhole['package']) => {
  const { data } = useLiveQuery({ query: ResumesQuery, variables: {}, topics: ['files'] })
  if (chosen === null) return null
  const is = (version: { readonly fileId: string; readonly version: number }) =>
    version.fileId === chosen.fileId && version.version === chosen.version
  const mine = data?.resumes.flatMap(({ versions }) => versions).find(is)
  if (mine !== undefined) return mine
  const kept = saved?.resume ?? null
  return kept !== null && is(kept) ? kept : null
}

/** A request while it is being written: prepare, package, ask; then exactly what will be sent, with the button below. */
export const DraftView = ({
  referral,
  known,
  onSent,
  onDiscard,
}: {
  readonly referral: ReferralWhole
  readonly known: Known
  readonly onSent: () => void
  readonly onDiscard: () => void
}) => {
  const viewer = useViewer()
  const kind = askKind(referral)
  const refresh = useFreshTemplate(kind, referral.id)
  const draft = useDraft(referral, known, refresh)
  const [strict, setStrict] = useState(false)
  const preview = useRef<HTMLHeadingElement>(null)
  const template = useFilledTemplate(kind, referral.id)
  const missing = template?.missing ?? []
  const { written, problems } = draft
  const way = written.way ?? waysTo(referral)[0] ?? 'kith'
  const message = written.message ?? template?.text ?? ''
  /** Saves what was written last; false when the message on the screen turns out to be from before it. */
  const settled = async (): Promise<boolean> => {
    await draft.save()
    return written.message !== undefined || (await refresh())?.text === message
  }
  const resume = useChosenResume(written.package.resume, referral.package)
  const name = otherName(referral)
  const input = inputOf(written.package)
  const letter: LetterContent = {
    message,
    missing,
    company: input.company,
    role: input.role,
    department: written.package.department.trim(),
    whyMe: input.whyMe,
    whyCompany: input.whyCompany,
    talkingPoints: [...input.talkingPoints],
    resume,
    profileLink: written.package.profileLink.trim(),
    jobLink: written.package.jobLink.trim(),
  }
  useKeys('page', [
    {
      keys: 'p',
      label: words.keySend,
      run: () => {
        preview.current?.scrollIntoView({ block: 'start' })
        preview.current?.focus({ preventScroll: true })
      },
    },
  ])

  return (
    <>
      <PageHeader
        title={words.title(name)}
        state={[referralsWords.roleAt(input.role, input.company), words.state].filter((part) => part !== '').join('. ')}
        act={
          <PageActs>
            <Button look="quiet" className="-ms-3.5 wide:ms-0" onClick={onDiscard}>
              {words.discard}
            </Button>
          </PageActs>
        }
      />
      <PreparationPart referral={referral} />
      <Step title={words.package} hint={words.packageHint}>
        <div onBlur={() => void draft.save()}>
          <PackageForm
            referralId={referral.id}
            value={written.package}
            problems={problems}
            strict={strict}
            onChange={(next) => {
              draft.change({ package: next })
              // A résumé is chosen or uploaded without leaving a field.
              if (next.resume !== written.package.resume) void draft.save(next)
            }}
          />
        </div>
        <SavingNote saving={draft.saving} />
      </Step>
      <AskPart
        referral={referral}
        way={way}
        message={message}
        isOwn={written.message !== undefined}
        missing={missing}
        onWay={(next) => draft.change({ way: next })}
        onMessage={(next) => draft.change({ message: next })}
      />
      <Step title={words.preview(name)} hint={words.previewHint} titleRef={preview}>
        <p className="mb-2 text-13 text-faint">{words.previewFrom(viewer.name)}</p>
        <Letter content={letter} />
        <SendPart
          referral={referral}
          way={way}
          message={message}
          missing={missing}
          draft={draft}
          onSettle={settled}
          onTried={() => setStrict(true)}
          onSent={onSent}
        />
      </Step>
    </>
  )
}
