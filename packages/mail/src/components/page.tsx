import type { ReactNode } from 'react'
import { darkStyles, light, sans } from '../theme.ts'

interface PageProps {
  readonly title: string
  /** What mail programs show beside the subject. */
  readonly preview: string
  readonly children: ReactNode
}

const hidden = {
  display: 'none',
  overflow: 'hidden',
  lineHeight: '1px',
  maxHeight: 0,
  maxWidth: 0,
  opacity: 0,
} as const

/** Nothing to see, so that no mail program goes on with the text of the mail where the preview ends. */
const filler = '\u034f\u200c\u00a0'.repeat(80)

/** The frame of every mail: one column of at most 560 px on paper. */
export const Page = ({ title, preview, children }: PageProps): ReactNode => (
  <html lang="en" dir="ltr">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: darkStyles }} />
    </head>
    <body className="paper" style={{ margin: 0, padding: 0, backgroundColor: light.paper, fontFamily: sans }}>
      <div style={hidden} data-skip-in-text="true">
        {preview}
        {filler}
      </div>
      <table
        role="presentation"
        width="100%"
        cellPadding={0}
        cellSpacing={0}
        className="paper"
        style={{ backgroundColor: light.paper }}
      >
        <tbody>
          <tr>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell that lays out, not a control */}
            <td align="center" style={{ padding: '24px 12px' }}>
              <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={{ maxWidth: 560 }}>
                <tbody>
                  <tr>
                    <td
                      className="sheet"
                      style={{
                        backgroundColor: light.sheet,
                        border: `1px solid ${light.line}`,
                        padding: 32,
                        // A name without a space must not push the sheet wider than the screen.
                        wordBreak: 'break-word',
                      }}
                    >
                      {children}
                    </td>
                  </tr>
                </tbody>
              </table>
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </html>
)
