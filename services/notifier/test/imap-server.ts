import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export interface SmallImap {
  readonly url: string
  readonly seen: ReadonlySet<number>
  readonly stop: () => Promise<void>
}

const literal = (text: string): string => `{${String(Buffer.byteLength(text))}}\r\n${text}`

/**
 * As much of IMAP4rev1 (RFC 3501) as it takes to read unseen messages and to mark them. UIDs begin at 101, so that
 * whoever mixes them up with places in the list finds nothing.
 */
export const startSmallImap = async (user: string, secret: string, messages: readonly string[]): Promise<SmallImap> => {
  const seen = new Set<number>()
  const sockets = new Set<Socket>()
  const uids = messages.map((_, at) => 101 + at)

  const answer = (command: string): { readonly lines?: readonly string[]; readonly end?: string } => {
    const upper = command.toUpperCase()
    if (upper.startsWith('CAPABILITY')) return { lines: ['* CAPABILITY IMAP4rev1'] }
    if (upper.startsWith('LOGIN'))
      return command.replaceAll('"', '') === `LOGIN ${user} ${secret}` ? {} : { end: 'NO [AUTHENTICATIONFAILED] Wrong' }
    if (upper.startsWith('SELECT') && !upper.includes('INBOX')) return { end: 'NO [NONEXISTENT] No such mailbox' }
    if (upper.startsWith('SELECT'))
      return {
        lines: [
          String.raw`* FLAGS (\Seen)`,
          String.raw`* OK [PERMANENTFLAGS (\Seen)] Fine`,
          `* ${String(messages.length)} EXISTS`,
          '* 0 RECENT',
          '* OK [UIDVALIDITY 1] Fine',
          `* OK [UIDNEXT ${String(101 + messages.length)}] Fine`,
        ],
        end: 'OK [READ-WRITE] Open',
      }
    if (upper === 'LIST "" ""') return { lines: [String.raw`* LIST (\Noselect) "/" ""`] }
    if (upper === 'LIST "" "INBOX"') return { lines: [String.raw`* LIST (\HasNoChildren) "/" "INBOX"`] }
    if (upper.startsWith('UID SEARCH')) return { lines: [`* SEARCH ${uids.filter((uid) => !seen.has(uid)).join(' ')}`] }
    const uid = Number(/^UID (?:FETCH|STORE) (\d+)/.exec(upper)?.[1] ?? 0)
    const at = uids.indexOf(uid)
    if (upper.startsWith('UID STORE')) seen.add(uid)
    if (upper.startsWith('UID FETCH') && at >= 0) {
      const part = /BODY\.PEEK(\[\][^ )]*)/.exec(command)?.[1]?.replace(/\.\d+>/, '>') ?? '[]'
      return { lines: [`* ${String(at + 1)} FETCH (UID ${String(uid)} BODY${part} ${literal(messages[at] ?? '')})`] }
    }
    return {}
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    socket.write('* OK Small\r\n')
    let pending = ''
    socket.on('data', (chunk) => {
      pending += chunk.toString('utf8')
      const lines = pending.split('\r\n')
      pending = lines.pop() ?? ''
      for (const line of lines) {
        const [, tag = '*', command = ''] = /^(\S+) (.*)$/.exec(line) ?? []
        const { lines: told = [], end = 'OK Done' } = answer(command)
        socket.write([...told, `${tag} ${end}`, ''].join('\r\n'))
        if (command.toUpperCase() === 'LOGOUT') socket.end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  return {
    url: `imap://${user}:${secret}@127.0.0.1:${String(port)}/INBOX`,
    seen,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
