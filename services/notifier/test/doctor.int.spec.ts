import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { startSmtpSink } from '@kith/mail/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { checkSmtp } from '../src/doctor/check-smtp.ts'
import { examineMail } from '../src/doctor/index.ts'
import { openLookups } from '../src/doctor/lookups.ts'
import type { Lookups } from '../src/doctor/lookups.ts'

const closing: (() => Promise<unknown> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const silent = (): Promise<undefined> => Promise.resolve(undefined)
const offline: Lookups = { texts: silent, exchanges: silent, addresses: silent, namesOf: silent }

const server = async (...options: Parameters<typeof startSmtpSink>) => {
  const sink = await startSmtpSink(...options)
  closing.push(sink.stop)
  return sink
}

const examine = async (url: string | undefined, sendTo?: string) => {
  const lines: string[] = []
  const code = await examineMail(
    {
      smtpUrl: url,
      mailFrom: 'kith@school.example',
      publicUrl: 'https://kith.school.example',
      unsubscribeMailto: undefined,
      dkim: undefined,
    },
    { say: (line) => void lines.push(line), lookups: offline, sendTo, smtpTimeoutMs: 500, newId: () => 'one' },
  )
  return { code, text: lines.join('\n') }
}

describe('looking over how mail is set up', () => {
  it('greets the server, sends nothing, and finds nothing wrong where the DNS cannot be asked', async () => {
    const sink = await server()
    const { code, text } = await examine(sink.url)
    expect(code).toBe(0)
    expect(text).toContain('Could not look up the SPF record of school.example.')
    expect(text).toContain('offers no STARTTLS')
    expect(text).toContain('Nothing is wrong.')
    expect(text).toContain('could not be looked up: ask again')
    expect(sink.received).toHaveLength(0)
  })

  it('sends one mail when asked to, and tells what became of it', async () => {
    const sink = await server()
    const { code, text } = await examine(sink.url, 'admin@school.example')
    expect(code).toBe(0)
    expect(text).toContain('One mail to admin@school.example was taken')
    expect(sink.received.map(({ recipients }) => recipients)).toEqual([['admin@school.example']])
    expect((await examine(sink.url, 'nobody')).text).toContain('nobody is not an e-mail address.')
  })

  it('answers 2 for a server that is not there, hangs, hangs up or turns people away', async () => {
    const gone = await server()
    await gone.stop()
    expect(await examine(gone.url)).toMatchObject({ code: 2, text: expect.stringContaining('ECONNREFUSED') as string })

    const sockets = new Set<{ destroy: () => void }>()
    const listen = async (onLine: (socket: Socket) => void): Promise<string> => {
      const one = createServer((socket) => {
        sockets.add(socket)
        socket.on('error', () => undefined)
        onLine(socket)
      })
      await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', () => resolve()))
      closing.push(() => {
        for (const socket of sockets) socket.destroy()
        one.close()
      })
      return `smtp://127.0.0.1:${String((one.address() as AddressInfo).port)}`
    }
    const hanging = await examine(await listen(() => undefined))
    expect(hanging).toMatchObject({ code: 2, text: expect.stringContaining('does not answer') as string })
    const dropping = await examine(await listen((socket) => socket.end()))
    expect(dropping).toMatchObject({ code: 2, text: expect.stringContaining('hung up') as string })
    const busy = await examine(await listen((socket) => socket.write('554 no service\r\n')))
    expect(busy).toMatchObject({ code: 2, text: expect.stringContaining('greets with 554') as string })
  })

  it('notices STARTTLS with a certificate that nobody vouches for, before any password', async () => {
    const sink = await server({ disabledCommands: [] })
    const findings = await checkSmtp(sink.url.replace('smtp://', 'smtp://kith:hunter2@'), 2_000)
    const told = findings.map(({ verdict, text }) => `${verdict} ${text}`).join('\n')
    expect(told).toMatch(/wrong .*(?:CERT|SIGNED|ALTNAME)/)
    expect(told).not.toContain('hunter2')
  })

  it('notices a password that the server has no use for', async () => {
    const sink = await server()
    const [, , last] = await checkSmtp(sink.url.replace('smtp://', 'smtp://kith:hunter2@'), 2_000)
    expect(last).toEqual({
      verdict: 'wrong',
      text: 'SMTP_URL has a name and a password, but the server lets nobody sign in.',
    })
  })

  it('asks the DNS of this machine no longer than it is told, whatever comes of it', async () => {
    const started = performance.now()
    const answers = await openLookups(300).texts('nowhere.invalid')
    expect(answers === undefined || answers.length === 0).toBe(true)
    const again = await openLookups(300).exchanges('nowhere.invalid')
    expect(again === undefined).toBe(answers === undefined)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('says that mails stay in the mailbox where no server is named', async () => {
    const { code, text } = await examine(undefined)
    expect(code).toBe(0)
    expect(text).toContain('SMTP_URL is not set: mails wait on the Mailbox page')
  })
})
