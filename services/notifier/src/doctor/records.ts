import { dkimRecord } from '@kith/mail'
import type { MailSetup } from './environment.ts'

/** A record that belongs into the DNS of the sender's domain. */
export interface NeededRecord {
  readonly name: string
  readonly type: 'TXT' | 'MX'
  readonly value: string
  readonly why: string
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Undefined when mails stay in the mailbox page. */
export const smtpHost = ({ smtpUrl }: MailSetup): string | undefined =>
  smtpUrl === undefined ? undefined : new URL(smtpUrl).hostname

/** Whether a host is told by its number. */
export const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host)

export const dkimName = ({ domain, selector }: { readonly domain: string; readonly selector: string }): string =>
  `${selector}._domainkey.${domain}`

/** What the DNS has to say, so that others take our mails for ours. */
export const neededRecords = (setup: MailSetup): readonly NeededRecord[] => {
  const domain = domainOf(setup.mailFrom)
  const host = smtpHost(setup)
  const hasName = host !== undefined && host !== 'localhost' && !isAddress(host)
  // A server on this machine hands mails to another one, whose name only its owner knows.
  const server = hasName ? host : 'your.mail.server'
  return [
    {
      name: domain,
      type: 'TXT',
      value: `v=spf1 a:${server} ~all`,
      why: 'SPF: who may send for the domain. Where a provider sends for you, put the include: that it names in place of a:.',
    },
    ...(setup.dkim
      ? [
          {
            name: dkimName(setup.dkim),
            type: 'TXT' as const,
            value: dkimRecord(setup.dkim.privateKey),
            why: 'DKIM: how others check our signature. Pieces of more than 255 characters are split by most DNS forms.',
          },
        ]
      : []),
    {
      name: `_dmarc.${domain}`,
      type: 'TXT',
      value: `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`,
      why: 'DMARC: what to do with mails that are not ours. Start with none, read the reports, then say quarantine.',
    },
    {
      name: domain,
      type: 'MX',
      value: `10 ${server}`,
      why: `Return path: mails that come back go to ${setup.mailFrom}, so its domain has to take mail.`,
    },
  ]
}
