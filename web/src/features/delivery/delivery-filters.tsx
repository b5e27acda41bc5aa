import { FilterChip } from '../../design/chips.tsx'
import type { DeliverySummaryQuery as Summary } from '../../generated/graphql.ts'
import { deliveryStateNames, deliveryWords as words, mailKindName } from '../../messages/delivery.ts'
import { deliveryStates } from './search.ts'
import type { DeliverySearch } from './search.ts'

const smallSelect =
  'quick min-h-9 max-w-56 rounded-full border border-line bg-transparent px-3 text-13 text-soft hover:border-line-strong wide:min-h-7'

const Choice = (props: {
  readonly label: string
  readonly any: string
  readonly value: string | undefined
  readonly options: readonly string[]
  readonly name?: (option: string) => string
  readonly onPick: (value: string | undefined) => void
}) => (
  <select
    aria-label={props.label}
    className={smallSelect}
    value={props.value ?? ''}
    onChange={(event) => props.onPick(event.target.value === '' ? undefined : event.target.value)}
  >
    <option value="">{props.any}</option>
    {[...new Set([...props.options, ...(props.value === undefined ? [] : [props.value])])].map((option) => (
      <option key={option} value={option}>
        {props.name?.(option) ?? option}
      </option>
    ))}
  </select>
)

/** States with their counts, kind and domain; all of it lives in the address. */
export const DeliveryFilters = (props: {
  readonly summary: Summary['deliverySummary'] | undefined
  readonly search: DeliverySearch
  readonly onChange: (search: DeliverySearch) => void
}) => {
  const { summary, search, onChange } = props
  const countOf = new Map(summary?.counts.map(({ state, count }) => [state, count]))
  const change = (name: keyof DeliverySearch, value: string | undefined) => {
    const { [name]: _, ...others } = search
    onChange(value === undefined ? others : { ...others, [name]: value })
  }
  const shown = deliveryStates.filter((state) => (countOf.get(state) ?? 0) > 0 || search.state === state)
  return (
    <div role="search" aria-label={words.filters} className="mb-2 flex flex-wrap items-center gap-2">
      <FilterChip on={search.state === undefined} onToggle={() => change('state', undefined)}>
        {words.all}
      </FilterChip>
      {shown.map((state) => (
        <FilterChip
          key={state}
          on={search.state === state}
          onToggle={() => change('state', search.state === state ? undefined : state)}
        >
          {deliveryStateNames[state]} <span className="tabular-nums">{countOf.get(state) ?? 0}</span>
        </FilterChip>
      ))}
      <Choice
        label={words.kind}
        any={words.anyKind}
        value={search.kind}
        options={summary?.kinds ?? []}
        name={mailKindName}
        onPick={(kind) => change('kind', kind)}
      />
      <Choice
        label={words.domain}
        any={words.anyDomain}
        value={search.domain}
        options={summary?.domains ?? []}
        onPick={(domain) => change('domain', domain)}
      />
    </div>
  )
}
