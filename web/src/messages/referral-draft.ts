import type { PreparationItem, ReferralPath, RequestWay } from '../generated/graphql.ts'
import { apart, plural } from './plural.ts'

type Named<Name extends string> = Readonly<Record<Name, string>>

/** /referrals/new: whom, and the way there. */
export const startWords = {
  title: 'Ask for a referral',
  state: 'Choose whom to ask, and how to get there. What is sent is written and read on the next page.',
  whom: 'Whom would you like to ask?',
  whomPlaceholder: 'Somebody you know, or somebody here',
  people: 'People you know',
  there: 'People you know there',
  formerly: (position: string) => (position === '' ? 'was there before' : `${position}, before`),
  members: 'People here',
  full: 'takes no more this week',
  change: 'Choose somebody else',
  nobody: 'Nobody of that name.',
  fixedByOpening: 'They posted the opening, so the request goes to them.',
  forRole: 'For',
  way: 'How would you like to get there?',
  suggested: 'suggested',
  why: {
    member: 'They are here to be asked. Asking directly is fine.',
    close: 'You are close. Asking directly is fine.',
    recent: (ago: string) => `You were last in touch ${ago}. Asking directly is fine.`,
    long: (ago: string) =>
      `You were last in touch ${ago}. A conversation first makes a yes more likely, and is kinder.`,
    never: 'You have not spoken yet. Let somebody introduce you, or ask for a conversation first.',
    doNotContact: 'They do not want to be contacted. Please choose somebody else.',
  },
  pathHints: {
    direct: 'You ask them to refer you.',
    introduction: 'Somebody whom both of you know brings you together. Then you ask.',
    informational_interview: 'You ask for a short talk about their work. Then you ask.',
  } satisfies Named<ReferralPath>,
  go: 'Write the request',
  chooseFirst: 'Choose whom to ask first.',
  openingGone: 'This opening cannot be asked for any more.',
  alreadyAsked: 'You have asked for this opening already.',
  toMine: 'To your request',
}

export const preparationNames: Named<PreparationItem> = {
  research_the_company: 'Research the company',
  identify_connections: 'Find out who you know there',
  prepare_the_story: 'Prepare your story',
  update_materials: 'Bring résumé and profile up to date',
}

export const preparationWhys: Named<PreparationItem> = {
  research_the_company: 'Whoever refers you will be asked why you want to work there.',
  identify_connections: 'Somebody closer may be able to help more, or to introduce you.',
  prepare_the_story: 'Two sentences about you that can be repeated without you.',
  update_materials: 'They are handed on as they are.',
}

export const wayNames: Named<RequestWay> = {
  kith: 'Here in Kith',
  link: 'By a link that needs no account',
  outside: 'I ask outside of Kith',
}

export const wayHints: Named<RequestWay> = {
  kith: 'They get it on their Referrals page and by mail, and answer there.',
  link: 'You send them the link yourself. They read and answer without an account.',
  outside: 'You ask in your own way, and note here what they say.',
}

export const draftWords = {
  title: (name: string) => `Ask ${name}`,
  state: 'A draft. Nobody sees it until you send it.',
  preparation: 'Prepare',
  preparationHint: 'Four things that make a yes easier to give.',
  prepared: (done: number) => `${done} of 4 done`,
  package: 'Make it easy for them',
  packageHint: 'All they need to refer you, ready to pass on.',
  ask: 'The ask',
  askHint: 'How it reaches them, and your words.',
  preview: (name: string) => `What ${name} will get`,
  previewHint: 'Exactly this, and nothing else.',
  previewFrom: (me: string) => `From ${apart(me)}`,
  path: 'The way there',
  pathFirst: {
    direct: () => '',
    introduction: (name: string) =>
      `First let somebody introduce you to ${name}. Log it on their page; this draft waits until then.`,
    informational_interview: (name: string) =>
      `First have a short conversation with ${name} about their work. Log it on their page; this draft waits until then.`,
  } satisfies Readonly<Record<ReferralPath, (name: string) => string>>,
  toPerson: (name: string) => `To ${name}’s page`,
  company: 'Company',
  role: 'Exact role',
  department: 'Department',
  whyMe: 'Why me',
  whyMeHint: 'What you would bring. They may pass it on as it stands.',
  whyCompany: 'Why this company',
  points: 'Talking points',
  pointsHint: 'Three to five, one line each. Enter adds one, Alt and the arrows move it.',
  point: (at: number) => `Talking point ${at}`,
  addPoint: 'Add a point',
  removePoint: (at: number) => `Remove point ${at}`,
  pointUp: (at: number) => `Move point ${at} up`,
  pointDown: (at: number) => `Move point ${at} down`,
  pointMoved: (at: number, of: number) => `Now at place ${at} of ${of}.`,
  useTemplate: 'Use my template',
  resume: 'Résumé',
  noResume: 'None',
  resumeVersion: (name: string, version: number) => `${name}, version ${version}`,
  upload: 'Upload a résumé',
  uploadAnother: 'Upload another',
  uploadHint: 'PDF or Word, at most 5 MB.',
  uploading: (percent: number) => `${percent} %`,
  uploaded: (file: string) => `${file} is here.`,
  tooLarge: 'This file is larger than 5 MB. Save it smaller, or leave out pictures.',
  wrongType: 'Please choose a PDF or a Word file (.docx).',
  profileLink: 'Profile link',
  jobLink: 'Link to the job',
  linkHint: 'Begins with https://',
  linkWrong: 'This is not a web address. It begins with https://',
  missing: {
    company: 'Name the company.',
    role: 'Name the exact role.',
    whyMe: 'Say why you.',
    whyCompany: 'Say why this company.',
    points: (count: number) =>
      count < 3
        ? `Write ${plural(3 - count, { one: 'one more talking point', other: '# more talking points' })}.`
        : 'Five talking points are enough; take some out.',
  },
  save: 'Save',
  saved: 'Saved.',
  saving: 'Saving …',
  kept: 'Not complete yet. What you wrote stays in this tab.',
  saveFailed: (why: string) => `Not saved. ${why}`,
  how: 'How do you ask?',
  message: 'Your message',
  messageHint: 'From your template. Change whatever you like.',
  startAgain: 'Start again from the template',
  stillMissing: (fields: readonly string[]) => `Still to be filled in: ${fields.join(', ')}`,
  messageMissing: 'Write a message first.',
  notReady: 'Before you can send',
  send: {
    kith: (name: string) => `Send to ${name}`,
    link: 'Make the link',
    outside: 'Note that I asked',
  },
  changed: 'The message has just taken in what you wrote last. Please look at it once more, then send it.',
  sendNote: {
    kith: 'It is sent just as it stands above.',
    link: 'The link is shown next; you send it yourself.',
    outside: 'Nothing is sent. Use the words above when you ask.',
  },
  stepOver: 'Why is it right to ask now?',
  stepOverHint: 'Your reason is kept with the request.',
  checks: 'Before you ask',
  discard: 'Put the draft away',
  keySend: 'To the preview and the send button',
  sentByLink: (name: string) => `Now send ${name} the link.`,
  sentByLinkHint: 'Nobody has been told yet. Whoever opens the link can answer, until it ends.',
}
