/**
 * - `ok`: is as it should be.
 * - `look`: may be as it should be; a person has to tell.
 * - `wrong`: mails will be refused or lost over it.
 * - `unknown`: could not be looked up.
 */
export type Verdict = 'ok' | 'look' | 'wrong' | 'unknown'

/** One thing that was looked at. */
export interface Finding {
  readonly verdict: Verdict
  readonly text: string
}

const marks: Readonly<Record<Verdict, string>> = {
  ok: 'ok     ',
  look: 'look   ',
  wrong: 'WRONG  ',
  unknown: '?      ',
}

export const findingLine = ({ verdict, text }: Finding): string => `  ${marks[verdict]}${text}`

export const ok = (text: string): Finding => ({ verdict: 'ok', text })
export const look = (text: string): Finding => ({ verdict: 'look', text })
export const wrong = (text: string): Finding => ({ verdict: 'wrong', text })
export const unknown = (what: string): Finding => ({ verdict: 'unknown', text: `Could not look up ${what}.` })
