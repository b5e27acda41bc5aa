import { createCommandHandler } from '@kith/command-handling'
import { contactDecider } from '@kith/domain'
import type { Person } from '@kith/interchange'
import type { ContactId, SubjectId } from '@kith/kernel'
import { contactsByIds } from '@kith/read-model/queries'
import type { ContactView } from '@kith/read-model/queries'
import { SubjectErased } from '@kith/vault'
import { importContext, ownerAsViewer } from './house.ts'
import type { ImportHouse } from './house.ts'
import type { ImportWork } from './import-work.ts'
import { effectOf, mayMatter } from './preview.ts'
import type { Effect } from './preview.ts'
import { rowCommand } from './row-command.ts'
import type { RowCommand } from './row-command.ts'

/** A person of a list and the command that they stand for. */
export interface Candidate {
  readonly person: Person
  readonly command: RowCommand
}

/** What became of a row: its effect, or the code of its refusal. */
export type RowResult =
  | { readonly kind: 'taken'; readonly effect: Effect }
  | { readonly kind: 'refused'; readonly code: string }

const unchanged: RowResult = { kind: 'taken', effect: 'unchanged' }

/** Takes people of a list into the log. Its own memory of states: a long list would push everybody else's out. */
export const createRowTaker = (house: ImportHouse, work: ImportWork) => {
  const commands = createCommandHandler({ store: house.store, cachedStates: 1_000 })
  const db = house.databaseOf({ userId: work.ownerId, workspaceId: work.workspaceId })
  let listed: ReadonlyMap<ContactId, ContactView> = new Map()
  let mayTrustLists = false

  return {
    /**
     * Looks up in one statement who is known, and makes the keys of all others in one go. `isInDoubt`: an earlier run
     * may have taken some of these; then only the log itself can tell what each row came to.
     */
    prepare: async (people: readonly Person[], isInDoubt: boolean): Promise<readonly Candidate[]> => {
      const candidates = people.map((person) => ({
        person,
        command: rowCommand(work.ownerId, work.importId, person),
      }))
      const ids = candidates.map(({ command }) => command.data.contactId)
      const contacts = ids.length === 0 ? [] : await contactsByIds(db, ownerAsViewer(house, work), ids)
      listed = new Map(contacts.map((contact) => [contact.id, contact]))
      mayTrustLists = !isInDoubt
      const strangers = ids.filter((id) => !listed.has(id)) as readonly string[] as readonly SubjectId[]
      // Somebody erased among them spoils the batch; then each row makes its own key, and theirs is refused by name.
      await house.sealer.prepareToSeal(strangers).catch((error: unknown) => {
        if (!(error instanceof SubjectErased)) throw error
      })
      return candidates
    },
    take: async ({ person, command }: Candidate): Promise<RowResult> => {
      const { contactId } = command.data
      const contact = listed.get(contactId)
      if (contact && mayTrustLists && !mayMatter(person, contact)) return unchanged
      try {
        // Who is listed is there: looking first costs less than an append that must fail.
        if (contact) await commands.load(contactDecider, contactId)
        const context = importContext(house, work, 'row', contactId)
        const outcome = await commands.handle(contactDecider, contactId, command, context)
        if (outcome.kind === 'accepted') return { kind: 'taken', effect: effectOf(outcome.events) }
        if (outcome.kind === 'nothing') return unchanged
        return { kind: 'refused', code: outcome.kind === 'rejected' ? outcome.rejection.code : 'CONFLICT' }
      } catch (error) {
        if (error instanceof SubjectErased) return { kind: 'refused', code: 'CONTACT_ERASED' }
        throw error
      }
    },
  }
}

export type RowTaker = ReturnType<typeof createRowTaker>
