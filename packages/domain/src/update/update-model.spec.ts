import { fold } from '@kith/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCommand, sampleIds } from '../spec/index.ts'
import type { UpdateCommand } from './commands.ts'
import { updateDecider } from './decider.ts'
import type { UpdateEvent } from './events.ts'
import type { RecipientFacts } from './recipient.ts'

const contactId = fc.constantFrom(sampleIds.contact, sampleIds.otherContact)
const [sample] = sampleCommand('SendUpdate').data.recipients as unknown as readonly [RecipientFacts]
const facts = fc
  .record({ contactId, doNotContact: fc.boolean(), updatesRefused: fc.boolean(), hasAddress: fc.boolean() })
  .map((different): RecipientFacts => ({ ...sample, ...different }))
const recipients = fc.array(facts, { maxLength: 3 })

const command: fc.Arbitrary<UpdateCommand> = fc.oneof(
  fc.constantFrom('Hi {first name}', 'Dear all').map((body) => sampleCommand('ChangeUpdate', { body })),
  recipients.map((chosen) => sampleCommand('ChooseRecipients', { recipients: chosen })),
  recipients.map((chosen) => sampleCommand('SendUpdate', { recipients: chosen })),
  contactId.map((id) => sampleCommand('RecordReached', { contactId: id, by: 'system' })),
  contactId.map((id) => sampleCommand('PassOver', { contactId: id, by: 'system' })),
  fc.constantFrom(sampleCommand('CancelUpdate'), sampleCommand('DiscardUpdate')),
)

/** Words that are sent are those of the draft, so that most sequences get somewhere. */
const asSeen = (command: UpdateCommand, events: readonly UpdateEvent[]): UpdateCommand => {
  const state = fold(updateDecider, events)
  if (command.type !== 'SendUpdate' || state.status === 'none') return command
  const { subject, body } = state.update
  return { ...command, data: { ...command.data, subject, body } }
}

const property = (check: (events: readonly UpdateEvent[], commands: readonly UpdateCommand[]) => void) =>
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      const events: UpdateEvent[] = []
      const accepted: UpdateCommand[] = []
      for (const next of [sampleCommand('DraftUpdate'), ...commands]) {
        const said = asSeen(next, events)
        const decision = updateDecider.decide(said, fold(updateDecider, events))
        if (decision.kind !== 'accepted') continue
        events.push(...decision.events)
        accepted.push(said)
      }
      check(events, accepted)
    }),
    { numRuns: 300 },
  )

describe('whatever happens to an update', () => {
  it('is sent at most once, and then its words and people stand', () =>
    property((events) => {
      const types = events.map(({ type }) => type)
      const at = types.indexOf('update.sent')
      if (at < 0) return
      for (const type of types.slice(at + 1))
        expect(['update.reached', 'update.passed-over', 'update.cancelled']).toContain(type)
    }))
  it('nobody is reached twice, nor passed over after they were reached', () =>
    property((events) => {
      const reachedIds = new Set<string>()
      for (const event of events) {
        if (event.type !== 'update.reached' && event.type !== 'update.passed-over') continue
        expect(reachedIds).not.toContain(event.data.contactId)
        if (event.type === 'update.reached') reachedIds.add(event.data.contactId)
      }
    }))
  it('whoever must not be contacted is passed over at once', () =>
    property((events, commands) => {
      const sending = commands.find((one) => one.type === 'SendUpdate')
      if (sending?.type !== 'SendUpdate') return
      const byId = new Map(sending.data.recipients.map((one) => [one.contactId, one]))
      const at = events.findIndex(({ type }) => type === 'update.sent')
      const sent = events[at]
      if (sent?.type !== 'update.sent') return
      for (const id of sent.data.contactIds) {
        const known = byId.get(id)
        if (known && !known.doNotContact && !known.updatesRefused && known.hasAddress) continue
        expect(
          events.slice(at + 1).find((event) => 'contactId' in event.data && event.data.contactId === id)?.type,
        ).toBe('update.passed-over')
      }
    }))
})
