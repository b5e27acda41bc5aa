import { generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { dkimRecord, openSmtpMailer } from '../src/index.ts'
import type { Mailer, OutgoingMail } from '../src/index.ts'
import { startSmtpSink } from '../src/testing/index.ts'
import type { SmtpSink } from '../src/testing/index.ts'
import { verifySignature } from './verify-signature.ts'

const pem = { type: 'pkcs8', format: 'pem' } as const
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem).toString()
const record = dkimRecord(privateKey)
const otherRecord = dkimRecord(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem).toString())

const mail: OutgoingMail = {
  messageId: 'mail.1@kith.example',
  from: { address: 'kith@school.example', name: 'Kith' },
  to: { address: 'amara@harbor.example', name: 'Amara Ökafor' },
  subject: 'Two check-ins, and – a long subject that has to be folded over more than a single line of the header',
  html: '<p>Grüße  with   spaces \n\n\n</p>',
  text: 'Grüße  with   spaces \n.\n..dots\n\n\n\n',
  list: {
    id: 'digest.kith.example',
    unsubscribe: `https://kith.example/u/${'AbC_-9'.repeat(14)}`,
    unsubscribeMailto: 'stop@school.example',
    isBulk: true,
    feedbackId: 'digest:kith-0a1b2c3d',
  },
}

describe('a mail that is signed', () => {
  let sink: SmtpSink | undefined
  let mailer: Mailer | undefined
  let raw: Buffer
  afterEach(async () => {
    await mailer?.close()
    await sink?.stop()
  })

  const sendSigned = async (sent: OutgoingMail = mail, isSigned = true): Promise<Buffer> => {
    const pieces: Buffer[] = []
    sink = await startSmtpSink({
      onData: (stream, _session, done) => {
        stream.on('data', (piece: Buffer) => void pieces.push(piece))
        stream.on('end', () => done())
      },
    })
    mailer = openSmtpMailer(
      sink.url,
      isSigned ? { dkim: { domain: 'school.example', selector: 'kith1', privateKey } } : {},
    )
    const delivery = await mailer.send(sent)
    expect(delivery.kind).toBe('accepted')
    return Buffer.concat(pieces)
  }

  it('holds for whoever has the record, headers of its stream included', async () => {
    raw = await sendSigned()
    const verified = verifySignature(raw, record)
    expect(verified).toMatchObject({ bodyHolds: true, headersHold: true, domain: 'school.example', selector: 'kith1' })
    expect(verified?.signed).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'list-id',
        'list-unsubscribe',
        'list-unsubscribe-post',
        'feedback-id',
      ]),
    )
    expect(verifySignature(raw, otherRecord)?.headersHold).toBe(false)
  })

  it.each<[string, (text: string) => string]>([
    ['where the link leads', (text) => text.replace('https://kith.example/u/', 'https://evil.example/u/')],
    ['that one click is enough', (text) => text.replace('=One-Click', '=Two-Clicks')],
    ['who it is from', (text) => text.replace('kith@school.example', 'kith@evil.example')],
  ])('does not hold once somebody changed %s', async (_, change) => {
    const text = (await sendSigned()).toString('latin1')
    expect(change(text)).not.toBe(text)
    expect(verifySignature(Buffer.from(change(text), 'latin1'), record)?.headersHold).toBe(false)
  })

  it('does not hold with other words', async () => {
    const text = (await sendSigned()).toString('latin1')
    const changed = Buffer.from(`${text}more\r\n`, 'latin1')
    expect(verifySignature(changed, record)).toMatchObject({ bodyHolds: false, headersHold: true })
  })

  it('holds without a stream too', async () => {
    const { list: _, ...single } = mail
    raw = await sendSigned(single)
    expect(verifySignature(raw, record)).toMatchObject({ bodyHolds: true, headersHold: true })
    expect(raw.toString('latin1')).not.toMatch(/^List-/im)
  })

  it('is not signed without a key', async () => {
    expect(verifySignature(await sendSigned(mail, false), record)).toBeUndefined()
  })

  it('is not read before the server has taken the recipient: the moment of no return stays where it is', async () => {
    const order: string[] = []
    sink = await startSmtpSink({
      onRcptTo: (_address, _session, done) => {
        order.push('recipient')
        done()
      },
      onData: (stream, _session, done) => {
        stream.once('data', () => order.push('content'))
        stream.on('end', () => done())
      },
    })
    mailer = openSmtpMailer(sink.url, { dkim: { domain: 'school.example', selector: 'kith1', privateKey } })
    await mailer.send(mail, { onDataStarted: async () => void order.push('hook') })
    expect(order).toEqual(['recipient', 'hook', 'content'])
    await expect(
      mailer.send(mail, { onDataStarted: () => Promise.reject(new Error('somebody else has it')) }),
    ).rejects.toThrow('somebody else has it')
  })
})
