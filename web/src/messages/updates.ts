import type { PassOverReason, UpdateRecipientState, UpdateStatus } from '../generated/graphql.ts'
import { apart, plural } from './plural.ts'

const people = (count: number): string => plural(count, { one: '# person', other: '# people' })

export const updateWords = {
  title: 'Updates',
  state: 'News of yours for the people you know, each in a mail of their own. Once a quarter or once a year.',
  write: 'Write an update',
  nothingYet: 'No update yet',
  nothingYetHint:
    'Write once how you are doing, choose who should hear it, and each gets it from you. Replies go to you.',
  untitled: 'Without a subject yet',
  back: 'All updates',
  more: 'Show earlier ones',
  list: 'Updates',
  statuses: {
    draft: 'Draft',
    on_its_way: 'On its way',
    finished: 'Sent',
    cancelled: 'Cancelled',
    discarded: 'Thrown away',
  } satisfies Readonly<Record<UpdateStatus, string>>,
  counts: (reached: number, waiting: number, passedOver: number) =>
    [
      `${people(reached)} reached`,
      ...(waiting > 0 ? [`${waiting} on the way`] : []),
      ...(passedOver > 0 ? [`${passedOver} passed over`] : []),
    ].join(' · '),
  refused: (count: number) => `${people(count)} asked for no more updates.`,
  chosen: (count: number) => (count === 0 ? 'Nobody chosen' : `${people(count)} chosen`),

  wordsPart: 'What you say',
  subject: 'Subject',
  body: 'Your words',
  bodyHint: 'Words in braces are filled in for each person. Greet everybody by name.',
  saving: 'Saving …',
  saved: 'Saved.',
  discard: 'Throw this draft away',
  discarded: 'Draft thrown away.',

  peoplePart: 'Who gets it',
  search: 'Search people',
  searchPlaceholder: 'Name, company, role',
  tag: 'Tag',
  anyTag: 'Any tag',
  onlyPossible: 'Can get it',
  selectShown: 'Choose all of these',
  selectShownDone: (count: number, isCut: boolean) =>
    isCut ? `${people(count)} chosen. An update goes to at most 200.` : `${people(count)} chosen.`,
  nobodyPossible: 'None of these people can be chosen; why stands with each.',
  clear: 'Choose nobody',
  nobodyMatches: 'Nobody matches.',
  nobodyYet: 'There is nobody in your network yet.',
  importPeople: 'Import people',
  choose: (name: string) => `Send to ${apart(name)}`,
  candidates: 'People',
  moreCandidates: 'Show more people',
  until: (day: string) => `Had an update not long ago; again from ${day}`,
  reasons: {
    gone: 'Archived or not there any more',
    do_not_contact: 'Does not want to be contacted',
    updates_refused: 'Asked for no more updates',
    no_address: 'No e-mail address',
    too_soon: 'Had an update not long ago',
    field_missing: 'Something that the text speaks of is not known',
    not_a_member: 'You had left the workspace',
    dismissed: 'You let this mail rest',
    mail_refused: 'The mail server did not take it',
    uncertain: 'May have arrived; not sent again',
  } satisfies Readonly<Record<PassOverReason, string>>,

  lookPart: 'Look it through',
  lookHint: 'This is what each person gets, word for word.',
  lookFirst: 'Write something and choose people; then you see here what each of them gets.',
  previous: 'Previous person',
  next: 'Next person',
  place: (at: number, of: number) => `${at} of ${of}`,
  to: (name: string) => `To ${apart(name)}`,
  missing: (fields: readonly string[]) => `Not known: ${fields.join(', ')}. This person would be passed over.`,
  wouldPass: (reason: string) => `${reason}. This person would be passed over.`,
  someWouldPass: (count: number, of: number) =>
    `${count} of ${people(of)} would be passed over; why stands below their letter.`,
  showThem: 'Show them',
  send: (count: number) => `Send to ${people(count)} …`,
  sendTitle: (count: number) => `Send to ${people(count)}?`,
  overDays: (count: number) =>
    count <= 50
      ? 'The mails leave one after the other within a day, about one a minute between nine and six.'
      : `The mails leave over about ${Math.ceil(count / 50)} days, at most 50 a day between nine and six.`,
  sendHint: 'Replies go to you. Whoever wants no more can say so with one click. You can cancel the rest at any time.',
  sendNow: 'Send',
  sent: 'On its way.',

  progress: 'How far it has come',
  progressWords: (done: number, of: number) => `${done} of ${of}`,
  cancel: 'Cancel the rest',
  cancelled: 'The rest is cancelled.',
  recipients: 'People',
  states: {
    chosen: 'Chosen',
    waiting: 'Waits its turn',
    reached: 'Reached',
    passed_over: 'Passed over',
    cancelled: 'Cancelled',
  } satisfies Readonly<Record<UpdateRecipientState, string>>,
  noMore: 'wants no more',
  whatTheyGot: (name: string) => `What ${apart(name)} got`,
}
