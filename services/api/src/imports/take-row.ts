import { createCommandHandler } from '@kith/command-handling'
import type { CommandHandler } from '@kith/command-handling'
import { contactDecider } from '@kith/domain'
import type { Person } from '@kith/interchange'
import { importedContactId } from '@kith/interchange'
import type { ContactId, StreamName, SubjectId } from '@kith/kernel'
import { streamName } from '@kith/kernel'
import { contactsByIds } from '@kith/read-model/queries'
import { SubjectErased } from '@kith/vault'
import { importContext, ownerAsViewer } from './house.ts'
import type { ImportHouse } from './house.ts'
import type { ImportWork } from './import-work.ts'
import { effectOf } from './preview.ts'
import type { Effect } from './preview.ts'
import { rowCommand } from './row-command.ts'

/** What became of a row: its effect, or the code of its refusal. */
export type RowResult =
  | { readonly kind: 'taken'; readonly effect: Effect }
  | { readonly kind: 'refused'; readonly code: string }

/**
 * Takes people of a list into the log. A person whom the lists do not show is taken for new without reading their
 * stream: the append itself insists that there is none, and only a conflict costs the look. That halves the trips.
 */
export const createRowTaker = (house: ImportHouse, work: ImportWork) => {
  const presumedNew = new Set<StreamName>()
  const commands: CommandHandler = createCommandHandler({
    store: {
      append: house.store.append,
      read: (stream, options) => (presumedNew.delete(stream) ? Promise.resolve([]) : house.store.read(stream, options)),
    },
    cachedStates: 2_000,
  })

  return {
    /** Looks up in one statement who is known, and makes all keys in one go. */
    prepare: async (people: readonly Person[]): Promise<void> => {
      presumedNew.clear()
      const ids = people.map((person) => importedContactId(work.ownerId, person))
      if (ids.length === 0) return
      const contacts = await contactsByIds(house.db, ownerAsViewer(house, work), ids)
      const known = new Set<ContactId>(contacts.map((contact) => contact.id))
      for (const id of ids) if (!known.has(id)) presumedNew.add(streamName('contact', id))
      // Somebody erased among them spoils the batch; then each row makes its own key, and theirs is refused by name.
      await house.sealer.prepareToSeal(ids as readonly string[] as readonly SubjectId[]).catch((error: unknown) => {
        if (!(error instanceof SubjectErased)) throw error
      })
    },
    take: async (person: Person): Promise<RowResult> => {
      const command = rowCommand(work.ownerId, work.importId, person)
      const { contactId } = command.data
      try {
        const context = importContext(house, work, 'row', contactId)
        const outcome = await commands.handle(contactDecider, contactId, command, context)
        if (outcome.kind === 'accepted') return { kind: 'taken', effect: effectOf(outcome.events) }
        if (outcome.kind === 'nothing') return { kind: 'taken', effect: 'unchanged' }
        return { kind: 'refused', code: outcome.kind === 'rejected' ? outcome.rejection.code : 'CONFLICT' }
      } catch (error) {
        if (error instanceof SubjectErased) return { kind: 'refused', code: 'CONTACT_ERASED' }
        throw error
      }
    },
  }
}

export type RowTaker = ReturnType<typeof createRowTaker>
