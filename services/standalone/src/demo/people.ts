import type { Channel, Closeness, HelpKind, InteractionKind, SharingLevel } from '@kith/domain'

/** Something that happened with a demo person, so many days before the seeding. */
export interface DemoStory {
  readonly daysAgo: number
  readonly channel: Channel
  /** A catch-up unless told. */
  readonly kind?: InteractionKind
  readonly summary: string
  readonly helpGiven?: readonly HelpKind[]
  readonly helpReceived?: readonly HelpKind[]
  readonly promise?: { readonly by: 'me' | 'them'; readonly text: string; readonly inDays: number }
}

/** An invented person. Names are made up; addresses end in `.example`. */
export interface DemoPerson {
  readonly slug: string
  readonly name: string
  readonly company: string
  readonly position: string
  readonly closeness: Closeness | null
  readonly tags: readonly string[]
  readonly facts: readonly string[]
  /** Days from the seeding to a birthday, when it is known. */
  readonly birthdayInDays?: number
  readonly stories: readonly DemoStory[]
  /** What the owner's first cohort sees of this person; nothing unless told. */
  readonly sharedAs?: SharingLevel | null
}

/** The people that a demo workspace starts with: enough that every part of Today has something to say. */
export const demoPeople: readonly DemoPerson[] = [
  {
    slug: 'jorid-westerholm',
    name: 'Jorid Westerholm',
    company: 'Tandem Labs',
    position: 'Engineering Manager',
    closeness: 'close',
    tags: ['bootcamp'],
    facts: ['Her daughter started school in September', 'Rows on Saturdays'],
    birthdayInDays: 5,
    stories: [
      {
        daysAgo: 104,
        channel: 'coffee',
        summary: 'Talked through her move from team lead to manager',
        helpReceived: ['advice'],
      },
      { daysAgo: 212, channel: 'meeting', summary: 'Demo day; she asked the hard question kindly' },
    ],
  },
  {
    slug: 'amadou-okarafor',
    name: 'Amadou Okarafor',
    company: 'Harbor Health',
    position: 'Staff Engineer',
    closeness: 'close',
    tags: ['mentor', 'backend'],
    facts: ['Writes about event sourcing', 'Prefers short messages'],
    stories: [
      {
        daysAgo: 12,
        channel: 'video',
        summary: 'Went over my résumé line by line',
        helpReceived: ['review', 'mentoring'],
        promise: { by: 'me', text: 'Send him the second version', inDays: -1 },
      },
      { daysAgo: 75, channel: 'message', summary: 'Shared his talk with my cohort', helpGiven: ['resource'] },
    ],
  },
  {
    slug: 'ilse-brandvold',
    name: 'Ilse Brandvold',
    company: 'Fjord & Co.',
    position: 'Product Designer',
    closeness: 'regular',
    tags: ['former colleague'],
    facts: ['Moved to Trondheim last spring'],
    birthdayInDays: 12,
    stories: [{ daysAgo: 196, channel: 'call', summary: 'Caught up after her move; she likes the quiet' }],
  },
  {
    slug: 'tariq-el-amin',
    name: 'Tariq El-Amin',
    company: 'Lumen GmbH',
    position: 'Backend Developer',
    closeness: 'close',
    tags: ['bootcamp', 'study group'],
    facts: ['Learning Rust on the train'],
    stories: [
      {
        daysAgo: 33,
        channel: 'coffee',
        summary: 'Practised system design questions together',
        helpGiven: ['mentoring'],
      },
      { daysAgo: 90, channel: 'message', summary: 'He passed his first technical interview', helpGiven: ['advice'] },
    ],
  },
  {
    slug: 'mirko-hollowell',
    name: 'Mirko Hollowell',
    company: 'Citadelle Securities',
    position: 'Technical Recruiter',
    closeness: 'regular',
    tags: ['recruiter'],
    facts: [],
    stories: [
      {
        daysAgo: 20,
        channel: 'email',
        summary: 'Asked what the platform team looks for',
        promise: { by: 'them', text: 'Introduce me to the team lead', inDays: 3 },
      },
    ],
  },
  {
    slug: 'olena-kovalchenko',
    name: 'Олена Ковальченко',
    company: 'Data & Sons',
    position: 'Data Scientist',
    closeness: 'close',
    tags: ['meetup'],
    facts: ['Organises the Thursday paper club'],
    stories: [],
  },
  {
    slug: 'sora-tanemura',
    name: '種村 空',
    company: 'Tandem Labs',
    position: 'Frontend Developer',
    closeness: 'regular',
    tags: ['open source'],
    facts: ['Maintains a calendar library'],
    stories: [
      {
        daysAgo: 60,
        channel: 'social',
        summary: 'Thanked him for reviewing my first pull request',
        helpReceived: ['review'],
      },
    ],
  },
  {
    slug: 'noor-abernant',
    name: 'Noor Abernant',
    company: 'Bluefjord',
    position: 'Founder',
    closeness: 'distant',
    tags: ['conference'],
    facts: ['Looking for people who like boring technology'],
    stories: [{ daysAgo: 380, channel: 'event', summary: 'Met at the spring conference, long talk about queues' }],
  },
  {
    slug: 'greta-thornquist',
    name: 'Greta Thornquist',
    company: 'Stripe-Like, Inc.',
    position: 'CTO, Co-founder',
    closeness: null,
    tags: [],
    facts: [],
    stories: [],
  },
  {
    slug: 'pavel-sundermark',
    name: 'Pavel Sundermark',
    company: 'Harbor Health',
    position: 'DevOps Engineer',
    closeness: null,
    tags: ['bootcamp'],
    facts: [],
    stories: [],
  },
]
