import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Avatar } from '../../design/avatar.tsx'
import { inputClass } from '../../design/field.tsx'
import type { Named } from '../../app/overlays.ts'
import { logWords as words } from '../../messages/log.ts'
import { peopleWords } from '../../messages/people.ts'
import { useFindContacts } from '../contact/find-contacts.ts'

const newPerson = 'new-person'

/** The field that finds a person: recent first, forgiving with spelling; Enter takes the first. */
export const PersonPicker = (props: {
  readonly chosen: readonly Named[]
  readonly onPick: (person: Named) => void
  /** Offers to add who was not found. */
  readonly onNew: (name: string) => void
  readonly onEmptyBackspace: () => void
}) => {
  const [text, setText] = useState('')
  const { people, searching } = useFindContacts(text)
  const taken = new Set(props.chosen.map(({ id }) => id))
  const found = people.filter(({ id }) => !taken.has(id))
  const offerNew = text.trim() !== '' && !searching && found.length === 0
  const items = offerNew ? [{ id: newPerson, name: words.addNew(text.trim()), company: '', position: '' }] : found

  const pick = (id: string) => {
    const person = found.find((each) => each.id === id)
    if (person !== undefined) {
      setText('')
      props.onPick({ id: person.id, name: person.name })
    } else if (id === newPerson) props.onNew(text.trim())
  }

  return (
    <ComboBox
      items={items}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key !== null) pick(String(key))
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="focus"
      shouldFocusWrap
      className="flex flex-col gap-1"
    >
      <Label className="text-13 font-medium text-soft">{words.whoLabel}</Label>
      <Input
        autoFocus
        dir="auto"
        placeholder={words.whoPlaceholder}
        className={inputClass}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && text === '') props.onEmptyBackspace()
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return
          const first = items[0]
          if (first !== undefined) pick(first.id)
        }}
      />
      <Popover offset={4} className="w-(--trigger-width) overflow-y-auto rounded-base bg-raised p-1 shadow-float">
        <ListBox
          className="outline-none"
          renderEmptyState={() => <p className="px-3 py-2 text-soft">{words.nobody}</p>}
        >
          {(person: (typeof items)[number]) => (
            <ListBoxItem
              id={person.id}
              textValue={person.name}
              className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-base px-2 outline-none data-focused:bg-hover wide:min-h-9"
            >
              {person.id !== newPerson && <Avatar id={person.id} name={person.name} size="small" />}
              <span dir="auto" className="min-w-0 flex-1 truncate text-start">
                <span className="font-serif text-16">{person.name}</span>
                <span className="ms-2 text-13 text-soft">{peopleWords.roleAt(person.position, person.company)}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
