import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { look, ok, wrong } from './finding.ts'
import type { Finding } from './finding.ts'

interface Reply {
  readonly code: number
  readonly lines: readonly string[]
}

const mostBytes = 64_000

/** Waits for `event`, or for the end of the line or of patience. */
const until = <Value>(socket: Socket, start: (done: (value: Value) => void) => () => void): Promise<Value> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      forget()
      for (const [event, listener] of Object.entries(ends)) socket.off(event, listener)
      finish()
    }
    const ends = {
      error: (error: Error) => settle(() => reject(error)),
      close: () => settle(() => reject(new Error('the server hung up'))),
      timeout: () => settle(() => reject(new Error('the server does not answer'))),
    }
    const forget = start((value) => settle(() => resolve(value)))
    for (const [event, listener] of Object.entries(ends)) socket.once(event, listener)
  })

const event = (socket: Socket, name: string): Promise<void> =>
  until<void>(socket, (done) => {
    const listener = (): void => done()
    socket.once(name, listener)
    return () => socket.off(name, listener)
  })

/** A whole answer: lines `250-…` and a last one `250 …`. */
const reply = (socket: Socket): Promise<Reply> =>
  until<Reply>(socket, (done) => {
    let said = ''
    const listener = (piece: Buffer): void => {
      said += piece.toString('latin1')
      if (said.length > mostBytes) socket.destroy(new Error('the server talks without end'))
      const last = /^(\d{3})(?: [^\r\n]*)?\r?\n$/m.exec(said)
      if (last)
        done({
          code: Number(last[1]),
          lines: said
            .trim()
            .split(/\r?\n/)
            .map((line) => line.slice(4)),
        })
    }
    socket.on('data', listener)
    return () => socket.off('data', listener)
  })

const ask = async (socket: Socket, command: string): Promise<Reply> => {
  socket.write(`${command}\r\n`)
  return reply(socket)
}

const offers = ({ lines }: Reply, name: string): string | undefined =>
  lines.find((line) => line.toUpperCase().split(/[ =]/)[0] === name)

/** Goes on over TLS as mailing does: with a certificate of that name which this machine trusts. */
const secure = async (socket: Socket, host: string, timeoutMs: number): Promise<Socket> => {
  socket.removeAllListeners('timeout')
  const secured = connectTls({ socket, servername: /^[\d.]+$|:/.test(host) ? '' : host, host })
  secured.setTimeout(timeoutMs)
  await event(secured, 'secureConnect')
  return secured
}

/**
 * Greets the mail server of `url` and asks what it offers; signs in nowhere and sends nothing. Each step waits at most
 * `timeoutMs`.
 */
export const checkSmtp = async (url: string, timeoutMs = 8_000): Promise<readonly Finding[]> => {
  const { protocol, hostname, port, username } = new URL(url)
  const host = hostname.replaceAll(/^\[|\]$/g, '')
  const isDirect = protocol === 'smtps:'
  const at = `${host}:${port || (isDirect ? '465' : '587')}`
  const raw = connect({ host, port: Number(port || (isDirect ? 465 : 587)) })
  let socket: Socket = raw
  raw.setTimeout(timeoutMs)
  const findings: Finding[] = []
  try {
    await event(raw, 'connect')
    if (isDirect) socket = await secure(raw, host, timeoutMs)
    const greeting = await reply(socket)
    if (greeting.code !== 220) return [wrong(`${at} greets with ${greeting.code}: ${greeting.lines[0] ?? ''}`)]
    findings.push(ok(`${at} greets: ${greeting.lines[0] ?? ''}`))
    let hello = await ask(socket, 'EHLO kith.invalid')
    if (hello.code !== 250) return [...findings, wrong(`${at} answers EHLO with ${hello.code}.`)]
    if (isDirect) findings.push(ok('The line is encrypted from the start.'))
    else if (offers(hello, 'STARTTLS')) {
      const go = await ask(socket, 'STARTTLS')
      if (go.code !== 220) return [...findings, wrong(`${at} offers STARTTLS and answers it with ${go.code}.`)]
      socket = await secure(socket, host, timeoutMs)
      hello = await ask(socket, 'EHLO kith.invalid')
      findings.push(ok('STARTTLS works, with a certificate that this machine trusts.'))
    } else
      findings.push(look('It offers no STARTTLS: mails and the password go in the clear. Fine on this machine alone.'))
    findings.push(signingIn(offers(hello, 'AUTH'), username !== ''))
    socket.write('QUIT\r\n')
    return findings
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    return [...findings, wrong(`${at}: ${code ?? message}`)]
  } finally {
    socket.destroy()
    raw.destroy()
  }
}

const signingIn = (offered: string | undefined, hasName: boolean): Finding => {
  if (offered) {
    const ways = offered.slice(5)
    return hasName
      ? ok(`It lets senders sign in: ${ways}`)
      : look(`It lets senders sign in (${ways}); SMTP_URL names nobody.`)
  }
  return hasName
    ? wrong('SMTP_URL has a name and a password, but the server lets nobody sign in.')
    : ok('It wants no sign-in.')
}
