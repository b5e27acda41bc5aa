import type { CalendarDate, Instant } from '@kith/kernel'
import type { AskingCommand } from '../asking/commands.ts'
import type { DeskCommand } from '../desk/commands.ts'
import type { OpeningCommand } from '../opening/commands.ts'
import type { OpportunityCommand } from '../opportunity/commands.ts'
import type { PostingCommand } from '../posting/commands.ts'
import type { ReferralCommand } from '../referral/commands.ts'
import { defaultSettings } from '../workspace/settings.ts'
import { sampleIds as ids, sampleToday } from './ids.ts'
import { sampleDigest, sampleOpening, samplePackage, sampleRole } from './package.ts'

/** The commands on the way from a role to a referral. */
export type ReferringCommand =
  | ReferralCommand
  | OpportunityCommand
  | OpeningCommand
  | AskingCommand
  | DeskCommand
  | PostingCommand

type CommandNamed<Type extends ReferringCommand['type']> = Extract<ReferringCommand, { readonly type: Type }>
type Samples = { readonly [Type in ReferringCommand['type']]: Omit<CommandNamed<Type>['data'], 'by'> }

const on = (text: string): CalendarDate => text as CalendarDate
const at = (text: string): Instant => text as Instant

const referral = { referralId: ids.referral }
const opportunity = { opportunityId: ids.opportunity }
const opening = { openingId: ids.opening }
const ask = { askingId: ids.asking, askId: ids.referral }
const count = { postingId: ids.posting, posterId: ids.stranger, openingId: ids.opening }
const desk = { deskId: ids.desk, referrerId: ids.stranger }

/** Data of every one of them: the owner seeks, the stranger refers and posts. */
export const referringSamples: Samples = {
  DraftReferral: {
    ...referral,
    seekerId: ids.owner,
    referrer: { kind: 'member', userId: ids.stranger },
    path: 'direct',
    opportunityId: ids.opportunity,
    openingId: ids.opening,
  },
  ChooseReferralPath: { ...referral, path: 'introduction' },
  DoPreparation: { ...referral, item: 'research-the-company' },
  UndoPreparation: { ...referral, item: 'research-the-company' },
  PreparePackage: { ...referral, ...samplePackage },
  RequestReferral: {
    ...referral,
    way: 'kith',
    message: 'Would you refer me for this role?',
    now: at('2026-11-23T10:00:00.000Z'),
    today: sampleToday,
    standing: null,
    directAskWithinDays: 180,
    overrides: [],
  },
  ViewReferral: referral,
  AskMore: { ...referral, question: 'Which of the two teams do you mean?', now: at('2026-11-24T10:00:00.000Z') },
  RevisePackage: {
    ...referral,
    ...samplePackage,
    department: 'Platform',
    answer: 'The platform team.',
    now: at('2026-11-24T12:00:00.000Z'),
  },
  AcceptReferral: { ...referral, message: 'Gladly.' },
  DeclineReferral: { ...referral, reason: 'We are not hiring there this year.' },
  ReleaseReferral: { ...referral, reason: 'I am leaving the company.' },
  SubmitReferral: { ...referral, submittedOn: on('2026-11-23'), today: sampleToday },
  RecordOutcome: {
    ...referral,
    outcomeId: ids.outcome,
    outcome: 'interviewing',
    heardOn: on('2026-11-23'),
    today: sampleToday,
  },
  WithdrawReferral: referral,
  ThankReferrer: { ...referral, message: 'Thank you for your time and your word.' },
  OfferHelp: { ...referral, offer: 'I can read your talk before you give it.' },
  CloseReferral: referral,
  RemindReferrer: { ...referral, now: at('2026-11-25T10:00:00.000Z') },
  ExpireReferral: { ...referral, now: at('2026-12-03T10:00:00.000Z') },

  AddOpportunity: { ...opportunity, ownerId: ids.owner, ...sampleRole },
  ChangeOpportunity: { ...opportunity, ...sampleRole, location: 'Graz', notes: 'Two days a week on site.' },
  MoveStage: { ...opportunity, stage: 'applied' },
  RecordSource: { ...opportunity, source: { kind: 'board' }, where: 'The board of the meetup' },
  AddOpportunityDate: {
    ...opportunity,
    dateId: ids.opportunityDate,
    label: 'First interview',
    day: on('2026-12-02'),
  },
  RemoveOpportunityDate: { ...opportunity, dateId: ids.opportunityDate },
  SetNextStep: { ...opportunity, text: 'Ask about the team', dueOn: on('2026-11-27') },
  RemoveOpportunity: opportunity,
  RestoreOpportunity: opportunity,

  PostOpening: { ...opening, posterId: ids.stranger, ...sampleOpening, today: sampleToday },
  ChangeOpening: { ...opening, ...sampleOpening, notes: 'I sit next to the team.', seats: 3, today: sampleToday },
  CloseOpening: opening,
  ReopenOpening: { ...opening, today: sampleToday },
  ReportOpening: { ...opening, reporterId: ids.owner, reason: 'The link leads to a shop.' },
  AdmitOpening: { ...opening, moderates: true },
  HideOpening: { ...opening, moderates: true },
  ShowOpening: { ...opening, moderates: true },
  ClaimSeat: { ...opening, referralId: ids.referral, seekerId: ids.owner, today: sampleToday },
  ConfirmSeat: { ...opening, referralId: ids.referral },
  FreeSeat: { ...opening, referralId: ids.referral },

  ReserveAsk: {
    ...ask,
    seekerId: ids.owner,
    kind: 'referral',
    referrerKey: ids.stranger,
    today: sampleToday,
    textDigest: sampleDigest,
    numbers: defaultSettings.guardrails,
    overrides: [],
  },
  ReleaseAsk: ask,
  DeclineAsk: { ...ask, referrerKey: ids.stranger, declinedOn: on('2026-11-24') },
  OweThanks: ask,
  PayThanks: ask,

  SetDeskLimit: { ...desk, perWeek: 2 },
  TakeAsk: {
    ...desk,
    referralId: ids.referral,
    today: sampleToday,
    workspacePerWeek: defaultSettings.guardrails.mentorAsksPerWeek,
  },
  GiveBackAsk: { ...desk, referralId: ids.referral },

  CountOpening: { ...count, today: sampleToday, perDay: defaultSettings.guardrails.openingsPerDay },
  UncountOpening: count,
}
