import { plainTextSelectors, render } from '@react-email/render'
import { compile } from 'html-to-text'
import type { ReactElement } from 'react'

/** A mail's words, ready to be addressed. */
export interface RenderedMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Headings as they are written, and a blank line between people. Compiled once: that takes longer than a mail. */
const toPlainText = compile({
  wordwrap: false,
  selectors: [
    ...plainTextSelectors,
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  ],
})

/** The HTML and the plain text of a mail. Pure: the same element gives the same mail. */
export const renderMail = async (subject: string, mail: ReactElement): Promise<RenderedMail> => {
  const html = await render(mail)
  return { subject, html, text: `${toPlainText(html).trim()}\n` }
}
