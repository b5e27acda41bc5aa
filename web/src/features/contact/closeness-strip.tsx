import { ChoiceStrip } from '../../design/choice-strip.tsx'
import type { Closeness, ContactRowFragment } from '../../generated/graphql.ts'
import { contactWords as words } from '../../messages/contact.ts'
import { closenessHints, closenessNames } from '../../messages/enums.ts'
import { useContactActs } from './use-contact-acts.ts'

const levels = Object.keys(closenessNames) as Closeness[]

/** "How close is Ana?" with 1, 2, 3 for an answer and 0 for none. */
export const ClosenessStrip = (props: {
  readonly person: Pick<ContactRowFragment, 'id' | 'name' | 'closeness'>
  readonly onLeave: () => void
}) => {
  const { setCloseness } = useContactActs()
  const choose = (closeness: Closeness | null) => () => {
    props.onLeave()
    if (closeness !== props.person.closeness) void setCloseness(props.person, closeness)
  }
  return (
    <ChoiceStrip
      question={words.howClose(props.person.name)}
      onLeave={props.onLeave}
      choices={[
        ...levels.map((level, index) => ({
          key: String(index + 1),
          label: closenessNames[level],
          hint: closenessHints[level],
          run: choose(level),
        })),
        ...(props.person.closeness === null ? [] : [{ key: '0', label: words.unplaced, run: choose(null) }]),
      ]}
    />
  )
}
