import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { ParsedMail } from 'mailparser'
import type { PostOffice } from './post-office.ts'

/** Somebody at a browser of their own; what the browser complained of is kept. */
export interface Person {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
}

/**
 * Whether a line of the console is only the browser noting that a request was refused, or that the frame of a letter runs
 * no script: not even those of the recorder that watches these tests.
 */
const isRefusal = (line: string): boolean =>
  /status of (?:401|403|404|422)|Blocked script execution in 'about:srcdoc'/.test(line)

/** A zone where it is about noon now: notices rest in the quiet hours of whoever they are for, 21 to 8 unless chosen. */
export const zoneWithDay = (): string => {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

export const sitDown = async (browser: Browser, baseURL: string, timezoneId?: string): Promise<Person> => {
  const context = await browser.newContext({ baseURL, ...(timezoneId === undefined ? {} : { timezoneId }) })
  const page = await context.newPage()
  const complaints: string[] = []
  context.on('weberror', (fault) => complaints.push(fault.error().message))
  context.on('console', (line) => {
    if (line.type() === 'error' && !isRefusal(line.text())) complaints.push(line.text())
  })
  return { context, page, complaints }
}

/** The letter to an address whose text holds a link of this kind, and the link. */
export const linkFor = async (
  office: PostOffice,
  address: string,
  kind: string,
): Promise<{ readonly letter: ParsedMail; readonly link: string }> => {
  const deadline = Date.now() + 30_000
  for (;;) {
    for (const letter of office.letters) {
      const isTheirs = [letter.to].flat().some((to) => to?.value.some((each) => each.address === address))
      const link = isTheirs ? new RegExp(`http\\S+/${kind}#\\S+`).exec(letter.text ?? '')?.[0] : undefined
      if (link !== undefined) return { letter, link }
    }
    if (Date.now() > deadline) throw new Error(`no letter to ${address} with a link to ${kind} within 30 s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
