import { useState } from 'react'
import { Tag } from '../../design/chips.tsx'
import { personWords as words } from '../../messages/person.ts'
import { useContactActs } from '../contact/use-contact-acts.ts'
import { AddLine, Part } from './part.tsx'
import type { Person } from './person.ts'

export const Tags = ({ person }: { readonly person: Person }) => {
  const { addTag, removeTag } = useContactActs()
  const [adding, setAdding] = useState(false)
  return (
    <Part title={words.tags} addLabel={words.addTag} onAdd={() => setAdding(true)}>
      <div className="flex flex-wrap gap-1.5">
        {person.tags.map((tag) => (
          <Tag key={tag} removeLabel={words.removeTag(tag)} onRemove={() => void removeTag(person, tag)}>
            {tag}
          </Tag>
        ))}
      </div>
      {adding && (
        <AddLine
          label={words.addTag}
          maxLength={60}
          onAdd={(tag) => void addTag(person, tag)}
          onLeave={() => setAdding(false)}
        />
      )}
    </Part>
  )
}
