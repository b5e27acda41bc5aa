import { render, toPlainText } from '@react-email/render'
import { createElement } from 'react'
import type { DigestProps } from './content.ts'
import { Digest } from './digest.tsx'
import { subjectWords } from './words.ts'

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

/** Renders one digest for one person. Pure: the same content gives the same mail. */
export const renderDigest = async (props: DigestProps): Promise<RenderedMail> => {
  const html = await render(createElement(Digest, props))
  return { subject: subjectWords(props), html, text: `${toPlainText(html, layout).trim()}\n` }
}
