import type { SendMailOptions } from 'nodemailer'
import { parseAddress } from './address.ts'
import type { MailAddress } from './address.ts'
import type { MailList, OutgoingMail } from './mailer.ts'

// eslint-disable-next-line no-control-regex -- control characters are what this is about
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** Header text on one line and in one direction: without line ends, other controls or direction overrides. */
const oneLine = (text: string): string => text.replaceAll(controls, ' ').trim()

const checked = ({ address, name }: MailAddress, role: string): { address: string; name: string } => {
  const parsed = parseAddress(address)
  if (parsed === undefined) throw new InvalidAddress(role)
  return { address: parsed, name: oneLine(name ?? '') }
}

/** The address of a mail is none. The address itself stays out of the text: this ends up in logs. */
export class InvalidAddress extends Error {
  constructor(role: string) {
    super(`The ${role} of this mail is not an e-mail address`)
    this.name = 'InvalidAddress'
  }
}

const messageIdForm = /^[A-Za-z0-9._-]+@[A-Za-z0-9.-]+$/
const listIdForm = /^[A-Za-z0-9.-]+$/

const linkForm = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/[A-Za-z0-9._~/-]+$/
const feedbackForm = /^[A-Za-z0-9._:-]+$/

const mailtoOf = (address: string, link: string): string => {
  const parsed = parseAddress(address)
  if (parsed === undefined) throw new InvalidAddress('address for unsubscribing')
  const [, token = ''] = /([^/]+)$/.exec(link) ?? []
  return `<mailto:${encodeURIComponent(parsed).replace('%40', '@')}?subject=unsubscribe%20${token}>`
}

const listHeaders = ({ id, unsubscribe, unsubscribeMailto, isBulk, feedbackId }: MailList): Record<string, string> => {
  if (!listIdForm.test(id)) throw new Error('A List-Id has the form of a host name')
  if (!linkForm.test(unsubscribe)) throw new Error('An unsubscribe link is an address with nothing but a path')
  if (!feedbackForm.test(feedbackId)) throw new Error('A Feedback-ID has the form stream:sender')
  const ways = [`<${unsubscribe}>`, ...(unsubscribeMailto ? [mailtoOf(unsubscribeMailto, unsubscribe)] : [])]
  return {
    'List-Id': `<${id}>`,
    'List-Unsubscribe': ways.join(', '),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Feedback-ID': feedbackId,
    ...(isBulk ? { Precedence: 'bulk' } : {}),
  }
}

/** The mail in nodemailer's terms. Throws `InvalidAddress`, and for ids that do not have the form of one. */
export const compose = (mail: OutgoingMail): SendMailOptions => {
  if (!messageIdForm.test(mail.messageId)) throw new Error('A Message-ID has the form name@host')
  return {
    from: checked(mail.from, 'sender'),
    to: [checked(mail.to, 'recipient')],
    ...(mail.replyTo === undefined ? {} : { replyTo: checked(mail.replyTo, 'address for replies') }),
    subject: oneLine(mail.subject),
    html: mail.html,
    text: mail.text,
    messageId: `<${mail.messageId}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.list === undefined ? {} : listHeaders(mail.list)),
    },
    // A template never names a file or an address to fetch content from; nobody else shall either.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
