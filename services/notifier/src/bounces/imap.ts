import { ImapFlow } from 'imapflow'
import type { BounceSource } from './folder.ts'

const mostBytes = 1_000_000

/** What the server said to a command that it did not take; the library's own words are "Command failed". */
const saidBy = (error: unknown): string => {
  const { responseText, message } = error as { readonly responseText?: string; readonly message?: string }
  return responseText ?? message ?? String(error)
}

/** Says in whoever reads the log's words what to look at; the address holds a secret and stays out of it. */
const orSay = async <Result>(work: Promise<Result>, what: string): Promise<Result> => {
  try {
    return await work
  } catch (error) {
    throw new Error(`BOUNCE_IMAP_URL: ${what} (${saidBy(error)})`, { cause: error })
  }
}

/**
 * Unseen messages of a mailbox at `url`: `imaps://user:secret@mail.example/INBOX`. Each is marked as seen once it was
 * worked. Connects for each round and leaves again; throws when the server cannot be reached or does not let us in.
 */
export const openBounceImap = (url: string): BounceSource => {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const folder = decodeURIComponent(pathname.replace(/^\/+/, '')) || 'INBOX'
  return async (work) => {
    const client = new ImapFlow({
      host: hostname,
      port: port === '' ? (secure ? 993 : 143) : Number(port),
      secure,
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      // Its log would hold what the messages hold.
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: 15_000,
      socketTimeout: 60_000,
    })
    // Told a second time by whatever call is under way.
    client.on('error', () => undefined)
    await orSay(client.connect(), `${hostname} cannot be reached, or does not let this user in`)
    try {
      await orSay(client.mailboxOpen(folder), `the mailbox "${folder}" cannot be opened`)
      const unseen = await client.search({ seen: false }, { uid: true })
      for (const uid of unseen || []) {
        const message = await client.fetchOne(String(uid), { source: { maxLength: mostBytes } }, { uid: true })
        if (message === false || message.source === undefined) continue
        await work(message.source)
        await client.messageFlagsAdd(String(uid), [String.raw`\Seen`], { uid: true })
      }
      await client.logout()
    } finally {
      client.close()
    }
  }
}
