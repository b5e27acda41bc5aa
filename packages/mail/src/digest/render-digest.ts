import { createElement } from 'react'
import { renderMail } from '../rendered-mail.ts'
import type { RenderedMail } from '../rendered-mail.ts'
import type { DigestProps } from './content.ts'
import { Digest } from './digest.tsx'
import { subjectWords } from './words.ts'

/** Renders one digest for one person. Pure: the same content gives the same mail. */
export const renderDigest = (props: DigestProps): Promise<RenderedMail> =>
  renderMail(subjectWords(props), createElement(Digest, props))
