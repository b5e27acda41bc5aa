/** What a link of a digest does. */
export type DigestAct = 'done' | 'snooze' | 'skip' | 'follow-up-done'

/** Words of the page behind the links of a digest. */
export const digestActWords: {
  readonly ask: Readonly<Record<DigestAct, (name: string) => string>>
  readonly hint: Readonly<Record<DigestAct, string>>
  readonly button: Readonly<Record<DigestAct, string>>
  readonly done: Readonly<Record<DigestAct, string>>
  readonly doneHint: string
  readonly working: string
  readonly noToken: string
  readonly notValid: string
  readonly moved: string
  readonly retry: string
} = {
  ask: {
    done: (name) => `Were you in touch with ${name}?`,
    snooze: (name) => `Put the check-in with ${name} off for a week?`,
    skip: (name) => `Skip the check-in with ${name}?`,
    'follow-up-done': (name) => `Is this promise kept, for ${name}?`,
  },
  hint: {
    done: 'Kith notes a message of today. You can put it right in the app.',
    snooze: 'They come back to Today in seven days.',
    skip: 'They come back once their usual time has passed.',
    'follow-up-done': 'It leaves Today.',
  },
  button: {
    done: 'Yes, we were in touch',
    snooze: 'Put it off for a week',
    skip: 'Skip it',
    'follow-up-done': 'It is done',
  },
  done: {
    done: 'Noted. Good that you were in touch.',
    snooze: 'Put off for a week.',
    skip: 'Skipped.',
    'follow-up-done': 'Noted as done.',
  },
  doneHint: 'You can close this page.',
  working: 'One moment',
  noToken: 'This page opens from a digest',
  notValid: 'This link has done its part',
  moved: 'This is settled already',
  retry: 'Try again',
}
