import type { NetworkUpdateMail } from './network-update.tsx'

const unsubscribe = 'https://kith.example/u/token'

/** An update as it mostly is. */
export const yearOn: NetworkUpdateMail = {
  subject: 'A year on, Ilse',
  text: 'Hi Ilse,\n\nwhen we last spoke in March 2026, I was looking for work.\nI am a data engineer now.\n\n- Robin',
  from: 'Robin Example',
  unsubscribe,
}

/** Edge cases by name: for specs, and to look at. */
export const networkUpdates: Readonly<Record<string, NetworkUpdateMail>> = {
  'usual words': yearOn,
  'right to left': { ...yearOn, subject: 'שלום אילזה', text: 'שלום אילזה,\n\nאני עובד עכשיו.\n\nרובין', from: 'רובין' },
  'a long name': { ...yearOn, from: 'Maximiliane-Antoinette '.repeat(8).trim() },
  'no name': { ...yearOn, from: ' ' },
  'one long word': { ...yearOn, text: `Hi Ilse\n\n${'x'.repeat(400)}` },
  'words that look like markup': {
    ...yearOn,
    text: 'Hi <b>Ilse</b> & "all"\n\n-- \nnot a signature <script>',
    from: '<i>Robin</i>',
  },
}
