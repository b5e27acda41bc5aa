import { Link } from '@tanstack/react-router'
import { Button } from '../../design/button.tsx'
import { Status } from '../../design/chips.tsx'
import type { StatusTone } from '../../design/chips.tsx'
import { SectionTitle } from '../../design/page.tsx'
import { ProgressBar } from '../../design/progress.tsx'
import type { UpdateRecipientState } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { updateWords as words } from '../../messages/updates.ts'
import { CancelUpdate } from './documents.ts'
import type { Update } from './update.ts'

const tones: Readonly<Record<UpdateRecipientState, StatusTone>> = {
  chosen: 'waiting',
  waiting: 'waiting',
  reached: 'done',
  passed_over: 'due',
  cancelled: 'refused',
}

const Recipient = ({ recipient }: { readonly recipient: Update['recipients'][number] }) => {
  const { contactId, name, company, state, reason, subject, text, updatesRefused } = recipient
  return (
    <li className="border-b border-line py-2 last:border-b-0 wide:px-2">
      <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          to="/people/$id"
          params={{ id: contactId }}
          dir="auto"
          className="min-w-0 flex-1 basis-48 truncate font-serif text-16 hover:underline"
        >
          {name}
          {company !== '' && <span className="ms-2 font-sans text-13 text-soft">{company}</span>}
        </Link>
        {updatesRefused && <span className="text-13 text-refused">{words.noMore}</span>}
        {reason !== null && <span className="text-13 text-soft">{words.reasons[reason]}</span>}
        <Status tone={tones[state]}>{words.states[state]}</Status>
      </div>
      {text !== '' && (
        <details>
          <summary className="w-fit cursor-pointer text-13 text-accent">{words.whatTheyGot(name)}</summary>
          <p dir="auto" className="mt-2 font-medium">
            {subject}
          </p>
          <p dir="auto" className="mt-1 mb-2 max-w-[72ch] break-words whitespace-pre-line text-soft">
            {text}
          </p>
        </details>
      )}
    </li>
  )
}

/** How far an update has come, and what became of each person. */
export const ProgressView = ({ update }: { readonly update: Update }) => {
  const act = useAct()
  const { id, status, people, reached, passedOver, refused, recipients } = update
  const done = reached + passedOver
  const cancel = () =>
    act({
      document: CancelUpdate,
      variables: { input: { commandId: commandId(), updateId: id } },
      said: words.cancelled,
    })
  return (
    <div className="flex flex-col gap-8">
      <section aria-label={words.progress} className="flex flex-col gap-3">
        <ProgressBar
          label={words.progress}
          done={done}
          of={people}
          words={words.counts(reached, status === 'on_its_way' ? people - done : 0, passedOver)}
        />
        {refused > 0 && <p className="text-13 text-soft">{words.refused(refused)}</p>}
        {status === 'on_its_way' && (
          <div>
            <Button look="danger" onClick={() => void cancel()}>
              {words.cancel}
            </Button>
          </div>
        )}
      </section>
      <section aria-label={words.recipients}>
        <SectionTitle count={people}>{words.recipients}</SectionTitle>
        <ul>
          {recipients.map((recipient) => (
            <Recipient key={recipient.contactId} recipient={recipient} />
          ))}
        </ul>
      </section>
    </div>
  )
}
