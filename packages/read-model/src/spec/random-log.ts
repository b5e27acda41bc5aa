import type { KithEvent } from '@kith/domain'
import type { ContactId, ImportId, InteractionId, UserId } from '@kith/kernel'
import { randomAsking } from './random-asking.ts'
import { randomBoard } from './random-board.ts'
import { randomKeeping } from './random-keeping.ts'
import { numbersFrom } from './random-numbers.ts'
import { randomOpportunities } from './random-opportunities.ts'
import { randomReferrals } from './random-referrals.ts'
import { randomUpdates } from './random-updates.ts'
import { randomWorkspace } from './random-workspace.ts'
import { Recorder, idOf, theWorkspace } from './recorder.ts'

interface Promised {
  readonly id: string
}

interface Happened {
  readonly id: InteractionId
  readonly ownerId: UserId
  readonly contactIds: ContactId[]
  readonly promised: Promised[]
}

interface Known {
  readonly id: ContactId
  readonly ownerId: UserId
  readonly parts: string[]
}

const awkward = [
  'Zoë "Z" Müller',
  'Back\\slash',
  'Tab\there',
  'New\nline',
  'Brace {x}',
  'Łukasz',
  '李 雷',
  "O'Neill %_",
]

/**
 * A log of `size` events or a few more: members, contacts with all that can happen to them, interactions with one or
 * several of them, an import, opportunities, requests for referrals, a workspace with its cohorts, and (at the end of some lives) erasures.
 */
