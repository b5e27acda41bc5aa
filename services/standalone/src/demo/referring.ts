import type { OpportunityStage, ReferralOutcome } from '@kith/domain'

/** Somebody of the demo: the admin who signs in first, or an account of the bootcamp by its name. */
export type DemoSomebody = 'admin' | `mentor-${number}` | `member-${number}`

export interface DemoOpening {
  readonly slug: string
  readonly poster: DemoSomebody
  readonly company: string
  readonly role: string
  readonly department: string
  readonly location: string
  readonly notes: string
  readonly seats: number
  readonly postedDaysAgo: number
  readonly closesInDays: number | null
  /** Everybody's, unless a cohort is named. */
  readonly cohort?: string
}

export interface DemoOpportunity {
  readonly slug: string
  readonly company: string
  readonly role: string
  readonly location: string
  readonly stage: OpportunityStage
  readonly addedDaysAgo: number
  readonly nextStep?: { readonly text: string; readonly inDays: number }
}

/** One step of a request, so many days before the seeding. */
export type DemoStep =
  | { readonly step: 'viewed' | 'closed'; readonly daysAgo: number }
  | {
      readonly step: 'asked-more' | 'accepted' | 'declined' | 'thanked'
      readonly daysAgo: number
      readonly text: string
    }
  | { readonly step: 'submitted'; readonly daysAgo: number }
  | { readonly step: 'outcome'; readonly daysAgo: number; readonly outcome: ReferralOutcome }

export interface DemoReferral {
  readonly slug: string
  readonly seeker: DemoSomebody
  /** A member, or a contact of the seeker's by its name; a contact is asked outside of Kith. */
  readonly referrer: DemoSomebody | { readonly contact: string }
  readonly opening?: string
  readonly opportunity?: string
  readonly company: string
  readonly role: string
  readonly whyMe: string
  readonly whyCompany: string
  readonly message: string
  /** Null leaves it a draft. */
  readonly askedDaysAgo: number | null
  readonly steps: readonly DemoStep[]
}

export const demoOpenings: readonly DemoOpening[] = [
  {
    slug: 'tidewater-platform',
    poster: 'mentor-4',
    company: 'Tidewater Systems',
    role: 'Platform engineer',
    department: 'Developer experience',
    location: 'Rotterdam or from home',
    notes: 'A small team that likes to write things down. They read code before they read titles.',
    seats: 2,
    postedDaysAgo: 6,
    closesInDays: 24,
  },
  {
    slug: 'fjord-support',
    poster: 'mentor-5',
    company: 'Fjord & Co.',
    role: 'Support engineer',
    department: 'Customer care',
    location: 'Trondheim',
    notes: 'A good first step for somebody who explains well. Some evenings, paid as such.',
    seats: 3,
    postedDaysAgo: 12,
    closesInDays: 9,
  },
  {
    slug: 'lumen-frontend',
    poster: 'mentor-1',
    company: 'Lumen GmbH',
    role: 'Front-end developer',
    department: 'Maps',
    location: 'Graz',
    notes: 'Ask me about the team before you apply; I sat there for two years.',
    seats: 1,
    postedDaysAgo: 3,
    closesInDays: null,
    cohort: 'spring',
  },
  {
    slug: 'harbor-data',
    poster: 'admin',
    company: 'Harbor Health',
    role: 'Junior data engineer',
    department: 'Research data',
    location: 'Hamburg',
    notes: 'I know the lead from a project. They take their time and answer everybody.',
    seats: 3,
    postedDaysAgo: 8,
    closesInDays: 16,
  },
]

export const demoOpportunities: readonly DemoOpportunity[] = [
  {
    slug: 'tidewater',
    company: 'Tidewater Systems',
    role: 'Platform engineer',
    location: 'Rotterdam',
    stage: 'preparing',
    addedDaysAgo: 5,
    nextStep: { text: 'Read their three newest posts', inDays: 2 },
  },
  {
    slug: 'tandem',
    company: 'Tandem Labs',
    role: 'Backend developer',
    location: 'Vienna',
    stage: 'interviewing',
    addedDaysAgo: 40,
    nextStep: { text: 'Second talk, with the team', inDays: 4 },
  },
  {
    slug: 'lumen',
    company: 'Lumen GmbH',
    role: 'Staff engineer',
    location: 'Graz',
    stage: 'applied',
    addedDaysAgo: 18,
  },
  {
    slug: 'harbor',
    company: 'Harbor Health',
    role: 'Integration engineer',
    location: 'Hamburg',
    stage: 'interested',
    addedDaysAgo: 2,
  },
  {
    slug: 'fjord',
    company: 'Fjord & Co.',
    role: 'Site lead',
    location: 'Trondheim',
    stage: 'rejected',
    addedDaysAgo: 70,
  },
]

