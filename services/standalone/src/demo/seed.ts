import { contactDecider, interactionDecider } from '@kith/domain'
import type { ContactCommand, InteractionCommand } from '@kith/domain'
import type {
  CalendarDate,
  CohortId,
  CommandId,
  ContactId,
  Instant,
  InteractionId,
  UserId,
  WorkspaceId,
} from '@kith/kernel'
import { addDays, deterministicId, instantAt, partsOf } from '@kith/kernel'
import type { Workshop } from '../cli/workshop.ts'
import type { DemoPerson, DemoStory } from './people.ts'

export interface DemoOwner {
  readonly userId: UserId
  readonly workspaceId: WorkspaceId
  readonly timeZone: string
  /** The cohort that shared people are shown to. */
  readonly cohortId?: CohortId | undefined
}

/**
 * Plays invented people into somebody's workspace, through the same commands that the app uses, with a back-dated
 * clock. All ids follow from the owner, so a second run changes nothing.
 */
export const seedPeople = async (
  workshop: Workshop,
  owner: DemoOwner,
  people: readonly DemoPerson[],
  today: CalendarDate,
): Promise<void> => {
  const { userId: by } = owner
  const idOf = (...words: readonly string[]): string => deterministicId('demo', by, ...words)

  const contextAt = (day: CalendarDate, what: string) => ({
    workspaceId: owner.workspaceId,
    actor: by,
    commandId: idOf('command', what) as CommandId,
    now: instantAt(day, 10, owner.timeZone) as Instant,
  })
  const must = (outcome: { kind: string }): void => {
    if (outcome.kind !== 'accepted' && outcome.kind !== 'nothing')
      throw new Error(`The demo could not be filled: ${JSON.stringify(outcome)}`)
  }
  const tell = async (command: ContactCommand, day: CalendarDate, what: string): Promise<void> =>
    must(await workshop.handler.handle(contactDecider, command.data.contactId, command, contextAt(day, what)))
  const log = async (command: InteractionCommand, day: CalendarDate, what: string): Promise<void> =>
    must(await workshop.handler.handle(interactionDecider, command.data.interactionId, command, contextAt(day, what)))

  const seedStory = async (contactId: ContactId, slug: string, story: DemoStory): Promise<void> => {
    const happenedOn = addDays(today, -story.daysAgo)
    const what = `${slug} ${story.daysAgo}`
    await log(
      {
        type: 'LogInteraction',
        data: {
          interactionId: idOf('interaction', what) as InteractionId,
          by,
          ownerId: by,
          contactIds: [contactId],
          channel: story.channel,
          kind: story.kind ?? 'catch-up',
          direction: 'mutual',
          happenedOn,
          today: happenedOn,
          summary: story.summary,
          outcome: '',
          helpGiven: [...(story.helpGiven ?? [])],
          helpReceived: [...(story.helpReceived ?? [])],
          ...(story.promise && {
            followUp: {
              followUpId: idOf('follow-up', what),
              promisedBy: story.promise.by,
              text: story.promise.text,
              dueOn: addDays(today, story.promise.inDays),
            },
          }),
        },
      },
      happenedOn,
      what,
    )
  }

  for (const person of people) {
    const contactId = idOf('contact', person.slug) as ContactId
    const metOn = addDays(today, -270)
    const of = { contactId, by }
    const { name, company, position, closeness, slug } = person
    await tell(
      { type: 'AddContact', data: { ...of, ownerId: by, name, company, position, closeness } },
      metOn,
      `add ${slug}`,
    )
    for (const tag of person.tags) await tell({ type: 'AddTag', data: { ...of, tag } }, metOn, `tag ${slug} ${tag}`)
    for (const text of person.facts)
      await tell(
        { type: 'AddFact', data: { ...of, factId: idOf('fact', slug, text), text } },
        metOn,
        `fact ${slug} ${text}`,
      )
    if (person.birthdayInDays !== undefined) {
      const { month, day } = partsOf(addDays(today, person.birthdayInDays))
      const dateId = idOf('birthday', slug)
      const on = { month, day }
      await tell(
        { type: 'AddImportantDate', data: { ...of, dateId, kind: 'birthday', label: '', on } },
        metOn,
        `birthday ${slug}`,
      )
    }
    for (const story of [...person.stories].reverse()) await seedStory(contactId, slug, story)
    if (owner.cohortId && person.sharedAs)
      await tell(
        { type: 'ShareContact', data: { ...of, cohortId: owner.cohortId, level: person.sharedAs } },
        addDays(today, -7),
        `share ${slug}`,
      )
  }
}
