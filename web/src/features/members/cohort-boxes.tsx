import { useLiveQuery } from '../../graphql/use-live-query.ts'
import { CohortsQuery } from '../cohort/documents.ts'

type Cohort = { readonly id: string; readonly name: string }

/** The cohorts of the workspace to choose from; closed ones only where somebody is in them. */
export const CohortBoxes = (props: {
  readonly legend: string
  /** Shown when there is none to choose. */
  readonly none: string
  readonly value: readonly string[]
  readonly onToggle: (cohort: Cohort, on: boolean) => void
}) => {
  const { data } = useLiveQuery({ query: CohortsQuery, variables: {}, topics: ['cohorts'] })
  const cohorts = data?.cohorts.filter(({ id, closed }) => !closed || props.value.includes(id))
  if (cohorts === undefined) return null
  return (
    <fieldset className="min-w-0">
      <legend className="text-13 font-medium text-soft">{props.legend}</legend>
      {cohorts.length === 0 && <p className="py-1 text-13 text-faint">{props.none}</p>}
      {cohorts.map(({ id, name }) => (
        <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3 wide:min-h-8">
          <input
            type="checkbox"
            checked={props.value.includes(id)}
            onChange={(event) => props.onToggle({ id, name }, event.target.checked)}
            className="size-4 shrink-0 accent-(--accent)"
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
