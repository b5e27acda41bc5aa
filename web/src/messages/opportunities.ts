import type { OpportunityStage, SourceKind } from '../generated/graphql.ts'
import { apart, plural } from './plural.ts'

export const stageNames: Readonly<Record<OpportunityStage, string>> = {
  interested: 'Interested',
  preparing: 'Preparing',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

export const sourceNames: Readonly<Record<SourceKind, string>> = {
  contact: 'Somebody I know',
  opening: 'An opening on the board',
  gathering: 'A gathering',
  board: 'Somewhere else',
  cold: 'Nobody, I found it myself',
}

const moving = (count: number) => plural(count, { one: '# is moving', other: '# are moving' })
const steps = (count: number) =>
  plural(count, { one: '# has a next step this week', other: '# have a next step this week' })

export const opportunityWords = {
  title: 'Opportunities',
  one: 'Opportunity',
  state: (open: number, withStep: number) =>
    open === 0
      ? 'Nothing is moving at the moment.'
      : `${moving(open)}, ${withStep === 0 ? 'none has a next step this week' : steps(withStep)}.`,
  add: 'Add an opportunity',
  keyAdd: 'Add an opportunity',
  keyView: 'Board or list',
  view: 'Show as',
  asBoard: 'Board',
  asList: 'List',
  settled: 'Settled',
  emptyColumn: {
    interested: 'Roles that caught your eye.',
    preparing: 'What you are getting ready for.',
    applied: 'What you have sent off.',
    interviewing: 'Conversations under way.',
    offer: 'Offers to think about.',
    accepted: 'What you said yes to.',
    rejected: 'What did not work out.',
    withdrawn: 'What you let go.',
  } satisfies Readonly<Record<OpportunityStage, string>>,
  none: 'A place for the roles that you are after.',
  noneHint:
    'Add one, and Kith shows who could help: people you know there, paths in your cohorts, openings on the board.',
  roleAt: (role: string, company: string) => `${apart(role)} at ${apart(company)}`,
  moved: (stage: OpportunityStage) => `Moved to ${stageNames[stage]}.`,
  added: (role: string) => `Added ${apart(role)}.`,
  removed: (role: string) => `Removed ${apart(role)}.`,
  inStage: (ago: string) => `Moved here ${ago}`,
  asked: (count: number) => plural(count, { one: '# request under way', other: '# requests under way' }),
  columns: { role: 'Role', stage: 'Stage', next: 'Next', moved: 'Last moved' },

  company: 'Company',
  role: 'Role',
  department: 'Department',
  location: 'Place',
  link: 'Link to the job',
  openLink: 'Open the posting',
  notes: 'Notes',
  details: 'Details',

  paste: 'Paste a job link or the text of the posting',
  pasteHint: 'Kith reads what it can, here and now. Nothing is kept until you add it.',
  reading: 'Reading …',
  readInto: (fields: readonly string[]) =>
    fields.length === 0
      ? 'Nothing could be told from that. Please fill in the fields by hand.'
      : `Filled in: ${fields.join(', ').toLocaleLowerCase()}. Please look them over.`,
  addAndOpen: 'Add and open',

  gone: 'There is no such opportunity.',
  goneHint: 'It may have been removed.',
  toAll: 'To your opportunities',
  takenAway: 'This opportunity was removed.',
  restore: 'Bring it back',
  stage: 'Stage',
  keyMove: 'Move to another stage',
  whereTo: 'Where does it go?',
  ask: 'Ask for a referral',
  askWho: (name: string) => `Ask ${apart(name)} for a referral`,
  remove: 'Remove',
  keyNext: 'Write the next step',
  keyNotes: 'Write notes',

  plan: 'What comes next and when',
  nextStep: 'Next step',
  noNextStep: 'What comes next?',
  nextWhat: 'What comes next',
  nextWhen: 'By when',
  clearStep: 'Done with this step',
  stepCleared: 'Next step done.',

  dates: 'Dates',
  addDate: 'Add a date',
  dateLabel: 'What happens',
  dateLabelHint: 'An interview, a deadline',
  day: 'Day',
  noDates: 'No dates yet.',
  removeDate: (label: string) => `Remove ${apart(label)}`,

  source: 'How you came across it',
  sourceUnknown: 'Not said yet',
  sourceQuestion: 'What led you to it?',
  sourceWho: 'Who was it?',
  sourceWhere: 'Where was it?',
  sourceWhereHint: 'A job board, a newsletter, a page',
  sourceGathering: 'Which gathering was it?',
  sourceGatheringHint: 'A meetup, a conference, a career fair',
  sourceWhich: 'Which opening was it?',
  noOpenings: 'There is no opening at this company on the board.',
  change: 'Change',
  changeSource: 'Change how you came across it',

  help: 'Who could help',
  helpNobody: 'Nobody that you know is or was at this company, as far as Kith can tell.',
  helpNobodyHint: 'People appear here when their company is written the same way.',
  now: 'there now',
  before: 'was there before',
  lastSpoke: 'last spoke',
  neverSpoke: 'not spoken yet',
  notPlaced: 'closeness not said yet',
  paths: (count: number) => plural(count, { one: '# member has a path', other: '# members have a path' }),
  pathsIn: (cohort: string) => `in ${apart(cohort)}`,
  openingsThere: 'On the board',

  requests: 'Your requests for it',
  noRequests: 'You have not asked anybody yet.',
  addNotes: 'Write something to remember.',
  empty: 'Not said',
  found: 'Opportunities',
}