export const demoReferrals: readonly DemoReferral[] = [
  {
    slug: 'admin-tidewater',
    seeker: 'admin',
    referrer: 'mentor-4',
    opening: 'tidewater-platform',
    opportunity: 'tidewater',
    company: 'Tidewater Systems',
    role: 'Platform engineer',
    whyMe: 'Six years of keeping build systems kind to the people who use them.',
    whyCompany: 'They publish how they decide, and they decide slowly.',
    message: 'I saw your opening and it reads like my last two years. Would you pass my name on?',
    askedDaysAgo: 1,
    steps: [{ step: 'viewed', daysAgo: 0 }],
  },
  {
    slug: 'admin-tandem',
    seeker: 'admin',
    referrer: 'mentor-1',
    opportunity: 'tandem',
    company: 'Tandem Labs',
    role: 'Backend developer',
    whyMe: 'I built the event log that they asked about at the meetup.',
    whyCompany: 'Their product is used by people who have no time for it to be wrong.',
    message: 'You worked with the team at Tandem. If you think that it fits, would you refer me?',
    askedDaysAgo: 34,
    steps: [
      { step: 'viewed', daysAgo: 33 },
      { step: 'accepted', daysAgo: 32, text: 'Gladly. Send me your newest résumé.' },
      { step: 'submitted', daysAgo: 30 },
      { step: 'outcome', daysAgo: 6, outcome: 'interviewing' },
    ],
  },
  {
    slug: 'admin-fjord',
    seeker: 'admin',
    referrer: { contact: 'jorid-westerholm' },
    opportunity: 'fjord',
    company: 'Fjord & Co.',
    role: 'Site lead',
    whyMe: 'I have run a small site before.',
    whyCompany: 'The quiet, and the trains.',
    message: 'You know somebody there, I think. Would you put in a word for me?',
    askedDaysAgo: 66,
    steps: [
      { step: 'accepted', daysAgo: 65, text: 'Of course.' },
      { step: 'submitted', daysAgo: 64 },
      { step: 'outcome', daysAgo: 44, outcome: 'rejected' },
      { step: 'thanked', daysAgo: 43, text: 'It did not come to anything, and I am glad that you tried. Thank you.' },
      { step: 'closed', daysAgo: 43 },
    ],
  },
  {
    slug: 'admin-harbor-draft',
    seeker: 'admin',
    referrer: { contact: 'amadou-okarafor' },
    opportunity: 'harbor',
    company: 'Harbor Health',
    role: 'Integration engineer',
    whyMe: 'I like the places where two systems meet.',
    whyCompany: 'Their work keeps a clinic running that my family uses.',
    message: '',
    askedDaysAgo: null,
    steps: [],
  },
  {
    slug: 'member-14-harbor',
    seeker: 'member-14',
    referrer: 'admin',
    opening: 'harbor-data',
    company: 'Harbor Health',
    role: 'Junior data engineer',
    whyMe: 'My final project moves health data without losing a row, and shows that it did.',
    whyCompany: 'I would like my first job to be one that I can explain to my grandmother.',
    message: 'I am new to this and have read the posting three times. May I ask you to refer me?',
    askedDaysAgo: 1,
    steps: [],
  },
  {
    slug: 'member-15-harbor',
    seeker: 'member-15',
    referrer: 'admin',
    opening: 'harbor-data',
    company: 'Harbor Health',
    role: 'Junior data engineer',
    whyMe: 'I kept the books of a clinic for four years before I learned to program.',
    whyCompany: 'I know what their numbers are used for.',
    message: 'Your opening is the first one that wants both halves of my life. Would you refer me?',
    askedDaysAgo: 4,
    steps: [
      { step: 'viewed', daysAgo: 3 },
      { step: 'accepted', daysAgo: 2, text: 'I will. Give me until the weekend.' },
    ],
  },
]
