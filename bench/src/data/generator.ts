import { deterministicId } from '@kith/kernel'
import type { CalendarDate } from '@kith/kernel'
import { addDays } from '@kith/kernel'

/** How much there is. A contact is 2 or 3 events (added, placed, half of them tagged), an interaction is 1. */
export interface Size {
  readonly name: 'T' | 'S' | 'M' | 'L'
  readonly users: number
  readonly contactsPerUser: number
  readonly interactionsPerContact: number
}

export const sizes: Readonly<Record<Size['name'], Size>> = {
  T: { name: 'T', users: 10, contactsPerUser: 20, interactionsPerContact: 9 },
  S: { name: 'S', users: 10, contactsPerUser: 100, interactionsPerContact: 9 },
  M: { name: 'M', users: 50, contactsPerUser: 200, interactionsPerContact: 9 },
  // 200,000 contacts and 1.1 million events.
  L: { name: 'L', users: 500, contactsPerUser: 400, interactionsPerContact: 3 },
}

export interface SampleContact {
  readonly id: string
  readonly ownerId: string
  readonly name: string
  readonly company: string
  readonly position: string
  readonly closeness: 'close' | 'regular' | 'distant'
  readonly tags: readonly string[]
}

export interface SampleInteraction {
  readonly id: string
  readonly ownerId: string
  readonly contactId: string
  readonly channel: 'message' | 'email' | 'call' | 'coffee'
  readonly happenedOn: CalendarDate
  readonly summary: string
}

const seed = 20_261_123
export const workspaceId = deterministicId('bench', 'workspace')
export const userIdOf = (user: number): string => deterministicId('bench', 'user', String(user))
export const emailOf = (user: number): string => `user${user}@bench.example`
export const password = 'a password for benches only'

/** Mulberry32: small, good enough, the same everywhere. Answers numbers in [0, 1). */
export const randomFrom = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const givenNames = [
  'Jorid',
  'Amadou',
  'Ilse',
  'Tariq',
  'Mirko',
  'Олена',
  'Sora',
  'Noor',
  'Greta',
  'Pavel',
  'Çağla',
  '陳',
]
const familyNames = ['Westerholm', 'Okarafor', 'Brandvold', 'El-Amin', 'Hollowell', "O'Tellan", 'Tanemura', 'Abernant']
const companies = ['Tandem Labs', 'Harbor Health', 'Fjord & Co.', 'Lumen GmbH', 'Stripe-Like, Inc.', 'Data & Sons']
const positions = ['Engineering Manager', 'Backend Developer', 'Product Designer', 'DevOps Engineer', 'Data Scientist']
const tags = ['bootcamp', 'mentor', 'former colleague', 'meetup', 'recruiter']
const closenesses = ['close', 'regular', 'distant'] as const
const channels = ['message', 'email', 'call', 'coffee'] as const

const pick = <Entry>(random: () => number, entries: readonly [Entry, ...Entry[]] | readonly Entry[]): Entry =>
  entries[Math.floor(random() * entries.length)] as Entry

/** One user's people, the same at every call. */
export const contactsOf = (size: Size, user: number): readonly SampleContact[] => {
  const random = randomFrom(seed + user)
  const ownerId = userIdOf(user)
  return Array.from({ length: size.contactsPerUser }, (_, at) => ({
    id: deterministicId('bench', 'contact', String(user), String(at)),
    ownerId,
    name: `${pick(random, givenNames)} ${pick(random, familyNames)} ${at}`,
    company: pick(random, companies),
    position: pick(random, positions),
    closeness: pick(random, closenesses),
    tags: random() < 0.5 ? [pick(random, tags)] : [],
  }))
}

/** What happened with one user's people: once with each at least, more with the first (a Zipf share), none today. */
export const interactionsOf = (size: Size, user: number, today: CalendarDate): readonly SampleInteraction[] => {
  const random = randomFrom(seed * 7 + user)
  const contacts = contactsOf(size, user)
  const total = contacts.length * size.interactionsPerContact
  const harmonic = contacts.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
  const further = contacts.flatMap((contact, at) => {
    const share = Math.round(total / 2 / harmonic / (at + 1) + size.interactionsPerContact / 2)
    return Array.from({ length: Math.max(0, share - 1) }, () => contact)
  })
  return [...contacts, ...further].slice(0, total).map((contact, at) => ({
    id: deterministicId('bench', 'interaction', String(user), String(at)),
    ownerId: contact.ownerId,
    contactId: contact.id,
    channel: pick(random, channels),
    happenedOn: addDays(today, -2 - Math.floor(random() * 700)),
    summary: `Talked about ${pick(random, positions).toLowerCase()} work at ${pick(random, companies)}`,
  }))
}
