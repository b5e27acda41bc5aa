import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { callbackify } from 'node:util'
import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server'

export interface SmtpSink {
  readonly url: string
  readonly received: { readonly recipients: readonly string[]; readonly mail: ParsedMail }[]
  /** Breaks the connection of this session, without a word. */
  readonly cut: (session: SMTPServerSession) => void
  readonly stop: () => Promise<void>
}

/** As much of the server's own connection as it takes to break it. */
interface Connection {
  readonly id: string
  readonly _socket: { readonly destroy: () => void }
}

interface SinkOptions extends SMTPServerOptions {
  /** Runs when a whole mail is kept, and before its sender hears so. */
  readonly beforeAnswer?: () => Promise<void>
}

/** A mail server on a free loopback port that keeps what it is given. */
export const startSmtpSink = async ({ beforeAnswer, ...behaviour }: SinkOptions = {}): Promise<SmtpSink> => {
  const received: SmtpSink['received'] = []
  const keep = async (stream: Readable, { envelope }: SMTPServerSession): Promise<void> => {
    const mail = await simpleParser(stream)
    received.push({ recipients: envelope.rcptTo.map(({ address }) => address), mail })
    await beforeAnswer?.()
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Deliveries are looked at right after they were made, so idle connections need not linger.
    closeTimeout: 100,
    onData: (stream, session, done) => callbackify(keep)(stream, session, done),
    ...behaviour,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    cut: ({ id }) => {
      for (const connection of server.connections as Set<Connection>)
        if (connection.id === id) connection._socket.destroy()
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
