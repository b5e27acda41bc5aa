import { useState } from 'react'
import { useClient } from 'urql'
import { say } from '../../design/toasts.ts'
import type { ContactRowFragment } from '../../generated/graphql.ts'
import { everyTopic, wake } from '../../graphql/live.ts'
import { refusalIn } from '../../graphql/refusal.ts'
import { commandId } from '../../graphql/use-act.ts'
import { common } from '../../messages/common.ts'
import { bulkWords as words } from '../../messages/sharing.ts'
import { AddTag, ArchiveContact, RemoveTag, RestoreContact } from '../contact/documents.ts'
import { forEach } from './for-each.ts'

type Person = ContactRowFragment
type Step = (person: Person) => Promise<string | undefined>

/** The acts on several people at once: one toast for all of them, and one way back. */
export const useBulkActs = () => {
  const client = useClient()
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>()

  const run = async (people: readonly Person[], step: Step) => {
    setProgress({ done: 0, all: people.length })
    const came = await forEach(people, step, (done) => setProgress({ done, all: people.length }))
    setProgress(undefined)
    wake(everyTopic)
    if (came.failed > 0) say({ text: words.someFailed(came.failed, came.why ?? ''), tone: 'refused' })
    return came.done
  }
  const perform = async (
    people: readonly Person[],
    { step, back, said }: { readonly step: Step; readonly back: Step; readonly said: (count: number) => string },
  ) => {
    const done = await run(people, step)
    if (done.length === 0) return
    const undo = () =>
      void run(done, back).then((restored) => {
        if (restored.length > 0) say({ text: common.undone, tone: 'plain' })
      })
    say({ text: said(done.length), undo })
  }
  const input = ({ id }: Person) => ({ commandId: commandId(), contactId: id })

  return {
    progress,
    archive: (people: readonly Person[]) =>
      perform(people, {
        step: async (person) =>
          refusalIn(await client.mutation(ArchiveContact, { input: input(person) }).toPromise())?.message,
        back: async (person) =>
          refusalIn(await client.mutation(RestoreContact, { input: input(person) }).toPromise())?.message,
        said: words.archived,
      }),
    addTag: (people: readonly Person[], tag: string) =>
      perform(
        people.filter(({ tags }) => !tags.includes(tag)),
        {
          step: async (person) =>
            refusalIn(await client.mutation(AddTag, { input: { ...input(person), tag } }).toPromise())?.message,
          back: async (person) =>
            refusalIn(await client.mutation(RemoveTag, { input: { ...input(person), tag } }).toPromise())?.message,
          said: (count) => words.tagged(count, tag),
        },
      ),
  }
}
