import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { Typed } from '../components/letter.tsx'
import { darkStyles, light, sans } from '../theme.ts'

/** A member's update to one of their contacts, in the words that this person gets. */
export interface NetworkUpdateMail {
  readonly subject: string
  /** As the member wrote it, with this person's fields filled in. */
  readonly text: string
  /** The member's name; may be empty. */
  readonly from: string
  /** The address that stops updates of this member to this person. */
  readonly unsubscribe: string
}

/** Who is named in the footer; a name that was left empty is still somebody. */
export const senderOf = ({ from }: Pick<NetworkUpdateMail, 'from'>): string => from.trim() || 'the sender'

const ink = { margin: '0 0 16px', fontSize: 15, lineHeight: '24px', color: light.ink } as const
const quiet = { margin: 0, fontSize: 13, lineHeight: '20px', color: light.quiet } as const

/** Lines of one thought, as they were typed. */
const Lines = ({ text }: { readonly text: string }): ReactNode =>
  text.split('\n').map((line, index) => (
    <Fragment key={`${String(index)} ${line}`}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))

/**
 * Looks like what a person writes: no frame, no title, no button, no picture, nothing that tells on its reader. `dir` is
 * left to the words.
 */
export const NetworkUpdate = ({ subject, text, from, unsubscribe }: NetworkUpdateMail): ReactNode => {
  const thoughts = text.trim().split(/\n{2,}/)
  return (
    // oxlint-disable-next-line jsx-a11y/html-has-lang -- nobody said in which language the member writes
    <html dir="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkStyles }} />
      </head>
      <body
        className="sheet"
        style={{ margin: 0, padding: 16, backgroundColor: light.sheet, fontFamily: sans, wordBreak: 'break-word' }}
      >
        <div style={{ maxWidth: 600 }}>
          {thoughts.map((thought, index) => (
            <p key={`${String(index)} ${thought.slice(0, 20)}`} className="ink" dir="auto" style={ink}>
              <Lines text={thought} />
            </p>
          ))}
          <div
            className="line"
            dir="ltr"
            style={{ margin: '24px 0 0', borderTop: `1px solid ${light.line}`, padding: '12px 0 0' }}
          >
            <p className="quiet" style={quiet}>
              <Typed>{senderOf({ from })}</Typed> wrote this to people they know. A reply goes to them.{' '}
              <a href={unsubscribe} className="quiet" style={{ color: light.quiet }}>
                No more updates from <Typed>{senderOf({ from })}</Typed>
              </a>
            </p>
          </div>
        </div>
      </body>
    </html>
  )
}
