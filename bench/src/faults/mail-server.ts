// A mail server as a process of its own, as in life: what it does is not done by whoever sends. Tells its parent of each
// mail that it begins to take and of each that it has taken; rests as told before it answers.
import { setTimeout as sleep } from 'node:timers/promises'
import { startSmtpSink } from '@kith/mail/testing'

/** What the server tells: where it is, that a mail begins, and what it was given. */
export type Told = { readonly url: string } | { readonly begun: true } | { readonly to: string; readonly text: string }

const tell = (told: Told): void => void process.send?.(told)

let answerAfterMs = 0
process.on('message', (most) => (answerAfterMs = Number(most)))
process.once('disconnect', () => process.exit(0))

const sink = await startSmtpSink({
  onRcptTo: (_, __, done) => {
    tell({ begun: true })
    done()
  },
  beforeAnswer: async () => {
    // The last one is whole now, and whoever sent it does not know that yet.
    for (const { recipients, mail } of sink.received.splice(0)) tell({ to: recipients.join(), text: mail.text ?? '' })
    if (answerAfterMs > 0) await sleep(Math.random() * answerAfterMs)
  },
})
tell({ url: sink.url })
