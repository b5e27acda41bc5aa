import { openSmtpMailer, parseAddress } from '@kith/mail'
import { checkDns } from './check-dns.ts'
import { checkSmtp } from './check-smtp.ts'
import type { MailSetup } from './environment.ts'
import { findingLine, look, ok, unknown, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import { openLookups } from './lookups.ts'
import type { Lookups } from './lookups.ts'
import { neededRecords } from './records.ts'

export interface DoctorOptions {
  readonly say: (line: string) => void
  /** Sends one mail there; nothing is ever sent otherwise. */
  readonly sendTo?: string | undefined
  readonly lookups?: Lookups
  readonly smtpTimeoutMs?: number
  /** Makes the id of a mail unlike all others. */
  readonly newId: () => string
}

const addresses = ({ publicUrl, smtpUrl }: MailSetup): readonly Finding[] => {
  if (smtpUrl === undefined) return [look('SMTP_URL is not set: mails wait on the Mailbox page and go to nobody.')]
  if (publicUrl === undefined)
    return [wrong('PUBLIC_URL is not set: links in mails are made of it, so no mail is sent.')]
  return publicUrl.startsWith('https://')
    ? [ok(`Links in mails lead to ${publicUrl}.`)]
    : [look(`PUBLIC_URL is ${publicUrl}: mail programs offer one click to unsubscribe only over https.`)]
}

const sendOne = async (setup: MailSetup, to: string, newId: () => string): Promise<Finding> => {
  if (parseAddress(to) === undefined) return wrong(`${to} is not an e-mail address.`)
  if (setup.smtpUrl === undefined) return wrong('Nothing was sent: SMTP_URL is not set.')
  const mailer = openSmtpMailer(setup.smtpUrl, { connections: 1, dkim: setup.dkim })
  try {
    const text = 'This mail was asked for on the command line, to see whether mails of Kith arrive.\n'
    const delivery = await mailer.send({
      messageId: `doctor.${newId()}@${setup.mailFrom.slice(setup.mailFrom.lastIndexOf('@') + 1)}`,
      from: { address: setup.mailFrom, name: 'Kith' },
      to: { address: to },
      subject: 'A mail to see whether mails arrive',
      html: `<p>${text.trim()}</p>`,
      text,
    })
    if (delivery.kind === 'accepted') return ok(`One mail to ${to} was taken: ${delivery.response}`)
    return wrong(`The mail to ${to} was not taken: ${delivery.text}`)
  } finally {
    await mailer.close()
  }
}

/**
 * Looks over how mail is set up: prints the DNS records that are needed and compares them with what is there, and greets
 * the mail server. Answers the exit code: 2 when something is wrong, else 0 – also when the DNS could not be asked, since
 * that says nothing about the records.
 */
export const examineMail = async (setup: MailSetup, options: DoctorOptions): Promise<number> => {
  const { say, sendTo, lookups = openLookups() } = options
  const all: Finding[] = []
  const tell = (title: string, findings: readonly Finding[]): void => {
    say(title)
    for (const finding of findings) say(findingLine(finding))
    say('')
    all.push(...findings)
  }
  say(`Records that the DNS needs for mails from ${setup.mailFrom}:`)
  for (const { name, type, value, why } of neededRecords(setup)) say(`  ${name}  ${type}  "${value}"\n      ${why}`)
  say('')
  tell('In the DNS:', await checkDns(setup, lookups).catch(() => [unknown('anything')]))
  tell('Settings:', addresses(setup))
  if (setup.smtpUrl !== undefined) tell('Mail server:', await checkSmtp(setup.smtpUrl, options.smtpTimeoutMs))
  if (sendTo !== undefined) tell('Sending:', [await sendOne(setup, sendTo, options.newId)])
  const count = all.filter(({ verdict }) => verdict === 'wrong').length
  const unasked = all.filter(({ verdict }) => verdict === 'unknown').length
  say(count === 0 ? 'Nothing is wrong.' : `${count} ${count === 1 ? 'thing is' : 'things are'} wrong.`)
  if (unasked > 0) say(`${unasked} could not be looked up: ask again where the DNS can be reached.`)
  return count === 0 ? 0 : 2
}
