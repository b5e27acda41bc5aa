import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReturned } from './read-returned.ts'

const folder = fileURLToPath(new URL('./fixtures', import.meta.url))
const read = (name: string) => readReturned(readFileSync(`${folder}/${name}.eml`))
const messageId = 'mail.0b7e2f7c-5d0f-4f0e-9c39-0d5b8a3f1a77@kith.example'
const recipient = 'amara@harbor.example'

describe('a message that comes back', () => {
  it.each([
    ['postfix-unknown-user', '5.1.1'],
    ['exim-unknown-user', '5.0.0'],
    ['exim-old-style', '5.1.1'],
    ['exchange-not-found', '5.1.10'],
    ['gmail-no-account', '5.1.1'],
    ['gmail-base64', '5.2.1'],
    ['sendmail-two-recipients', '5.1.2'],
    ['internationalised', '5.1.3'],
    ['qmail', '5.1.1'],
  ])('says that the address takes no mail: %s', (name, status) =>
    expect(read(name)).toMatchObject({ kind: 'bounce', severity: 'hard', status, messageId }),
  )

  it.each([
    ['postfix-expired', '4.4.1'],
    ['postfix-mailbox-full', '5.2.2'],
    ['exchange-policy', '5.7.1'],
  ])('says that it did not arrive for now, or for no fault of the address: %s', (name, status) =>
    expect(read(name)).toMatchObject({ kind: 'bounce', severity: 'soft', status, messageId }),
  )

  it.each(['complaint-arf', 'complaint-redacted'])('says that its reader called it unwanted: %s', (name) =>
    expect(read(name)).toMatchObject({ kind: 'complaint', messageId }),
  )

  it.each([
    'postfix-delayed',
    'postfix-relayed',
    'exim-old-style-delayed',
    'vacation',
    'person-answers',
    'read-receipt',
    'not-spam',
  ])('says nothing of the kind: %s', (name) => expect(read(name)).toEqual({ kind: 'other' }))

  it('names whom it was for, where the report says so', () => {
    for (const name of [
      'postfix-unknown-user',
      'exim-old-style',
      'gmail-base64',
      'sendmail-two-recipients',
      'complaint-arf',
    ])
      expect(read(name)).toMatchObject({ recipient })
  })

  it('has a case for every message of the corpus', () => {
    const names = readdirSync(folder).map((file) => file.replace('.eml', ''))
    expect(names.length).toBeGreaterThanOrEqual(21)
    const spec = readFileSync(fileURLToPath(import.meta.url), 'utf8')
    expect(names.filter((name) => !spec.includes(`'${name}'`))).toEqual([])
  })
})

describe('a message that means harm', () => {
  const quickly = (raw: Buffer) => {
    const before = performance.now()
    const returned = readReturned(raw)
    expect(performance.now() - before).toBeLessThan(2_000)
    return returned
  }
  const boundaries = 'Content-Type: multipart/report; boundary="x"\r\n\r\n'

  it.each([
    ['nothing at all', ''],
    ['no end', 'a'.repeat(5_000_000)],
    ['only line ends', '\r\n'.repeat(500_000)],
    ['only header names', 'a:\n'.repeat(300_000)],
    ['a thousand parts', boundaries + '--x\r\n\r\n'.repeat(100_000)],
    ['a part that begins and never ends', `${boundaries}--x`],
    [
      'parts in parts in parts',
      Array.from(
        { length: 5_000 },
        (_, at) => `Content-Type: multipart/mixed; boundary="b${String(at)}"\r\n\r\n--b${String(at)}\r\n`,
      ).join(''),
    ],
    ['the same boundary inside itself', `${boundaries}--x\r\n${boundaries}`.repeat(5_000)],
    ['a boundary that is empty', 'Content-Type: multipart/report; boundary=""\r\n\r\n--\r\n'.repeat(10_000)],
    ['angle brackets without end', `X-Failed-Recipients: ${'<'.repeat(400_000)}\r\n\r\n${'<'.repeat(400_000)}`],
    ['numbers and dots without end', `X-Failed-Recipients: a@b.example\n\n${'5.1.'.repeat(200_000)}`],
    ['bytes that are no text', Buffer.alloc(200_000, 0xff).toString('latin1')],
  ])('is read to an end within two seconds: %s', (_, text) => {
    quickly(Buffer.from(text))
  })

  it('is read to an end whatever it is', () => {
    const pieces = fc.constantFrom(
      '\r\n',
      '\n',
      '--x',
      '--x--',
      boundaries,
      'Content-Type: message/delivery-status',
      ': ',
      'Action: failed',
      'Status: 5.1.1',
      `Message-ID: <${messageId}>`,
      '\0',
      '=3D',
      ';',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }),
        (some) => void quickly(Buffer.from(some.join(''))),
      ),
    )
  })

  it('names no mail that is not one of ours', () => {
    const forged = readFileSync(`${folder}/postfix-unknown-user.eml`, 'utf8').replaceAll(
      messageId,
      'mail.1@kith.example',
    )
    expect(readReturned(Buffer.from(forged))).toMatchObject({ kind: 'bounce', messageId: undefined })
  })
})
