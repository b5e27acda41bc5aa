import type { CadenceKind, Closeness, ContactRowFragment } from '../../generated/graphql.ts'
import { commandId, useAct } from '../../graphql/use-act.ts'
import { contactWords as words } from '../../messages/contact.ts'
import { dayWords } from '../../words/dates.ts'
import { useReader } from '../../app/session.tsx'
import {
  AddTag,
  ArchiveContact,
  ClearDoNotContact,
  RemoveTag,
  RestoreContact,
  SetCadence,
  SetCloseness,
  SetDoNotContact,
  SkipCheckIn,
  SnoozeCheckIn,
} from './documents.ts'

type Person = Pick<ContactRowFragment, 'id' | 'name'>

/** The acts on a person, each with its toast and its way back. */
export const useContactActs = () => {
  const act = useAct()
  const { today, locale } = useReader()
  const input = ({ id }: Person) => ({ commandId: commandId(), contactId: id })

  const setCloseness = (person: Pick<ContactRowFragment, 'id' | 'name' | 'closeness'>, closeness: Closeness | null) =>
    act({
      document: SetCloseness,
      variables: { input: { ...input(person), closeness } },
      said: words.placed(person.name, closeness),
      undo: () =>
        act({ document: SetCloseness, variables: { input: { ...input(person), closeness: person.closeness } } }),
    })

  const setCadence = (
    person: Pick<ContactRowFragment, 'id' | 'name' | 'cadence'>,
    kind: CadenceKind,
    days: number | null,
  ) =>
    act({
      document: SetCadence,
      variables: { input: { ...input(person), kind, days } },
      said: words.cadenceSet(person.name),
      undo: () => {
        const { kind: before, days: daysBefore } = person.cadence
        const given = before === 'days' ? daysBefore : null
        return act({ document: SetCadence, variables: { input: { ...input(person), kind: before, days: given } } })
      },
    })

  const unsnooze = (person: Person) =>
    act({ document: SnoozeCheckIn, variables: { input: { ...input(person), until: null } } })

  return {
    setCloseness,
    /** Where the control itself shows the change and takes it back. */
    placeQuietly: (person: Person, closeness: Closeness | null) =>
      act({ document: SetCloseness, variables: { input: { ...input(person), closeness } } }),
    setCadence,
    snooze: (person: Person, until: string) =>
      act({
        document: SnoozeCheckIn,
        variables: { input: { ...input(person), until } },
        said: words.snoozed(person.name, dayWords(until, today, locale)),
        undo: () => unsnooze(person),
      }),
    unsnooze: (person: Person) =>
      act({
        document: SnoozeCheckIn,
        variables: { input: { ...input(person), until: null } },
        said: words.unsnoozed(person.name),
      }),
    skip: (person: Person) =>
      act({
        document: SkipCheckIn,
        variables: { input: input(person) },
        said: words.skipped(person.name),
        undo: () => unsnooze(person),
      }),
    archive: (person: Person) =>
      act({
        document: ArchiveContact,
        variables: { input: input(person) },
        said: words.archived(person.name),
        undo: () => act({ document: RestoreContact, variables: { input: input(person) } }),
      }),
    restore: (person: Person) =>
      act({
        document: RestoreContact,
        variables: { input: input(person) },
        said: words.restored(person.name),
        undo: () => act({ document: ArchiveContact, variables: { input: input(person) } }),
      }),
    leaveAlone: (person: Person) =>
      act({
        document: SetDoNotContact,
        variables: { input: input(person) },
        said: words.leftAlone(person.name),
        undo: () => act({ document: ClearDoNotContact, variables: { input: input(person) } }),
      }),
    contactAgain: (person: Person) =>
      act({
        document: ClearDoNotContact,
        variables: { input: input(person) },
        said: words.contactAgain(person.name),
        undo: () => act({ document: SetDoNotContact, variables: { input: input(person) } }),
      }),
    addTag: (person: Person, tag: string) =>
      act({
        document: AddTag,
        variables: { input: { ...input(person), tag } },
        said: words.tagged(person.name, tag),
        undo: () => act({ document: RemoveTag, variables: { input: { ...input(person), tag } } }),
      }),
    removeTag: (person: Person, tag: string) =>
      act({
        document: RemoveTag,
        variables: { input: { ...input(person), tag } },
        said: words.untagged(person.name, tag),
        undo: () => act({ document: AddTag, variables: { input: { ...input(person), tag } } }),
      }),
  }
}
