import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { openMailboxMailer } from './mailbox-mailer.ts'
import type { MailList, OutgoingMail } from './mailer.ts'

const list: MailList = {
  id: 'digest.kith.example',
  unsubscribe: `https://kith.example/u/${'AbC_-9'.repeat(14)}`,
  isBulk: true,
  feedbackId: 'digest:kith-0a1b2c3d',
}

const plain: OutgoingMail = {
  messageId: 'mail.1@kith.example',
  from: { address: 'kith@localhost', name: 'Kith' },
  to: { address: 'amara@harbor.example', name: 'Amara' },
  subject: 'Hello',
  html: '<p>Hello</p>',
  text: 'Hello\n',
  list,
}

const sent = async (change: Partial<OutgoingMail>): Promise<string> => {
  const delivery = await openMailboxMailer().send({ ...plain, ...change })
  if (delivery.kind !== 'accepted') throw new Error('The mailbox takes every mail')
  return delivery.raw ?? ''
}

/** The names of the headers of a raw mail. */
const headersOf = (raw: string): readonly string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .split('\r\n')
    .filter((line) => /^[^\s]/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())

const expected = [
  'from',
  'to',
  'subject',
  'message-id',
  'auto-submitted',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'feedback-id',
  'precedence',
  'date',
  'mime-version',
  'content-type',
].toSorted()

describe('a composed mail', () => {
  it('has the headers of a mail that a machine wrote, and no others', async () => {
    const raw = await sent({})
    expect(headersOf(raw).toSorted()).toEqual(expected)
    const parsed = await simpleParser(raw)
    expect(parsed.messageId).toBe('<mail.1@kith.example>')
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(parsed.text).toBe('Hello\n')
    expect(parsed.html).toBe('<p>Hello</p>')
  })

  it('carries no list headers when it belongs to no list', async () => {
    const { list: _, ...single } = plain
    const delivery = await openMailboxMailer().send(single)
    expect(delivery.kind === 'accepted' && headersOf(delivery.raw ?? '')).toSatisfy((names: readonly string[]) =>
      names.every((name) => !/^(?:list-|precedence|feedback-id)/.test(name)),
    )
  })

  it('says in one line each how its stream is stopped', async () => {
    const raw = (await sent({ list: { ...list, unsubscribeMailto: 'stop+mail@kith.example' } })).replaceAll(
      '\r\n ',
      ' ',
    )
    const token = 'AbC_-9'.repeat(14)
    expect(raw).toContain(
      `\r\nList-Unsubscribe: <https://kith.example/u/${token}>, <mailto:stop%2Bmail@kith.example?subject=unsubscribe%20${token}>\r\n`,
    )
    expect(raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(raw).toContain('\r\nFeedback-ID: digest:kith-0a1b2c3d\r\n')
  })

  it('asks for no auto-replies as bulk mail does unless it is bulk', async () => {
    expect(headersOf(await sent({ list: { ...list, isBulk: false } }))).not.toContain('precedence')
  })

  it.each<[string, Partial<OutgoingMail>]>([
    ['a line end in the subject', { subject: 'Hi\r\nBcc: evil@x.example' }],
    ['a bare line feed in the subject', { subject: 'Hi\nBcc: evil@x.example' }],
    ['a bare carriage return in the subject', { subject: 'Hi\rBcc: evil@x.example' }],
    ['a folded line in the subject', { subject: 'Hi\r\n Bcc: evil@x.example\r\n\r\n<b>body</b>' }],
    ['a line separator in the subject', { subject: 'Hi\u2028Bcc: evil@x.example' }],
    ['a line end in the recipient’s name', { to: { ...plain.to, name: 'A\r\nBcc: evil@x.example' } }],
    ['a second address in the recipient’s name', { to: { ...plain.to, name: 'A" <evil@x.example>, "B' } }],
    ['a comma in the recipient’s name', { to: { ...plain.to, name: 'A, evil@x.example' } }],
    ['a line end in the sender’s name', { from: { ...plain.from, name: 'K\r\nReply-To: evil@x.example' } }],
    ['an encoded word in the name', { to: { ...plain.to, name: '=?utf-8?q?A=0D=0ABcc=3A_evil=40x.example?=' } }],
    ['headers in the text', { text: 'Bcc: evil@x.example\r\n\r\n' }],
  ])('gains neither header nor recipient from %s', async (_, change) => {
    const raw = await sent(change)
    expect(headersOf(raw).toSorted()).toEqual(expected)
    const { to } = await simpleParser(raw)
    const addresses = (Array.isArray(to) ? to : [to]).flatMap((group) => group?.value.map(({ address }) => address))
    expect(addresses).toEqual(['amara@harbor.example'])
  })

  it.each(['evil@x.example, b@y.example', 'a@x.example\r\nBcc: b@y.example', '"a@x.example"@y.example', ''])(
    'is refused when its recipient is %j',
    async (address) => {
      await expect(sent({ to: { address } })).rejects.toThrow('The recipient of this mail is not an e-mail address')
    },
  )

  it.each(['<a@b>', 'a', 'a@b\r\nBcc: c@d', ''])('is refused when its Message-ID is %j', async (messageId) => {
    await expect(sent({ messageId })).rejects.toThrow('A Message-ID has the form name@host')
  })

  it.each<[string, Partial<MailList>, string]>([
    ['List-Id', { id: 'a\r\nBcc: b@c' }, 'A List-Id has the form of a host name'],
    ['unsubscribe link', { unsubscribe: 'https://kith.example/u/a>\r\nBcc: b@c' }, 'An unsubscribe link is'],
    ['unsubscribe address', { unsubscribeMailto: 'a@b.example\r\nBcc: b@c' }, 'address for unsubscribing'],
    ['Feedback-ID', { feedbackId: 'a\r\nBcc: b@c' }, 'A Feedback-ID has the form'],
  ])('is refused when its %s holds a line end', async (_, change, text) => {
    await expect(sent({ list: { ...list, ...change } })).rejects.toThrow(text)
  })

  it('keeps a name in any script', async () => {
    const name = 'Олена Ковальчук 山田'
    const { to } = await simpleParser(await sent({ to: { ...plain.to, name } }))
    expect(to).toMatchObject({ value: [{ name, address: 'amara@harbor.example' }] })
  })
})
