import { createElement } from 'react'
import { renderMail } from '../rendered-mail.ts'
import type { RenderedMail } from '../rendered-mail.ts'
import { NetworkUpdate, senderOf } from './network-update.tsx'
import type { NetworkUpdateMail } from './network-update.tsx'

/** Ends a member's words in the text part, as mail programs know it (RFC 3676). */
const separator = '\n\n-- \n'

/** Renders one update for one person. Pure. The text part holds the words exactly as they were written. */
export const renderNetworkUpdate = async (mail: NetworkUpdateMail): Promise<RenderedMail> => {
  const { html } = await renderMail(mail.subject, createElement(NetworkUpdate, mail))
  const who = senderOf(mail)
  const footer = `${who} wrote this to people they know. A reply goes to them.\nNo more updates from ${who}: ${mail.unsubscribe}\n`
  return { subject: mail.subject, html, text: `${mail.text.trim()}${separator}${footer}` }
}

/** The member's words in a text part that `renderNetworkUpdate` made. */
export const wordsOfNetworkUpdate = (text: string): string => {
  const end = text.lastIndexOf(separator)
  return end < 0 ? text.trim() : text.slice(0, end)
}
