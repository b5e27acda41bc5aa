import { createElement } from 'react'
import { renderMail } from '../rendered-mail.ts'
import type { RenderedMail } from '../rendered-mail.ts'
import type { MentoringMail } from './content.ts'
import { MentoringNotice } from './mentoring-notice.tsx'
import { mentoringSubject } from './words.ts'

/** Renders one notice of a mentorship for one person. Pure: the same content gives the same mail. */
export const renderMentoringNotice = (mail: MentoringMail): Promise<RenderedMail> =>
  renderMail(mentoringSubject(mail), createElement(MentoringNotice, mail))
