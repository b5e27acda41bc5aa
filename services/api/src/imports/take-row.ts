import { createCommandHandler } from '@kith/command-handling'
import { contactDecider } from '@kith/domain'
import type { Person } from '@kith/interchange'
import { importedContactId } from '@kith/interchange'
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

/** What became of a row: its effect, or the code of its refusal. */
export type RowResult =
  | { readonly kind: 'taken'; readonly effect: Effect }
  | { readonly kind: 'refused'; readonly code: string }

const unchanged: RowResult = { kind: 'taken', effect: 'unchanged' }

/** Takes people of a list into the log. Its own memory of states: a long list would push everybody else's out. */
export const createRowTaker = (house: ImportHouse, work: ImportWork) => {
  const commands = createCommandHandler({ store: house.store, cachedStates: 1_000 })
  let known: ReadonlyMap<ContactId, ContactView> = new Map()

  return {
    /**
     * Looks up in one statement who is known, and makes the keys of all others in one go. `isInDoubt`: an earlier run
     * may have taken some of these; then only the log itself can tell what each row came to.
     */
    prepare: async (people: readonly Person[], isInDoubt: boolean): Promise<void> => {
      const ids = people.map((person) => importedContactId(work.ownerId, person))
      const contacts = ids.length === 0 ? [] : await contactsByIds(house.db, ownerAsViewer(house, work), ids)
      const byId = new Map(contacts.map((contact) => [contact.id, contact]))
      known = isInDoubt ? new Map() : byId
      const strangers = ids.filter((id) => !byId.has(id)) as readonly string[] as readonly SubjectId[]
      // Somebody erased among them spoils the batch; then each row makes its own key, and theirs is refused by name.
      await house.sealer.prepareToSeal(strangers).catch((error: unknown) => {
        if (!(error instanceof SubjectErased)) throw error
      })
    },
    take: async (person: Person): Promise<RowResult> => {
      const command = rowCommand(work.ownerId, work.importId, person)
      const { contactId } = command.data
      const contact = known.get(contactId)
      if (contact && !mayMatter(person, contact)) return unchanged
      try {
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
