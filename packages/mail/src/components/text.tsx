import type { ReactNode } from 'react'
import { light, serif } from '../theme.ts'

interface TextProps {
  readonly children: ReactNode
}

/** The title of the mail. */
export const Title = ({ children }: TextProps): ReactNode => (
  <h1
    className="ink"
    style={{ margin: 0, fontFamily: serif, fontWeight: 'normal', fontSize: 26, lineHeight: '34px', color: light.ink }}
  >
    {children}
  </h1>
)

/** A sentence that stands back. */
export const Quiet = ({ children }: TextProps): ReactNode => (
  <p className="quiet" style={{ margin: '4px 0 0', fontSize: 14, lineHeight: '21px', color: light.quiet }}>
    {children}
  </p>
)

/** A sentence of the mail itself. */
export const Sentence = ({ children }: TextProps): ReactNode => (
  <p className="ink" style={{ margin: '4px 0 0', fontSize: 14, lineHeight: '21px', color: light.ink }}>
    {children}
  </p>
)

interface LinkProps extends TextProps {
  readonly href: string
}

export const Link = ({ href, children }: LinkProps): ReactNode => (
  <a href={href} className="accent" style={{ color: light.accent }}>
    {children}
  </a>
)
