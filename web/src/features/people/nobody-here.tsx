import { Link } from '@tanstack/react-router'
import { Button, buttonClass } from '../../design/button.tsx'
import { TwoCircles } from '../../design/drawings.tsx'
import { EmptyState } from '../../design/states.tsx'
import { peopleWords as words } from '../../messages/people.ts'

/** An empty list, with the step that fills it. */
export const NobodyHere = (props: {
  readonly filtered: boolean
  readonly onClear: () => void
  readonly onAdd: () => void
}) =>
  props.filtered ? (
    <EmptyState title={words.nobodyMatches} text={words.nobodyMatchesHint}>
      <Button onClick={props.onClear}>{words.clearFilters}</Button>
    </EmptyState>
  ) : (
    <EmptyState title={words.nobodyYet} text={words.nobodyYetHint} drawing={<TwoCircles />}>
      <Link to="/import" className={buttonClass('primary')}>
        {words.import}
      </Link>
      <Button onClick={props.onAdd}>{words.addPerson}</Button>
    </EmptyState>
  )
