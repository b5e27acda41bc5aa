import { useRef, useState } from 'react'
import { useClient } from 'urql'
import { useViewer } from '../../app/session.tsx'
import { ChoiceStrip } from '../../design/choice-strip.tsx'
import type { SharingLevel } from '../../generated/graphql.ts'
import { sharingWords as words } from '../../messages/sharing.ts'
import { LevelStrip } from '../sharing/level-strip.tsx'
import { useSharing } from '../sharing/use-sharing.ts'
import { filterOf } from './search.ts'
import type { PeopleSearch } from './search.ts'
import { levelsNow } from './shares-of-list.ts'

type Cohort = { readonly id: string; readonly name: string }

/** Shares the chosen people: with which cohort (when there are several), then how far. */
export const BulkShare = (props: {
  readonly ids: readonly string[]
  /** The list that they were chosen from. */
  readonly search: PeopleSearch
  readonly onLeave: () => void
  readonly onDone: () => void
}) => {
  const { ids, search } = props
  const { cohorts } = useViewer()
  const client = useClient()
  const setSharing = useSharing()
  const before = useRef<ReturnType<typeof levelsNow>>(undefined)
  const [cohort, setCohort] = useState<Cohort | undefined>(cohorts.length === 1 ? cohorts[0] : undefined)
  const read = ({ id }: Cohort) => levelsNow(client, { filter: filterOf(search), sort: search.sort ?? 'name' }, id, ids)

  const share = async (to: Cohort, level: SharingLevel) => {
    const known = await (before.current ?? read(to))
    props.onDone()
    await setSharing({ who: words.several(ids.length), cohort: to, level, contactIds: ids, before: known })
  }
  if (cohort === undefined) {
    return (
      <ChoiceStrip
        question={words.withWhom}
        onLeave={props.onLeave}
        choices={cohorts.map((each, index) => ({
          key: String(index + 1),
          label: each.name,
          run: () => {
            // Read while the next question is being answered.
            before.current = read(each)
            setCohort(each)
          },
        }))}
      />
    )
  }
  return (
    <LevelStrip
      question={words.howFarSeveral(ids.length, cohort.name)}
      onLeave={props.onLeave}
      onChoose={(level) => void share(cohort, level)}
    />
  )
}
