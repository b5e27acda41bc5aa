import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Paragraph, Typed } from '../components/letter.tsx'
import { light } from '../theme.ts'

const mostCharacters = 1_500

/** A mail is a summary: what is longer is read on the page. Never cut through half a character. */
export const excerpt = (text: string): string => {
  const whole = text.trim()
  if (whole.length <= mostCharacters) return whole
  return `${whole
    .slice(0, mostCharacters)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()} …`
}

const ink = { fontSize: 15, lineHeight: '24px', color: light.ink } as const

/** What somebody wrote, line by line as they did. */
const Quote = ({ text }: { readonly text: string }): ReactNode => (
  <blockquote
    className="ink line"
    style={{ ...ink, margin: '8px 0 0', padding: '0 0 0 12px', borderLeft: `3px solid ${light.line}` }}
  >
    {excerpt(text)
      .split('\n')
      .map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a mail is rendered once
        <Fragment key={index}>
          {index > 0 && <br />}
          <Typed>{line}</Typed>
        </Fragment>
      ))}
  </blockquote>
)

interface QuotedProps {
  /** What stands before it; absent where a mail of this kind quotes nobody. */
  readonly intro: string | undefined
  readonly text: string
}

/** What somebody wrote and the words before it; nothing when they wrote nothing. */
export const Quoted = ({ intro, text }: QuotedProps): ReactNode =>
  intro !== undefined &&
  text.trim() !== '' && (
    <>
      <Paragraph>{intro}</Paragraph>
      <Quote text={text} />
    </>
  )

/** What speaks for somebody, in a few lines. */
export const Points = ({ points }: { readonly points: readonly string[] }): ReactNode => (
  <ul className="ink" style={{ ...ink, margin: '16px 0 0', padding: '0 0 0 20px' }}>
    {points.map((point, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a mail is rendered once
      <li key={index}>
        <Typed>{point}</Typed>
      </li>
    ))}
  </ul>
)
