import { ChevronDown, Pencil } from 'lucide-react'
import { Suspense, lazy, useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { Button } from '../../design/button.tsx'
import { useKeys } from '../../keyboard/use-keys.ts'
import { personWords as words } from '../../messages/person.ts'
import { peopleWords } from '../../messages/people.ts'
import { useContactActs } from '../contact/use-contact-acts.ts'
import { ContactPoints } from './contact-points.tsx'
import { ImportantDates } from './important-dates.tsx'
import { Remembered } from './remembered.tsx'
import { Rhythm } from './rhythm.tsx'
import { Sharing } from './sharing.tsx'
import { Tags } from './tags.tsx'
import { Employment } from './employment.tsx'
import type { Person } from './person.ts'

const EditDetails = lazy(async () => ({ default: (await import('./edit-details-dialog.tsx')).EditDetailsDialog }))

/** The left part: who this is, how close, when next, and what is worth knowing. Folds where there is no room for two columns. */
export const PersonCard = ({ person }: { readonly person: Person }) => {
  const { archive, restore, leaveAlone, contactAgain } = useContactActs()
  const [editing, setEditing] = useState(false)
  const role = peopleWords.roleAt(person.position, person.company)
  useKeys('page', [{ keys: 'e', label: words.editDetails, run: () => setEditing(true) }])
  return (
    <div className="flex flex-col gap-5">
      <header className="flex items-start gap-3 desk:flex-col">
        <Avatar id={person.id} name={person.name} size="large" />
        <div className="min-w-0 flex-1">
          <h1 dir="auto" className="font-serif text-26 leading-tight font-medium">
            {person.name}
          </h1>
          {role !== '' && (
            <p dir="auto" className="mt-1 text-soft">
              {role}
            </p>
          )}
          {person.location !== '' && (
            <p dir="auto" className="text-13 text-faint">
              {person.location}
            </p>
          )}
          {person.helpGiven + person.helpReceived > 0 && (
            <p className="mt-1 text-13 text-faint">{words.ledger(person.helpGiven, person.helpReceived)}</p>
          )}
        </div>
      </header>
      {person.archived && (
        <p className="rounded-base bg-waiting-soft px-3 py-2 text-13 text-waiting">{words.archivedNote}</p>
      )}
      {person.doNotContact && (
        <div className="rounded-base bg-refused-soft px-3 py-2 text-13 text-refused">
          <p>{words.doNotContact}</p>
          <p className="mt-0.5 text-soft">{words.doNotContactHint}</p>
        </div>
      )}
      {person.updatesRefused && (
        <p className="rounded-base bg-waiting-soft px-3 py-2 text-13 text-waiting">{words.updatesRefused}</p>
      )}
      <Rhythm person={person} />
      <details open={window.innerWidth >= 1100} className="group/fold">
        <summary className="flex min-h-11 items-center gap-1.5 rounded-base text-13 font-strong text-soft desk:hidden">
          <ChevronDown size={14} aria-hidden className="quick -rotate-90 group-open/fold:rotate-0" />
          {words.moreAbout(person.name)}
        </summary>
        <div className="flex flex-col gap-5">
          <ContactPoints person={person} />
          <Tags person={person} />
          <Sharing person={person} />
          <Remembered person={person} />
          <ImportantDates person={person} />
          <Employment person={person} />
          <div className="flex flex-wrap gap-2 border-t border-line pt-3">
            <Button size="small" look="quiet" onClick={() => setEditing(true)} hint="e">
              <Pencil size={14} aria-hidden />
              {words.editDetails}
            </Button>
            {person.archived ? (
              <Button size="small" look="quiet" onClick={() => void restore(person)}>
                {words.restore}
              </Button>
            ) : (
              <Button size="small" look="quiet" onClick={() => void archive(person)}>
                {words.archive}
              </Button>
            )}
            {person.doNotContact ? (
              <Button size="small" look="quiet" onClick={() => void contactAgain(person)}>
                {words.contactAgain}
              </Button>
            ) : (
              <Button size="small" look="quiet" onClick={() => void leaveAlone(person)}>
                {words.leaveAlone}
              </Button>
            )}
          </div>
        </div>
      </details>
      {editing && (
        <Suspense>
          <EditDetails person={person} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </div>
  )
}
