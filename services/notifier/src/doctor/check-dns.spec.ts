import { generateKeyPairSync } from 'node:crypto'
import { dkimRecord } from '@kith/mail'
import { describe, expect, it } from 'vitest'
import { checkDns } from './check-dns.ts'
import type { MailSetup } from './environment.ts'
import type { Lookups } from './lookups.ts'
import { neededRecords } from './records.ts'

const keyPem = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const privateKey = keyPem()
const own = dkimRecord(privateKey)

const setup: MailSetup = {
  smtpUrl: 'smtp://kith:hunter2@mail.school.example:587',
  mailFrom: 'kith@school.example',
  publicUrl: 'https://kith.school.example',
  unsubscribeMailto: undefined,
  dkim: { domain: 'school.example', selector: 'kith1', privateKey },
}

type Zone = Readonly<Record<string, readonly string[] | undefined>>

const whole: Zone = {
  'txt school.example': ['something else', 'v=spf1 a:mail.school.example ~all'],
  'txt kith1._domainkey.school.example': [own],
  'txt _dmarc.school.example': ['v=DMARC1; p=none'],
  'mx school.example': ['mail.school.example'],
  'a mail.school.example': ['192.0.2.1'],
  'ptr 192.0.2.1': ['mail.school.example'],
}

/** Answers out of a zone: what is not in it is not there; what is undefined cannot be asked. */
const zone = (records: Zone): Lookups => {
  const ask = (kind: string) => (name: string) =>
    Promise.resolve(`${kind} ${name}` in records ? records[`${kind} ${name}`] : [])
  return { texts: ask('txt'), exchanges: ask('mx'), addresses: ask('a'), namesOf: ask('ptr') }
}

const verdicts = async (records: Zone, change: Partial<MailSetup> = {}) =>
  (await checkDns({ ...setup, ...change }, zone({ ...whole, ...records }))).map(
    ({ verdict, text }) => `${verdict}: ${text}`,
  )

describe('the DNS of a sender', () => {
  it('has nothing wrong when all records are there', async () => {
    expect(await verdicts({})).toEqual([
      'look: SPF: v=spf1 a:mail.school.example ~all — it has to name the server that hands your mails to others.',
      'ok: The signature is of school.example, which the sender’s address belongs to.',
      'ok: DKIM: kith1._domainkey.school.example holds the key that Kith signs with.',
      'ok: DMARC: _dmarc.school.example says v=DMARC1; p=none',
      'ok: Mails that come back go to mail.school.example.',
      'ok: PTR: 192.0.2.1 is called mail.school.example.',
    ])
  })

  it.each<[string, Zone, string]>([
    ['no SPF record', { 'txt school.example': [] }, 'wrong: school.example has no SPF record.'],
    [
      'two SPF records',
      { 'txt school.example': ['v=spf1 -all', 'v=spf1 a -all'] },
      'wrong: school.example has 2 SPF records',
    ],
    [
      'an SPF record for everybody',
      { 'txt school.example': ['v=spf1 +all'] },
      'wrong: The SPF record of school.example lets',
    ],
    [
      'no DKIM record',
      { 'txt kith1._domainkey.school.example': [] },
      'wrong: There is no DKIM record at kith1._domainkey',
    ],
    [
      'another key',
      { 'txt kith1._domainkey.school.example': [dkimRecord(keyPem())] },
      'holds another key than Kith signs with',
    ],
    ['no DMARC record', { 'txt _dmarc.school.example': [] }, 'wrong: school.example has no DMARC record'],
    ['nowhere to come back to', { 'mx school.example': [] }, 'wrong: school.example takes no mail'],
    ['a refusal of mail', { 'mx school.example': ['.'] }, 'wrong: school.example says that it takes no mail'],
    [
      'a server that is not there',
      { 'a mail.school.example': [] },
      'wrong: mail.school.example, the server in SMTP_URL',
    ],
    [
      'a server with another name',
      { 'ptr 192.0.2.1': ['vps7.host.example'] },
      'look: PTR: 192.0.2.1 (mail.school.example) has the name vps7',
    ],
  ])('is told with %s', async (_, records, sentence) => {
    expect((await verdicts(records)).join('\n')).toContain(sentence)
  })

  it('says of each what could not be looked up, and calls nothing of it wrong', async () => {
    const silent = Object.fromEntries(Object.keys(whole).map((name) => [name, undefined]))
    const told = await verdicts(silent)
    expect(told.filter((line) => line.startsWith('unknown: Could not look up '))).toHaveLength(5)
    expect(told.filter((line) => line.startsWith('wrong'))).toEqual([])
  })

  it('counts a DMARC record of the domain above, and the same key in pieces', async () => {
    const told = await verdicts(
      {
        'txt mail.school.example': ['v=spf1 -all'],
        'mx mail.school.example': ['mail.school.example'],
        'txt kith1._domainkey.school.example': [own.replace('p=', 'p= ').replace(/(.{80})$/, ' $1')],
      },
      { mailFrom: 'kith@mail.school.example' },
    )
    expect(told.join('\n')).toContain('ok: DMARC: _dmarc.school.example')
    expect(told.filter((line) => line.startsWith('wrong'))).toEqual([])
  })

  it('is of no use for an address that nobody outside knows, or a signature of somebody else', async () => {
    expect((await verdicts({}, { mailFrom: 'kith@localhost' })).join()).toContain('wrong: MAIL_FROM is kith@localhost')
    const told = await verdicts({}, { dkim: { domain: 'other.example', selector: 'kith1', privateKey } })
    expect(told.join('\n')).toContain('wrong: The signature is of other.example, but mails come from school.example')
  })

  it('needs records that hold no secret', () => {
    const text = JSON.stringify(neededRecords(setup))
    expect(text).toContain(own)
    expect(text).toContain('v=spf1 a:mail.school.example ~all')
    expect(text).toContain('_dmarc.school.example')
    expect(text).not.toMatch(/hunter2|PRIVATE/)
    for (const smtpUrl of [undefined, 'smtp://localhost:25', 'smtp://192.0.2.1:587'])
      expect(JSON.stringify(neededRecords({ ...setup, smtpUrl }))).toContain('v=spf1 a:your.mail.server ~all')
  })
})
