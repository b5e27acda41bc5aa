import { Link } from '@tanstack/react-router'
import { Button } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import type { ContactRowFragment } from '../../generated/graphql.ts'
import { todayWords as words } from '../../messages/today.ts'
import { useContactActs } from '../contact/use-contact-acts.ts'

/** Who comes back later, folded away. */
export const SnoozedPeople = ({ people }: { readonly people: readonly ContactRowFragment[] }) => {
  const { unsnooze } = useContactActs()
  return (
    <details className="text-14 text-soft">
      <summary className="inline-flex min-h-9 items-center gap-2 rounded-base px-1 text-13 font-strong hover:text-ink">
        {words.snoozed} <span className="font-normal text-faint tabular-nums">{people.length}</span>
      </summary>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="row-height flex items-center gap-3 border-b border-line">
            <Link
              to="/people/$id"
              params={{ id: person.id }}
              dir="auto"
              className="min-w-0 truncate font-serif text-16 hover:underline"
            >
              {person.name}
            </Link>
            <span className="flex-1 text-13 text-faint">
              {person.checkIn.nextOn !== null && (
                <>
                  {words.backOn} <Day date={person.checkIn.nextOn} />
                </>
              )}
            </span>
            <Button size="small" look="quiet" onClick={() => void unsnooze(person)}>
              {words.wakeUp}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
