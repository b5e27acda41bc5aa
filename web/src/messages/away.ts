export const awayWords = {
  title: 'Away',
  hint: 'For a holiday, or a month without screens. Digests, reminders and notices rest; what they would tell waits in the app.',
  until: 'Last day away',
  untilHint: 'Leave it empty if you do not know yet.',
  go: 'Let mail rest',
  change: 'Change the day',
  back: 'I am back',
  /** `day`: "5 December"; `next`: the day after it. */
  is: (day: string, next: string) => `Mail rests until ${day}. The first may come on ${next}.`,
  isOpen: 'Mail rests until you say that you are back.',
  went: (day: string) => `Mail rests until ${day}.`,
  wentOpen: 'Mail rests until you are back.',
  came: 'Welcome back. Mail comes again.',
}
