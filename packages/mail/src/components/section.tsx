import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { light, serif } from '../theme.ts'

interface SectionProps {
  readonly heading: string
  readonly children: ReactNode
}

/** A titled group of rows. */
export const Section = ({ heading, children }: SectionProps): ReactNode => (
  <>
    <h2
      className="quiet"
      style={{ margin: '28px 0 0', fontWeight: 600, fontSize: 13, lineHeight: '20px', color: light.quiet }}
    >
      {heading}
    </h2>
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
      <tbody>{children}</tbody>
    </table>
  </>
)

interface RowProps {
  readonly name: string
  readonly href: string
  /** Lines below the name; empty ones are left out. */
  readonly lines: readonly string[]
  /** What can be done about it without signing in. */
  readonly acts?: readonly { readonly words: string; readonly href: string }[]
}

/** One person and what there is to say. `bdi` keeps a right-to-left name from turning its line around. */
export const PersonRow = ({ name, href, lines, acts = [] }: RowProps): ReactNode => (
  <tr>
    <td className="line" style={{ padding: '12px 0', borderBottom: `1px solid ${light.line}` }}>
      <a
        href={href}
        className="ink"
        style={{ fontFamily: serif, fontSize: 18, lineHeight: '26px', color: light.ink, textDecoration: 'none' }}
      >
        <bdi>{name}</bdi>
      </a>
      {lines.filter(Boolean).map((line, index) => (
        <div
          key={`${String(index)} ${line}`}
          className="quiet"
          style={{ fontSize: 14, lineHeight: '21px', color: light.quiet }}
        >
          <bdi>{line}</bdi>
        </div>
      ))}
      {acts.length > 0 && (
        <div style={{ paddingTop: 4, fontSize: 14, lineHeight: '28px' }}>
          {acts.map((act, index) => (
            <Fragment key={act.words}>
              {index > 0 && ' \u00a0 '}
              {/* Wide enough for a thumb, and never broken in the middle. */}
              <a
                href={act.href}
                className="accent"
                style={{ display: 'inline-block', color: light.accent, whiteSpace: 'nowrap' }}
              >
                {act.words}
              </a>
            </Fragment>
          ))}
        </div>
      )}
    </td>
  </tr>
)

interface MoreProps {
  readonly href: string
  readonly words: string
}

/** The line that stands for the rows that were left out. */
export const MoreRow = ({ href, words }: MoreProps): ReactNode => (
  <tr>
    <td style={{ padding: '12px 0' }}>
      <a href={href} className="accent" style={{ fontSize: 14, color: light.accent }}>
        {words}
      </a>
    </td>
  </tr>
)
