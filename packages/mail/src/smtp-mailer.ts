import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { SendMailOptions } from 'nodemailer'
import { compose } from './compose.ts'
import type { DkimKey } from './dkim-key.ts'
import { signWith } from './sign.ts'
import { readFailure } from './smtp-failure.ts'
import type { Delivery, Mailer, SendHooks } from './mailer.ts'

interface Hooked extends SendMailOptions {
  readonly beforeContent?: () => Promise<void>
  readonly onHead?: (head: string) => void
}

/**
 * Lets the content flow only after `before`, which runs when somebody asks for the first byte. Signing reads all of it,
 * so it begins no earlier either.
 */
const heldBack = (content: Readable, before: () => Promise<void>, sign: Sign): Readable =>
  Readable.from(
    (async function* () {
      await before()
      yield* sign(content) as AsyncIterable<Buffer>
    })(),
  )

type Sign = (content: Readable) => Readable

export interface SmtpOptions {
  /** How many mails are under way at once. */
  readonly connections?: number
  /** How long the server may say nothing, in milliseconds. */
  readonly silenceMs?: number
  /** Mails go unsigned without one. */
  readonly dkim?: DkimKey | undefined
}

/**
 * Sends through the server of `url` (`smtp://user:secret@host:587`), over connections that are kept and reused.
 */
export const openSmtpMailer = (
  url: string,
  { connections = 5, silenceMs = 60_000, dkim }: SmtpOptions = {},
): Mailer => {
  const sign: Sign = dkim ? signWith(dkim) : (content) => content
  const transport = createTransport({
    pool: true,
    url,
    maxConnections: connections,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: silenceMs,
  })
  transport.use('stream', (mail, done) => {
    const { beforeContent, onHead } = mail.data as Hooked
    onHead?.(mail.message.buildHeaders())
    // The connection asks for content once the server has answered DATA with "go ahead": the latest moment there is.
    if (beforeContent) mail.message.processFunc((content) => heldBack(content, beforeContent, sign))
    done()
  })

  return {
    keepsMails: false,
    send: async (mail, hooks = {}) => {
      const content = watchContent(hooks)
      let raw = ''
      const options: Hooked = { ...compose(mail), beforeContent: content.before, onHead: (head) => (raw = head) }
      try {
        const { response } = await transport.sendMail(options)
        return { kind: 'accepted', response, raw }
      } catch (error) {
        return content.explain(error)
      }
    },
    close: async () => transport.close(),
  }
}

/** Remembers whether the content of one mail has begun to flow, and how its hook fared. */
const watchContent = ({ onDataStarted }: SendHooks) => {
  let begun = false
  let refusedByHook: { readonly error: unknown } | undefined
  return {
    before: async (): Promise<void> => {
      if (begun) throw new Error('The content of a mail flows once')
      try {
        await onDataStarted?.()
      } catch (error) {
        refusedByHook = { error }
        throw error
      }
      begun = true
    },
    explain: (error: unknown): Delivery => {
      if (refusedByHook) throw refusedByHook.error
      return readFailure(error, begun)
    },
  }
}
