export const historyWords = {
  title: 'History',
  state: 'Everything that happened, newest first. Nothing is ever rewritten.',
  nothingYet: 'Nothing has happened yet.',
  nothingYetHint: 'Each act leaves a line here: who did what, and when.',
  showEarlier: 'Show earlier',
  to: 'to',
}
