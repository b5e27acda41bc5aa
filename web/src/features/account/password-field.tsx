import { Eye, EyeOff } from 'lucide-react'
import { useId, useState } from 'react'
import type { ComponentProps } from 'react'
import { IconButton } from '../../design/button.tsx'
import { inputClass } from '../../design/field.tsx'
import { passwordWords as words } from '../../messages/password.ts'
import { longest, strengthOf } from './strength.ts'

type FrameProps = {
  readonly label: string
  readonly problem?: string | undefined
  readonly hint?: string | undefined
} & Omit<ComponentProps<'input'>, 'id' | 'type'>

/** A password with an eye to look at it. */
export const PasswordField = ({ label, problem, hint, ...rest }: FrameProps) => {
  const id = useId()
  const [shown, setShown] = useState(false)
  const note = problem ?? hint
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-13 font-medium text-soft">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          dir="ltr"
          spellCheck={false}
          autoCapitalize="off"
          className={`${inputClass} pe-12 wide:pe-10`}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          {...rest}
        />
        <span className="absolute inset-y-0 end-0 grid place-items-center wide:end-0.5">
          <IconButton
            label={shown ? words.hide : words.show}
            aria-pressed={shown}
            icon={shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
            onClick={() => setShown(!shown)}
          />
        </span>
      </div>
      {note !== undefined && (
        <p
          id={`${id}-note`}
          role={problem === undefined ? 'status' : 'alert'}
          className={problem === undefined ? 'text-12 text-faint' : 'text-13 text-refused'}
        >
          {note}
        </p>
      )}
    </div>
  )
}

const wordsFor = (password: string, known: readonly string[]): string => {
  const strength = strengthOf(password, known)
  switch (strength.kind) {
    case 'empty':
      return words.advice
    case 'too-short':
      return words.missing(strength.missing)
    case 'too-long':
      return words.tooLong
    case 'easy':
      return words.easy
    case 'fair':
      return words.fair
    case 'good':
      return words.good
  }
}

/** A password that is being chosen: words tell how it does. `known`: what everybody knows of this person. */
export const NewPasswordField = ({
  known = [],
  label = words.new,
  onChange,
  ...rest
}: Omit<FrameProps, 'label' | 'hint' | 'value'> & { readonly label?: string; readonly known?: readonly string[] }) => {
  const [password, setPassword] = useState('')
  return (
    <PasswordField
      label={label}
      name="password"
      autoComplete="new-password"
      required
      minLength={8}
      maxLength={longest * 2}
      hint={wordsFor(password, known)}
      onChange={(event) => {
        setPassword(event.target.value)
        onChange?.(event)
      }}
      {...rest}
    />
  )
}
