import { useState } from 'react'
import { Avatar } from '../../design/avatar.tsx'
import { TextField } from '../../design/field.tsx'
import { graphql } from '../../graphql/document.ts'
import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { peopleWords } from '../../messages/people.ts'
import { welcomeWords as words } from '../../messages/welcome.ts'
import '../contact/fragment.ts'
import { useContactActs } from '../contact/use-contact-acts.ts'

const CloseFiveQuery = graphql(`
  query CloseFive($text: String!) {
    findContacts(text: $text, first: 12) {
      ...ContactRow
    }
    contacts(first: 1, filter: { closeness: [close] }) {
      totalCount
    }
  }
`)

/** A searchable list of people with one checkbox each: close or not yet. */
export const CloseFive = () => {
  const [text, setText] = useState('')
  const { placeQuietly } = useContactActs()
  const { data } = useLiveQuery({ query: CloseFiveQuery, variables: { text: text.trim() }, topics: ['contacts'] })
  return (
    <div className="flex flex-col gap-3">
      <TextField label={words.search} type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <p role="status" className="text-13 text-soft">
        {data === undefined ? '\u00a0' : words.chosen(data.contacts.totalCount)}
      </p>
      {data?.findContacts.length === 0 && (
        <p className="py-4 text-soft">{text.trim() === '' ? words.nobody : words.nobodyMatches}</p>
      )}
      <ul className="max-h-[44vh] overflow-y-auto">
        {data?.findContacts.map((person) => (
          <li key={person.id} className="border-b border-line">
            <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-base px-1 hover:bg-hover">
              <input
                type="checkbox"
                aria-label={words.mark(person.name)}
                checked={person.closeness === 'close'}
                onChange={(event) => void placeQuietly(person, event.target.checked ? 'close' : null)}
                className="size-5 accent-(--accent)"
              />
              <Avatar id={person.id} name={person.name} size="small" />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="block truncate font-serif text-16">
                  {person.name}
                </span>
                <span dir="auto" className="block truncate text-13 text-faint">
                  {peopleWords.roleAt(person.position, person.company)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}
