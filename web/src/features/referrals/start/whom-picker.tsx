import { useDeferredValue, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { Avatar } from '../../../design/avatar.tsx'
import { inputClass } from '../../../design/field.tsx'
import type { MemberReferrersQuery as MembersData } from '../../../generated/graphql.ts'
import { useLiveQuery } from '../../../graphql/use-live-query.ts'
import { peopleWords } from '../../../messages/people.ts'
import { startWords as words } from '../../../messages/referral-draft.ts'
import { roleNames } from '../../../messages/rights.ts'
import { useFindContacts } from '../../contact/find-contacts.ts'
import { MemberReferrersQuery, StartHelpersQuery } from './documents.ts'

/** Who is going to be asked. */
export type Whom = { readonly kind: 'member' | 'contact'; readonly id: string; readonly name: string }

type Line = Whom & { readonly about: string; readonly isFull: boolean }
type Group = { readonly id: string; readonly name: string; readonly lines: readonly Line[] }

const noMembers: MembersData['memberReferrers'] = []

const useMembers = (text: string) => {
  const search = useDeferredValue(text.trim())
  const { data } = useLiveQuery({
    query: MemberReferrersQuery,
    variables: { search, first: 8 },
    topics: ['members', 'referrals'],
  })
  const [kept, keep] = useState(noMembers)
  if (data !== undefined && data.memberReferrers !== kept) keep(data.memberReferrers)
  return data?.memberReferrers ?? kept
}

const aboutMember = ({ roles, isFull }: MembersData['memberReferrers'][number]): string =>
  [
    ...roles.filter((role) => role === 'mentor' || role === 'coach').map((role) => roleNames[role].toLowerCase()),
    ...(isFull ? [words.full] : []),
  ].join(', ')

const item =
  'flex min-h-11 cursor-pointer items-center gap-2.5 rounded-base px-2 outline-none hover:bg-hover data-focused:bg-hover data-disabled:cursor-not-allowed data-disabled:opacity-55 wide:min-h-9'

/** Those whom the viewer knows where the opportunity is, now before earlier. */
const useThere = (opportunityId: string | undefined): Group => {
  const { data } = useLiveQuery({
    query: StartHelpersQuery,
    variables: { id: opportunityId ?? '' },
    topics: ['opportunities', 'contacts'],
    pause: opportunityId === undefined,
  })
  const helpers = data?.opportunity?.helpers.contacts ?? []
  return {
    id: 'there',
    name: words.there,
    lines: helpers.slice(0, 8).map(({ contact, isNow, position }) => ({
      kind: 'contact',
      id: contact.id,
      name: contact.name,
      about: isNow ? position : words.formerly(position),
      isFull: false,
    })),
  }
}

/** Finds whom to ask: those at the company first, then mentors and members here, and the people one knows. */
export const WhomPicker = ({
  onPick,
  opportunityId,
}: {
  readonly onPick: (whom: Whom) => void
  readonly opportunityId: string | undefined
}) => {
  const [text, setText] = useState('')
  const chose = useRef(false)
  const { people } = useFindContacts(text)
  const members = useMembers(text)
  const contacts: Group = {
    id: 'contacts',
    name: words.people,
    lines: people.map(({ id, name, position, company }) => ({
      kind: 'contact',
      id,
      name,
      about: peopleWords.roleAt(position, company),
      isFull: false,
    })),
  }
  const here: Group = {
    id: 'members',
    name: words.members,
    lines: members.map((member) => ({
      kind: 'member',
      id: member.id,
      name: member.name,
      about: aboutMember(member),
      isFull: member.isFull,
    })),
  }
  const there = useThere(opportunityId)
  const first = text.trim() === '' ? there : { ...there, lines: [] }
  const shown = new Set(first.lines.map(({ id }) => id))
  const others = { ...contacts, lines: contacts.lines.filter(({ id }) => !shown.has(id)) }
  const groups = [first, here, others].filter(({ lines }) => lines.length > 0)
  const pick = (key: string) => {
    const line = groups.flatMap(({ lines }) => lines).find(({ kind, id }) => `${kind} ${id}` === key)
    if (line !== undefined && !line.isFull) onPick({ kind: line.kind, id: line.id, name: line.name })
  }
  return (
    // Enter takes the first of the name that was typed, unless the arrows chose another: never somebody of an earlier
    // search, nor whoever the mouse happens to rest on.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDownCapture={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') chose.current = true
        const wanted = text.trim().toLocaleLowerCase()
        if (event.key !== 'Enter' || chose.current || wanted === '') return
        event.preventDefault()
        event.stopPropagation()
        const found = groups
          .flatMap(({ lines }) => lines)
          .find(({ name, isFull }) => !isFull && name.toLocaleLowerCase().includes(wanted))
        if (found !== undefined) pick(`${found.kind} ${found.id}`)
      }}
    >
      <Autocomplete
        inputValue={text}
        onInputChange={(next) => {
          chose.current = false
          setText(next)
        }}
      >
        <SearchField autoFocus className="flex flex-col gap-1">
          <Label className="text-13 font-medium text-soft">{words.whom}</Label>
          <Input
            dir="auto"
            placeholder={words.whomPlaceholder}
            className={`${inputClass} [&::-webkit-search-cancel-button]:hidden`}
          />
        </SearchField>
        <ListBox
          aria-label={words.whom}
          selectionMode="none"
          onAction={(key) => pick(String(key))}
          className="mt-2 outline-none"
          renderEmptyState={() => <p className="px-2 py-3 text-soft">{words.nobody}</p>}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className="px-2 pt-3 pb-1 text-12 font-strong text-faint">{group.name}</Header>
              {group.lines.map((line) => (
                <ListBoxItem
                  key={`${line.kind} ${line.id}`}
                  id={`${line.kind} ${line.id}`}
                  textValue={line.name}
                  isDisabled={line.isFull}
                  className={item}
                >
                  <Avatar id={line.id} name={line.name} size="small" />
                  <span dir="auto" className="min-w-0 flex-1 text-start wide:truncate">
                    <span className="font-serif text-16">{line.name}</span>
                    <span className="ms-2 text-13 text-soft">{line.about}</span>
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </div>
  )
}
