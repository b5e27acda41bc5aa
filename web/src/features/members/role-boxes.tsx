import { useId } from 'react'
import type { Role } from '../../generated/graphql.ts'
import { roleMeanings, roleNames } from '../../messages/rights.ts'

const roles = Object.keys(roleNames) as Role[]

/** The four roles with what each may do; several at once, one at least. */
export const RoleBoxes = (props: {
  readonly legend: string
  readonly hint?: string
  readonly value: readonly Role[]
  /** Roles that cannot be taken away now. */
  readonly fixed?: readonly Role[]
  readonly onChange: (roles: readonly Role[]) => void
}) => {
  const id = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="text-13 font-medium text-soft">{props.legend}</legend>
      {props.hint !== undefined && <p className="text-12 text-faint">{props.hint}</p>}
      <div className="mt-1 flex flex-col">
        {roles.map((role) => {
          const on = props.value.includes(role)
          const fixed = on && (props.value.length === 1 || props.fixed?.includes(role) === true)
          return (
            <div key={role} className="flex min-h-11 items-start gap-3 py-1.5 wide:min-h-9">
              <input
                id={`${id}-${role}`}
                type="checkbox"
                aria-describedby={`${id}-${role}-meaning`}
                checked={on}
                aria-disabled={fixed}
                onChange={() => {
                  if (!fixed) props.onChange(roles.filter((each) => (each === role ? !on : props.value.includes(each))))
                }}
                className="mt-1 size-4 shrink-0 accent-(--accent)"
              />
              <div>
                <label htmlFor={`${id}-${role}`} className="cursor-pointer font-medium">
                  {roleNames[role]}
                </label>
                <p id={`${id}-${role}-meaning`} className="text-13 text-faint">
                  {roleMeanings[role]}
                </p>
              </div>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