export const randomLog = (seed: number, size: number): { readonly log: Recorder; readonly erased: Set<string> } => {
  const next = numbersFrom(seed)
  const below = (most: number): number => Math.floor(next() * most)
  const oneOf = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const chance = (part: number): boolean => next() < part
  const log = new Recorder()
  const erased = new Set<string>()
  const owners = ['one', 'two', 'three'].map((name) => idOf<UserId>('user', name))
  const contacts: Known[] = []
  const interactions: Happened[] = []
  let made = 0
  let clock = Date.parse('2025-01-01T00:00:00.000Z')
  const id = (what: string): string => idOf(what, String(seed), String((made += 1)))
  const text = (): string => `${oneOf(awkward)} ${below(1000)}`
  const date = (): string =>
    `202${4 + below(3)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
  const put = (stream: string, ownerId: UserId, type: KithEvent['type'], data: object): void => {
    clock += below(3) * 1000 * 60
    log.record(stream, { type, data } as unknown as KithEvent, { actor: ownerId, at: new Date(clock).toISOString() })
  }
  const importId = idOf<ImportId>('import', String(seed))

  put(`workspace-${theWorkspace}`, owners[0] as UserId, 'workspace.created', {
    workspaceId: theWorkspace,
    name: 'Spec',
  })
  for (const [index, userId] of owners.entries()) {
    const account = { userId, name: `Owner ${index}`, email: `o${index}@kith.example`, timeZone: 'UTC', locale: 'en' }
    put(`user-${userId}`, userId, 'user.registered', account)
    put(`workspace-${theWorkspace}`, userId, 'workspace.member-joined', {
      workspaceId: theWorkspace,
      userId,
      roles: ['member'],
    })
  }
  const dice = { below, oneOf, chance, id, text, date, put }
  const workspace = randomWorkspace(dice, owners, erased)
  const { cohorts, members: passing } = workspace
  const board = randomBoard(dice, { lasting: owners, passing, cohorts, erased })
  const opportunities = randomOpportunities(dice, owners, erased)
  const referrals = randomReferrals(dice, { people: passing, contacts, erased })
  const importer = owners[0] as UserId
  const whose = { importId, ownerId: importer }
  put(`import-${importId}`, importer, 'import.started', {
    ...whose,
    source: 'linkedin',
    fileName: 'Connections.csv',
    rows: 9,
  })

  const addContact = (): void => {
    const contactId = id('contact') as ContactId
    const imported = chance(0.3)
    const ownerId = imported ? importer : oneOf(owners)
    const job = chance(0.6) ? { company: text(), position: text() } : {}
    const origin = imported ? { source: 'linkedin', importId } : { source: 'manual' }
    const more = chance(0.3) ? { emails: ['a@b.example'], connectedOn: date(), profileUrl: 'https://p.example/x' } : {}
    put(`contact-${contactId}`, ownerId, 'contact.added', {
      contactId,
      ownerId,
      name: text(),
      ...origin,
      ...job,
      ...more,
    })
    contacts.push({ id: contactId, ownerId, parts: [] })
  }

  const changeContact = ({ id: contactId, ownerId, parts }: Known): void => {
    const part = chance(0.5) && parts.length > 0 ? oneOf(parts) : id('part')
    if (!parts.includes(part)) parts.push(part)
    const say = (type: KithEvent['type'], data: object): void =>
      put(`contact-${contactId}`, ownerId, type, { contactId, ...data })
    const acts: readonly (() => void)[] = [
      () => say('contact.details-changed', { name: text(), phones: [text()], ...(chance(0.3) ? { importId } : {}) }),
      () => say('contact.details-changed', { emails: [], links: ['https://l.example'], location: text() }),
      () =>
        say('contact.employment-recorded', {
          employmentId: part,
          company: text(),
          position: text(),
          from: null,
          to: chance(0.5) ? null : date(),
          current: chance(0.5),
        }),
      () =>
        say('contact.employment-recorded', {
          employmentId: contactId,
          company: 'Old',
          position: '',
          from: null,
          to: null,
          current: false,
          importId,
        }),
      () => say('contact.closeness-set', { closeness: oneOf(['close', 'regular', 'distant', null]) }),
      () =>
        say('contact.cadence-set', {
          cadence: oneOf([{ kind: 'days', days: 30 }, { kind: 'closeness' }, { kind: 'none' }]),
        }),
      () => say('contact.check-in-snoozed', { until: chance(0.5) ? date() : null }),
      () => say('contact.check-in-skipped', { skippedOn: date(), nextOn: date() }),
      () =>
        say('contact.important-date-added', {
          dateId: part,
          kind: 'birthday',
          label: text(),
          on: { month: 2, day: 29 },
        }),
      () => say('contact.important-date-removed', { dateId: part }),
      () => say('contact.fact-added', { factId: part, text: text() }),
      () => say('contact.fact-removed', { factId: part }),
      () => say('contact.note-added', { noteId: part, text: text() }),
      () => say('contact.note-corrected', { noteId: part, text: text() }),
      () => say('contact.tagged', { tag: oneOf(awkward) }),
      () => say('contact.untagged', { tag: oneOf(awkward) }),
      () => say('contact.relationship-described', { kind: text(), howMet: '', where: '', throughWhom: '' }),
      () => say('contact.custom-field-set', { field: 'Field', value: chance(0.5) ? text() : null }),
      () => say('contact.do-not-contact-set', { reason: text() }),
      () => say('contact.do-not-contact-cleared', {}),
      () => say('contact.updates-refused', {}),
      () => say('contact.updates-resumed', {}),
      () =>
        say('contact.shared', {
          cohortId: oneOf(workspace.cohorts),
          level: oneOf(['company-only', 'name-and-company']),
          name: text(),
          company: text(),
        }),
      () => say('contact.unshared', { cohortId: oneOf(workspace.cohorts) }),
      () => say('contact.merged', { intoContactId: oneOf(contacts).id }),
      () => say('contact.merge-undone', { fromContactId: oneOf(contacts).id }),
      () => say('contact.archived', {}),
      () => say('contact.restored', chance(0.5) ? { importId } : {}),
    ]
    oneOf(acts)()
  }

  const content = (): object => ({
    channel: oneOf(['call', 'email', 'coffee']),
    kind: 'catch-up',
    direction: 'mutual',
    happenedOn: date(),
    summary: text(),
    outcome: chance(0.3) ? text() : '',
    helpGiven: chance(0.2) ? ['advice', 'job-lead'] : [],
    helpReceived: chance(0.2) ? ['referral'] : [],
  })

  const logInteraction = (): void => {
    const ownerId = oneOf(owners)
    const own = contacts.filter((contact) => contact.ownerId === ownerId)
    if (own.length === 0) return
    const contactIds = [...new Set(Array.from({ length: 1 + below(3) }, () => oneOf(own).id))]
    const interactionId = id('interaction') as InteractionId
    put(`interaction-${interactionId}`, ownerId, 'interaction.logged', {
      interactionId,
      ownerId,
      contactIds,
      ...content(),
    })
    interactions.push({ id: interactionId, ownerId, contactIds, promised: [] })
  }

  const changeInteraction = ({ id: interactionId, ownerId, contactIds, promised }: Happened): void => {
    const tellable = !contactIds.some((contactId) => erased.has(contactId))
    const say = (type: KithEvent['type'], data: object = {}): void =>
      put(`interaction-${interactionId}`, ownerId, type, { interactionId, ownerId, contactIds, ...data })
    const followUpId = promised.length > 0 ? oneOf(promised).id : undefined
    const turn = below(6)
    if (turn === 0 && tellable) say('interaction.corrected', content())
    else if (turn === 1) say('interaction.retracted')
    else if (turn === 2) say('interaction.restored')
    else if (turn === 3) say('interaction.reply-received', { receivedOn: date() })
    else if (turn === 4 && tellable) {
      const promise = { followUpId: id('follow-up'), promisedBy: oneOf(['me', 'them']), text: text(), dueOn: date() }
      promised.push({ id: promise.followUpId })
      say('interaction.follow-up-promised', promise)
    } else if (followUpId !== undefined)
      say(oneOf(['interaction.follow-up-done', 'interaction.follow-up-dropped', 'interaction.follow-up-reopened']), {
        followUpId,
      })
  }

  while (log.events.length < size) {
    const turn = next()
    if (turn < 0.2 || contacts.length === 0) addContact()
    else if (turn < 0.25) workspace.change()
    else if (turn < 0.33) board.change()
    else if (turn < 0.39) opportunities.change()
    else if (turn < 0.48) referrals.change()
    else if (turn < 0.63) changeContact(oneOf(contacts))
    else if (turn < 0.75 || interactions.length === 0) logInteraction()
    else if (turn < 0.97) changeInteraction(oneOf(interactions))
    else if (turn < 0.98)
      put(`import-${importId}`, importer, 'import.row-refused', {
        ...whose,
        line: log.events.length,
        column: 'URL',
        code: 'URL_BAD',
        raw: text(),
      })
    else if (turn < 0.985)
      put(`import-${importId}`, importer, 'import.chunk-applied', {
        ...whose,
        chunk: 0,
        rows: 3,
        added: 1,
        changed: 1,
        unchanged: 0,
        refused: 1,
        taken: [
          { line: 2, contactId: oneOf(contacts).id, effect: 'added' },
          { line: 3, contactId: oneOf(contacts).id, effect: 'changed' },
        ],
      })
    else if (turn < 0.99)
      put(`user-${importer}`, importer, 'user.digest-preferences-set', {
        userId: importer,
        frequency: oneOf(['daily', 'weekly', 'off']),
        weekday: 1 + below(7),
        localHour: below(24),
        localMinute: 30 * below(2),
        evenIfEmpty: below(2) === 0,
      })
    else {
      const [gone] = contacts.splice(below(contacts.length), 1)
      if (gone === undefined) continue
      put(`contact-${gone.id}`, gone.ownerId, 'contact.erased', { contactId: gone.id })
      erased.add(gone.id)
    }
  }
  opportunities.end()
  randomKeeping(dice, owners, erased)
  randomAsking(dice, owners, erased)
  const people = (ownerId: UserId) => contacts.filter((one) => one.ownerId === ownerId).map((one) => one.id)
  randomUpdates(
    dice,
    owners.map((ownerId) => ({ ownerId, contactIds: people(ownerId) })),
  )
  for (const { id: contactId, ownerId } of contacts.splice(0, 3)) {
    put(`contact-${contactId}`, ownerId, 'contact.erased', { contactId })
    erased.add(contactId)
  }
  put(`import-${importId}`, importer, 'import.finished', { ...whose, added: 3, changed: 2, unchanged: 1, refused: 3 })
  return { log, erased }
}
