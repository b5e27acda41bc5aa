import type { CommandHandler } from '@kith/command-handling'
import { contactDecider } from '@kith/domain'
import type { ContactEvent } from '@kith/domain'
import type { Column, ConnectionRow, Person, RefusedRow } from '@kith/interchange'
import type { ContactId, ImportId } from '@kith/kernel'
import { contactsByIds } from '@kith/read-model/queries'
import type { ContactView, Database, Viewer } from '@kith/read-model/queries'
import { rowCommand } from './row-command.ts'
import type { RowCommand } from './row-command.ts'
import { sentenceForRow } from './sentences.ts'
import type { ImportPreview, ImportRow, ImportSampleRow } from './types.ts'

export type Effect = 'added' | 'changed' | 'unchanged'

/** What recording these events means for the person: new, back again, or changed. */
export const effectOf = (events: readonly ContactEvent[]): Effect => {
  const first = events[0]
  if (first === undefined) return 'unchanged'
  return first.type === 'contact.added' || first.type === 'contact.restored' ? 'added' : 'changed'
}

const countOf = { added: 'willAdd', changed: 'willChange', unchanged: 'unchanged' } as const

const mostSamples = 10
const mostRefusals = 50

/** Whether a row says anything that the list of contacts does not show already. */
export const mayMatter = (person: Person, contact: ContactView): boolean =>
  contact.archived ||
  (person.company !== '' && person.company !== contact.company) ||
  (person.position !== '' && person.position !== contact.position) ||
  (person.email !== '' && contact.emails.length === 0)

type Verdict = { readonly effect: Effect } | { readonly refusal: string }

interface PreviewHouse {
  readonly db: Database
  readonly commands: CommandHandler
  readonly viewer: Viewer
  readonly importId: ImportId
}

/**
 * Works out what an import would do, without doing it: the same decider, on the same rows. Who is plainly new or plainly
 * the same costs no look at the log.
 */
export const createPreview = ({ db, commands, viewer, importId }: PreviewHouse) => {
  const counts = { rows: 0, willAdd: 0, willChange: 0, unchanged: 0, refused: 0 }
  const sample: ImportSampleRow[] = []
  const refusals: ImportRow[] = []

  const refuse = (row: Pick<RefusedRow, 'line' | 'column' | 'raw'> & { readonly code: string }, name: string): void => {
    counts.refused += 1
    const { line, code, column, raw } = row
    if (refusals.length < mostRefusals)
      refusals.push({ line, outcome: 'refused', name, code, message: sentenceForRow(code), column, raw })
  }

  const decide = async (command: RowCommand, person: Person, known: ContactView | undefined): Promise<Verdict> => {
    if (known && !mayMatter(person, known)) return { effect: 'unchanged' }
    const state = known ? (await commands.load(contactDecider, known.id)).state : contactDecider.initial
    const decision = contactDecider.decide(command, state)
    if (decision.kind === 'rejected') return { refusal: decision.rejection.code }
    return { effect: decision.kind === 'nothing' ? 'unchanged' : effectOf(decision.events) }
  }

  const takePerson = async (
    { line, person }: { readonly line: number; readonly person: Person },
    command: RowCommand,
    known: ContactView | undefined,
  ): Promise<void> => {
    const verdict = await decide(command, person, known)
    if ('refusal' in verdict)
      return refuse({ line, code: verdict.refusal, column: null, raw: person.name }, person.name)
    counts[countOf[verdict.effect]] += 1
    const { name, company, position, email, profileUrl, connectedOn } = person
    if (sample.length < mostSamples) sample.push({ line, name, company, position, email, profileUrl, connectedOn })
  }

  return {
    take: async (rows: readonly ConnectionRow[]): Promise<void> => {
      const people = rows.flatMap((row) => (row.kind === 'person' ? [row] : []))
      const commandsOfRows = people.map(({ person }) => rowCommand(viewer.userId, importId, person))
      const ids = commandsOfRows.map(({ data }) => data.contactId)
      const contacts = ids.length === 0 ? [] : await contactsByIds(db, viewer, ids)
      const known = new Map<ContactId, ContactView>(contacts.map((contact) => [contact.id, contact]))
      for (const row of rows) {
        if (row.kind === 'blank') continue
        counts.rows += 1
        if (row.kind === 'refused') refuse(row, '')
        else if (row.kind === 'duplicate') counts.unchanged += 1
      }
      for (const [index, row] of people.entries()) {
        const command = commandsOfRows[index]
        if (command) await takePerson(row, command, known.get(command.data.contactId))
      }
    },
    result: (columns: readonly Column[]): ImportPreview => ({ ...counts, columns, sample, refusals }),
  }
}
