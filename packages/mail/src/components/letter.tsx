import type { ReactNode } from 'react'
import { light } from '../theme.ts'
import { Page } from './page.tsx'
import { Quiet, Title } from './text.tsx'

interface ChildrenProps {
  readonly children: ReactNode
}

/** One thought of a letter. */
export const Paragraph = ({ children }: ChildrenProps): ReactNode => (
  <p className="ink" style={{ margin: '16px 0 0', fontSize: 15, lineHeight: '24px', color: light.ink }}>
    {children}
  </p>
)

/** Words that somebody typed, inside a sentence of ours: `bdi` keeps them from turning it around. */
export const Typed = ({ children }: ChildrenProps): ReactNode => <bdi>{children}</bdi>

interface ButtonProps {
  readonly href: string
  readonly words: string
}

/** The one thing to do, as a coloured cell: it needs no picture and survives mail programs that know little. */
const Button = ({ href, words }: ButtonProps): ReactNode => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: '24px 0 0' }}>
    <tbody>
      <tr>
        <td className="button" style={{ backgroundColor: light.accent, borderRadius: 6 }}>
          <a
            href={href}
            className="on-accent"
            style={{
              display: 'inline-block',
              padding: '12px 20px',
              fontSize: 15,
              lineHeight: '20px',
              fontWeight: 600,
              color: light.onAccent,
              textDecoration: 'none',
            }}
          >
            {words}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
)

/** The same address to copy. The text part has it already, beside the button's words. */
const AddressToCopy = ({ href }: { readonly href: string }): ReactNode => (
  <div data-skip-in-text="true" style={{ margin: '16px 0 0' }}>
    <Quiet>
      If the button does not work, open this address:
      <br />
      <a href={href} className="accent" style={{ color: light.accent, wordBreak: 'break-all' }}>
        {href}
      </a>
    </Quiet>
  </div>
)

interface LetterProps {
  readonly title: string
  /** What mail programs show beside the subject. */
  readonly preview: string
  readonly button?: ButtonProps
  /** What to do when it was somebody else; stands below everything. */
  readonly ifNotYou: ReactNode
  readonly children: ReactNode
}

/** A short mail about one thing, with at most one thing to do. */
export const Letter = ({ title, preview, button, ifNotYou, children }: LetterProps): ReactNode => (
  <Page title={title} preview={preview}>
    <Title>{title}</Title>
    {children}
    {button && (
      <>
        <Button {...button} />
        <AddressToCopy href={button.href} />
      </>
    )}
    <div className="line" style={{ margin: '24px 0 0', borderTop: `1px solid ${light.line}`, padding: '12px 0 0' }}>
      <Quiet>{ifNotYou}</Quiet>
    </div>
  </Page>
)
