import { createTransport } from 'nodemailer'
import { compose } from './compose.ts'
import type { Mailer } from './mailer.ts'

/** Sends nothing anywhere: answers with the mail as MIME, for whoever keeps the mailbox that people read in the app. */
export const openMailboxMailer = (): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    keepsMails: true,
    send: async (mail, { onDataStarted } = {}) => {
      const options = compose(mail)
      await onDataStarted?.()
      const { message } = await transport.sendMail(options)
      if (!Buffer.isBuffer(message)) throw new Error('A buffering transport answers with a buffer')
      return { kind: 'accepted', response: 'Kept in the mailbox', raw: message.toString('utf8') }
    },
    close: () => Promise.resolve(),
  }
}
