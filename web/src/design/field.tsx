import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'

const box =
  'quick w-full rounded-base border border-line-strong bg-raised px-3 text-16 text-ink hover:border-soft wide:text-14 aria-invalid:border-refused'

/** Classes of whatever takes text, for fields that lay themselves out. */
export const inputClass = `${box} min-h-11 wide:min-h-9`

type Around = { readonly label: string; readonly hint?: string | undefined; readonly problem?: string | undefined }

const FieldFrame = ({
  id,
  label,
  hint,
  problem,
  children,
}: Around & { readonly id: string; readonly children: ReactNode }) => (
  <div className="flex flex-col gap-1">
    <label htmlFor={id} className="text-13 font-medium text-soft">
      {label}
    </label>
    {children}
    {hint !== undefined && problem === undefined && (
      <p id={`${id}-hint`} className="text-12 text-faint">
        {hint}
      </p>
    )}
    {problem !== undefined && (
      <p id={`${id}-problem`} role="alert" className="text-13 text-refused">
        {problem}
      </p>
    )}
  </div>
)

const described = (id: string, { hint, problem }: Around) => ({
  'aria-invalid': problem === undefined ? undefined : (true as const),
  'aria-describedby': problem !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined,
})

type TextFieldProps = Around & Omit<ComponentProps<'input'>, 'id'>

export const TextField = ({ label, hint, problem, className = '', ...rest }: TextFieldProps) => {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        id={id}
        type="text"
        dir="auto"
        className={`${inputClass} ${className}`}
        {...described(id, { label, hint, problem })}
        {...rest}
      />
    </FieldFrame>
  )
}

type TextAreaProps = Around & Omit<ComponentProps<'textarea'>, 'id'>

export const TextArea = ({ label, hint, problem, ...rest }: TextAreaProps) => {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        className={`${box} py-2`}
        {...described(id, { label, hint, problem })}
        {...rest}
      />
    </FieldFrame>
  )
}

type SelectProps = Around &
  Omit<ComponentProps<'select'>, 'id' | 'onChange'> & {
    readonly options: readonly { readonly value: string; readonly label: string }[]
    readonly onPick: (value: string) => void
  }

export const Select = ({ label, hint, problem, options, onPick, className = '', ...rest }: SelectProps) => {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <select
        id={id}
        className={`${inputClass} ${className}`}
        onChange={(event) => onPick(event.target.value)}
        {...described(id, { label, hint, problem })}
        {...rest}
      >
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
