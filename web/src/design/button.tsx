import type { ComponentProps, ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-line-strong bg-raised text-ink hover:bg-hover',
  quiet: 'text-soft hover:bg-hover hover:text-ink',
  danger: 'border border-refused bg-raised text-refused hover:bg-refused-soft',
}

/** The classes of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook, size: 'regular' | 'small' = 'regular'): string =>
  `quick inline-flex shrink-0 items-center justify-center gap-1.5 rounded-base font-medium whitespace-nowrap select-none disabled:opacity-55 aria-disabled:opacity-55 active:translate-y-px ${
    size === 'small' ? 'min-h-9 px-2.5 text-13 wide:min-h-7' : 'min-h-11 px-3.5 text-14 wide:min-h-9'
  } ${looks[look]}`

type ButtonProps = ComponentProps<'button'> & {
  readonly look?: ButtonLook
  readonly size?: 'regular' | 'small'
  /** The key that does the same. */
  readonly hint?: string | undefined
}

export const Button = ({ look = 'plain', size = 'regular', hint, className = '', children, ...rest }: ButtonProps) => (
  <button type="button" className={`${buttonClass(look, size)} ${className}`} {...rest}>
    {children}
    {hint !== undefined && <Kbd keys={hint} onFill={look === 'primary'} />}
  </button>
)

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** The name of the act; also the tooltip. */
  readonly label: string
  readonly icon: ReactNode
}

export const IconButton = ({ label, icon, className = '', ...rest }: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    data-tip={label}
    className={`tip quick grid size-11 shrink-0 place-items-center rounded-base text-soft hover:bg-hover hover:text-ink wide:size-8 ${className}`}
    {...rest}
  >
    {icon}
  </button>
)
