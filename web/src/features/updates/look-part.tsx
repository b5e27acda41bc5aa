import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import type { UpdatePreviewQuery } from '../../generated/graphql.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { updateWords as words } from '../../messages/updates.ts'
import { PreviewQuery, SendUpdate } from './documents.ts'
import type { Update } from './update.ts'

/** Why this person would be passed over, were it sent now. */
const problemOf = (preview: UpdatePreviewQuery['updatePreview'] | undefined): string | undefined => {
  if (!preview) return undefined
  if (preview.bar !== null) return words.wouldPass(words.reasons[preview.bar])
  return preview.missing.length > 0 ? words.missing(preview.missing) : undefined
}

/** The place of the next one who would be passed over, beginning anew after the last. */
const nextOf = (recipients: Update['recipients'], wouldPass: readonly string[], place: number): number => {
  const passes = recipients.map(({ contactId }) => wouldPass.includes(contactId))
  const ahead = passes.indexOf(true, place + 1)
  return ahead >= 0 ? ahead : Math.max(0, passes.indexOf(true))
}

const Letter = ({
  update,
  contactId,
  name,
}: {
  readonly update: Update
  readonly contactId: string
  readonly name: string
}) => {
  const { data } = useLiveQuery({
    query: PreviewQuery,
    variables: { id: update.id, contactId },
    topics: ['updates', 'contacts'],
  })
  const preview = data?.updatePreview
  const problem = problemOf(preview)
  return (
    <article aria-label={words.to(name)} aria-live="polite" className="rounded-base bg-sunken px-4 py-3">
      <p className="text-13 text-faint">{words.to(name)}</p>
      <p dir="auto" className="mt-1 font-medium">
        {preview?.subject ?? '\u00a0'}
      </p>
      <p dir="auto" className="mt-2 min-h-24 break-words whitespace-pre-line text-soft">
        {preview?.text ?? '\u00a0'}
      </p>
      {problem !== undefined && <p className="mt-2 text-13 text-refused">{problem}</p>}
    </article>
  )
}

/** What each person gets, one after the other, and the button that sends it: the words that are sent are those that stand here. */
export const LookPart = ({ update, saved }: { readonly update: Update; readonly saved: boolean }) => {
  const act = useAct()
  const [at, setAt] = useState(0)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { recipients, people, wouldPass } = update
  const going = people - wouldPass.length
  const place = Math.min(at, people - 1)
  const shown = recipients[place]
  if (shown === undefined || update.body === '') return <p className="text-soft">{words.lookFirst}</p>
  const send = async () => {
    const { id: updateId, subject, body } = update
    const { refused } = await act({
      document: SendUpdate,
      variables: { input: { commandId: commandId(), updateId, subject, body } },
      handled: true,
      said: words.sent,
    })
    setProblem(refused?.message)
    setAsking(false)
  }
  return (
    <>
      <div className="flex items-center gap-2">
        <p className="flex-1 text-13 text-soft">{words.lookHint}</p>
        <IconButton
          label={words.previous}
          icon={<ChevronLeft size={16} aria-hidden className="rtl:rotate-180" />}
          disabled={place === 0}
          onClick={() => setAt(place - 1)}
        />
        <span className="text-13 text-soft tabular-nums">{words.place(place + 1, people)}</span>
        <IconButton
          label={words.next}
          icon={<ChevronRight size={16} aria-hidden className="rtl:rotate-180" />}
          disabled={place >= people - 1}
          onClick={() => setAt(place + 1)}
        />
      </div>
      <Letter update={update} contactId={shown.contactId} name={shown.name} />
      {problem !== undefined && (
        <p role="alert" className="text-13 text-refused">
          {problem}
        </p>
      )}
      {wouldPass.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 text-13 text-due">
          {words.someWouldPass(wouldPass.length, people)}
          <Button size="small" look="quiet" onClick={() => setAt(nextOf(recipients, wouldPass, place))}>
            {words.showThem}
          </Button>
        </p>
      )}
      <div>
        <Button look="primary" disabled={!saved || going === 0} onClick={() => setAsking(true)}>
          {words.send(going)}
        </Button>
      </div>
      {asking && (
        <Dialog title={words.sendTitle(going)} width="narrow" onClose={() => setAsking(false)}>
          <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
            <p>{words.overDays(going)}</p>
            {wouldPass.length > 0 && <p className="text-due">{words.someWouldPass(wouldPass.length, people)}</p>}
            <p className="text-soft">{words.sendHint}</p>
            <div className="mt-2 flex flex-wrap gap-2">
              <Button look="primary" onClick={() => void send()}>
                {words.sendNow}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {common.cancel}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
