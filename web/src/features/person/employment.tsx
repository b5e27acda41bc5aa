import { useReader } from '../../app/session.tsx'
import { personWords as words } from '../../messages/person.ts'
import { peopleWords } from '../../messages/people.ts'
import { shortDay } from '../../words/dates.ts'
import { Part } from './part.tsx'
import type { Person } from './person.ts'

/** Where they have worked, as far as it is known. */
export const Employment = ({ person }: { readonly person: Person }) => {
  const { today, locale } = useReader()
  if (person.employment.length === 0) return null
  return (
    <Part title={words.employment}>
      <ul className="flex flex-col gap-1">
        {person.employment.map(({ id, company, position, from, to }) => (
          <li key={id}>
            <span dir="auto">{peopleWords.roleAt(position, company)}</span>
            {(from !== null || to !== null) && (
              <span className="block text-13 text-faint">
                {from !== null && `${words.employmentSince} ${shortDay(from, today, locale)}`}{' '}
                {to !== null && `${words.employmentUntil} ${shortDay(to, today, locale)}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
