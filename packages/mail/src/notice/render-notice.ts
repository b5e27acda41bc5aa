import { createElement } from 'react'
import { renderMail } from '../rendered-mail.ts'
import type { RenderedMail } from '../rendered-mail.ts'
import type { NoticeMail } from './content.ts'
import { Notice } from './notice.tsx'
import { noticeSubject } from './words.ts'

/** Renders one notice for one person. Pure: the same content gives the same mail. */
export const renderNotice = (mail: NoticeMail): Promise<RenderedMail> =>
  renderMail(noticeSubject(mail), createElement(Notice, mail))
