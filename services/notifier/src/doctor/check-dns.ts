import { dkimRecord } from '@kith/mail'
import type { MailSetup } from './environment.ts'
import { look, ok, unknown, wrong } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Lookups } from './lookups.ts'
import { dkimName, domainOf, isAddress, smtpHost } from './records.ts'

const spf = async (domain: string, dns: Lookups): Promise<Finding> => {
  const texts = await dns.texts(domain)
  if (texts === undefined) return unknown(`the SPF record of ${domain}`)
  const records = texts.filter((text) => /^v=spf1(?: |$)/i.test(text))
  const [record] = records
  if (record === undefined) return wrong(`${domain} has no SPF record.`)
  if (records.length > 1) return wrong(`${domain} has ${records.length} SPF records; two are as good as none.`)
  if (/[\s]\+?all\b/i.test(record)) return wrong(`The SPF record of ${domain} lets everybody send: ${record}`)
  return look(`SPF: ${record} — it has to name the server that hands your mails to others.`)
}

const publicKeyIn = (record: string): string | undefined =>
  /(?:^|;)\s*p\s*=\s*([^;]*)/i.exec(record)?.[1]?.replaceAll(/\s/g, '')

const dkim = async ({ dkim: key, mailFrom }: MailSetup, dns: Lookups): Promise<readonly Finding[]> => {
  if (key === undefined)
    return [look('Kith signs nothing (DKIM_DOMAIN is not set): the mail server has to sign, or big providers refuse.')]
  const [name, domain] = [dkimName(key), domainOf(mailFrom)]
  const isAligned = domain === key.domain || domain.endsWith(`.${key.domain}`)
  const alignment = isAligned
    ? ok(`The signature is of ${key.domain}, which the sender’s address belongs to.`)
    : wrong(`The signature is of ${key.domain}, but mails come from ${domain}: DMARC does not count it.`)
  const texts = await dns.texts(name)
  if (texts === undefined) return [alignment, unknown(`the DKIM record ${name}`)]
  const records = texts.map(publicKeyIn).filter((found) => found !== undefined)
  if (records.length === 0) return [alignment, wrong(`There is no DKIM record at ${name}.`)]
  const own = publicKeyIn(dkimRecord(key.privateKey))
  return [
    alignment,
    records.includes(own ?? '')
      ? ok(`DKIM: ${name} holds the key that Kith signs with.`)
      : wrong(`DKIM: ${name} holds another key than Kith signs with.`),
  ]
}

/** The record counts for the domain and all below it. */
const dmarc = async (domain: string, dns: Lookups): Promise<Finding> => {
  const labels = domain.split('.')
  for (let skip = 0; skip === 0 || labels.length - skip >= 2; skip += 1) {
    const name = `_dmarc.${labels.slice(skip).join('.')}`
    const texts = await dns.texts(name)
    if (texts === undefined) return unknown(`the DMARC record ${name}`)
    const record = texts.find((text) => /^v=DMARC1\s*;/i.test(text))
    if (record !== undefined) return ok(`DMARC: ${name} says ${record}`)
  }
  return wrong(`${domain} has no DMARC record; big providers want one.`)
}

const returnPath = async (domain: string, dns: Lookups): Promise<Finding> => {
  const exchanges = await dns.exchanges(domain)
  if (exchanges === undefined) return unknown(`the MX records of ${domain}`)
  if (exchanges.some((exchange) => exchange === '' || exchange === '.'))
    return wrong(`${domain} says that it takes no mail: what comes back is lost.`)
  if (exchanges.length > 0) return ok(`Mails that come back go to ${exchanges.join(', ')}.`)
  const addresses = await dns.addresses(domain)
  if (addresses === undefined) return unknown(`the address of ${domain}`)
  return addresses.length > 0
    ? look(`${domain} has no MX record; mails that come back go to the machine of that name.`)
    : wrong(`${domain} takes no mail: it has neither an MX record nor an address, so what comes back is lost.`)
}

/** Whether the server is called what it says it is. Counts only where that server itself hands mails to others. */
const reverse = async (host: string, dns: Lookups): Promise<Finding> => {
  const addresses = await dns.addresses(host)
  if (addresses === undefined) return unknown(`the address of ${host}`)
  const [address] = addresses
  if (address === undefined) return wrong(`${host}, the server in SMTP_URL, has no address.`)
  const names = await dns.namesOf(address)
  if (names === undefined) return unknown(`the name of ${address} (PTR)`)
  if (names.includes(host)) return ok(`PTR: ${address} is called ${host}.`)
  const called = names.length === 0 ? 'no name' : `the name ${names.join(', ')}`
  return look(`PTR: ${address} (${host}) has ${called}. Fine where a provider sends on; else ask for the name ${host}.`)
}

const isHere = (host: string): boolean => host === 'localhost' || isAddress(host)

/** Compares what the DNS says with what it has to say. */
export const checkDns = async (setup: MailSetup, dns: Lookups): Promise<readonly Finding[]> => {
  const domain = domainOf(setup.mailFrom)
  if (!domain.includes('.'))
    return [wrong(`MAIL_FROM is ${setup.mailFrom}: nobody outside knows ${domain}. Set an address of your own domain.`)]
  const host = smtpHost(setup)
  const findings = await Promise.all([
    spf(domain, dns),
    dkim(setup, dns),
    dmarc(domain, dns),
    returnPath(domain, dns),
    host === undefined || isHere(host) ? [] : reverse(host, dns),
  ])
  return findings.flat()
}
