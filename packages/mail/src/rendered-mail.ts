import { render, toPlainText } from '@react-email/render'
import type { ReactElement } from 'react'

/** A mail's words, ready to be addressed. */
export interface RenderedMail {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Headings as they are written, and a blank line between people. */
const layout = {
  selectors: [
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  ],
}

/** The HTML and the plain text of a mail. Pure: the same element gives the same mail. */
export const renderMail = async (subject: string, mail: ReactElement): Promise<RenderedMail> => {
  const html = await render(mail)
  return { subject, html, text: `${toPlainText(html, layout).trim()}\n` }
}
