import type { AudienceKind } from '../../generated/graphql.ts'
import { boardWords as words } from '../../messages/board.ts'

const names: Readonly<Record<AudienceKind, string>> = { workspace: words.everybody, cohorts: words.onlyCohorts }
const kinds = ['workspace', 'cohorts'] as const satisfies readonly AudienceKind[]
const line = 'flex min-h-9 items-center gap-2.5 wide:min-h-7'

/** Who sees an opening: everybody, or some cohorts. */
export const AudienceFields = (props: {
  readonly audience: AudienceKind
  readonly onAudience: (audience: AudienceKind) => void
  readonly cohorts: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  readonly onChoose: (cohortIds: string[]) => void
}) => (
  <fieldset className="flex flex-col">
    <legend className="text-13 font-medium text-soft">{words.audience}</legend>
    {kinds.map((kind) => (
      <label key={kind} className={line}>
        <input
          type="radio"
          name="audience"
          value={kind}
          checked={props.audience === kind}
          onChange={() => props.onAudience(kind)}
          className="size-4 accent-(--accent)"
        />
        {names[kind]}
      </label>
    ))}
    {props.audience === 'cohorts' && (
      <div className="ms-6.5 flex flex-wrap gap-x-5">
        {props.cohorts.map(({ id, name }) => (
          <label key={id} className={line}>
            <input
              type="checkbox"
              checked={props.chosen.includes(id)}
              onChange={(event) =>
                props.onChoose(
                  event.target.checked ? [...props.chosen, id] : props.chosen.filter((each) => each !== id),
                )
              }
              className="size-4 accent-(--accent)"
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
    )}
  </fieldset>
)
