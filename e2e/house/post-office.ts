import type { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface PostOffice {
  /** For `SMTP_URL`. */
  readonly url: string
  readonly letters: readonly ParsedMail[]
  /** The letter to this address that says this, now or later. Rejects after 30 seconds. */
  readonly letterTo: (address: string, saying?: string) => Promise<ParsedMail>
  readonly close: () => Promise<void>
}

const isTo = (letter: ParsedMail, address: string): boolean =>
  [letter.to].flat().some((to) => to?.value.some((each) => each.address === address))

/** Answers what the SMTP server is to be told: nothing when the letter could be read. */
const receive = async (stream: Readable, letters: ParsedMail[]): Promise<Error | undefined> => {
  try {
    letters.push(await simpleParser(stream))
    return undefined
  } catch (fault) {
    return fault instanceof Error ? fault : new Error(String(fault))
  }
}

/** A real SMTP server on loopback that keeps what it is given. */
export const openPostOffice = async (): Promise<PostOffice> => {
  const letters: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const answer = async (): Promise<void> => done(await receive(stream, letters))
      void answer()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('the SMTP server has no address')

  const letterTo = async (to: string, saying = ''): Promise<ParsedMail> => {
    const deadline = Date.now() + 30_000
    for (;;) {
      const letter = letters.find((each) => isTo(each, to) && (each.text ?? '').includes(saying))
      if (letter) return letter
      if (Date.now() > deadline) throw new Error(`no letter to ${to} within 30 s that says “${saying}”`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    letterTo,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
