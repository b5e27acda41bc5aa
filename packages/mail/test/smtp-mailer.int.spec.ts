import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import { openSmtpMailer } from '../src/index.ts'
import type { Mailer, OutgoingMail } from '../src/index.ts'
import { startSmtpSink } from '../src/testing/index.ts'
import type { SmtpSink } from '../src/testing/index.ts'

const mailTo = (name: string): OutgoingMail => ({
  messageId: `mail.${name}@kith.example`,
  from: { address: 'kith@localhost', name: 'Kith' },
  to: { address: `${name}@harbor.example`, name },
  subject: `For ${name}`,
  html: `<p>Hello ${name}</p>`,
  text: `Hello ${name}\n.\n..two dots\n`,
  list: {
    id: 'digest.kith.example',
    unsubscribe: 'https://kith.example/u/token',
    isBulk: true,
    feedbackId: 'digest:kith-0a1b2c3d',
  },
})

const refusal = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code })

describe('sending over SMTP', () => {
  let sink: SmtpSink | undefined
  let mailer: Mailer | undefined

  const connect = async (behaviour?: SMTPServerOptions): Promise<{ sink: SmtpSink; mailer: Mailer }> => {
    sink = await startSmtpSink(behaviour)
    mailer = openSmtpMailer(sink.url)
    return { sink, mailer }
  }
  afterEach(async () => {
    await mailer?.close()
    await sink?.stop()
  })

  it('delivers a mail whole', async () => {
    const { sink, mailer } = await connect()
    const delivery = await mailer.send(mailTo('amara'))
    expect(delivery.kind).toBe('accepted')
    expect(sink.received).toHaveLength(1)
    const { recipients, mail } = sink.received[0]!
    expect(recipients).toEqual(['amara@harbor.example'])
    expect(mail.messageId).toBe('<mail.amara@kith.example>')
    expect(mail.subject).toBe('For amara')
    expect(mail.text).toBe('Hello amara\n.\n..two dots\n')
    expect(mail.html).toBe('<p>Hello amara</p>')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('delivers many at once, each to its own reader', async () => {
    const { sink, mailer } = await connect()
    const names = Array.from({ length: 60 }, (_, index) => `reader${String(index)}`)
    await Promise.all(names.map((name) => mailer.send(mailTo(name))))
    expect(new Set(sink.received.map(({ mail }) => mail.subject))).toEqual(new Set(names.map((n) => `For ${n}`)))
    expect(sink.received).toHaveLength(60)
    for (const { recipients, mail } of sink.received)
      expect(recipients).toEqual([`${mail.subject?.slice(4) ?? ''}@harbor.example`])
  })

  it('says that content begins after the recipient was taken and before a byte of it', async () => {
    const order: string[] = []
    const { mailer } = await connect({
      onRcptTo: (_, __, done) => {
        order.push('recipient')
        done()
      },
      onData: (stream, _, done) => {
        stream.once('data', () => order.push('content'))
        stream.on('end', () => done())
      },
    })
    await mailer.send(mailTo('amara'), {
      onDataStarted: async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        order.push('hook')
      },
    })
    expect(order).toEqual(['recipient', 'hook', 'content'])
  })

  it('sends nothing when the hook throws, and goes on with the next mail', async () => {
    const { sink, mailer } = await connect()
    const lost = new Error('the row is not ours any more')
    await expect(mailer.send(mailTo('amara'), { onDataStarted: () => Promise.reject(lost) })).rejects.toBe(lost)
    expect((await mailer.send(mailTo('jonas'))).kind).toBe('accepted')
    expect(sink.received.map(({ mail }) => mail.subject)).toEqual(['For jonas'])
  })

  it.each([
    [550, 'No such mailbox', true],
    [451, 'Try later', false],
    [552, 'Mailbox full', false],
  ])('takes a %i for the recipient as permanent: %s %s', async (code, text, permanent) => {
    const { mailer } = await connect({ onRcptTo: (_, __, done) => done(refusal(code, text)) })
    let begun = false
    const delivery = await mailer.send(mailTo('amara'), {
      onDataStarted: async () => {
        begun = true
      },
    })
    expect(delivery).toMatchObject({ kind: 'refused', permanent, code })
    expect(begun).toBe(false)
  })

  it.each([
    [554, true],
    [451, false],
  ])('knows that a mail refused with %i after its content did not go', async (code, permanent) => {
    const { mailer } = await connect({
      onData: (stream, _, done) => {
        stream.resume().on('end', () => done(refusal(code, 'Not this one')))
      },
    })
    expect(await mailer.send(mailTo('amara'))).toMatchObject({ kind: 'refused', permanent, code })
  })

  it('says unknown when the line breaks after the content', async () => {
    const breaking = createServer((socket) => {
      socket.write('220 sink\r\n')
      let inContent = false
      socket.on('error', () => undefined)
      socket.on('data', (chunk) => {
        const text = chunk.toString('utf8')
        if (inContent) {
          if (text.includes('\r\n.\r\n')) socket.destroy()
        } else if (text.startsWith('DATA')) {
          inContent = true
          socket.write('354 Go ahead\r\n')
        } else socket.write('250 OK\r\n')
      })
    })
    await new Promise<void>((resolve) => breaking.listen(0, '127.0.0.1', () => resolve()))
    const { port } = breaking.address() as AddressInfo
    const mailer = openSmtpMailer(`smtp://127.0.0.1:${String(port)}`)
    expect(await mailer.send(mailTo('amara'))).toMatchObject({ kind: 'unknown' })
    await mailer.close()
    await new Promise((resolve) => breaking.close(resolve))
  })

  it('asks to try again when nobody answers', async () => {
    const { sink: stopped } = await connect()
    await stopped.stop()
    const unreachable = openSmtpMailer(stopped.url)
    expect(await unreachable.send(mailTo('amara'))).toMatchObject({ kind: 'refused', permanent: false })
    await unreachable.close()
  })

  it('does not blame the mail when the server refuses our login', async () => {
    const { sink } = await connect({
      disabledCommands: ['STARTTLS'],
      onAuth: (_, __, done) => done(null, {}),
      allowInsecureAuth: true,
    })
    const stranger = openSmtpMailer(sink.url.replace('smtp://', 'smtp://user:wrong@'))
    expect(await stranger.send(mailTo('amara'))).toMatchObject({ kind: 'refused', permanent: false, code: 535 })
    await stranger.close()
  })
})
