import type { EventCatalogue, EventDefinition, Opened, Sealer, SubjectId } from '@kith/kernel'

/** Seals by reversing text: enough to see what is sealed for whom, and cheap. Keys can be destroyed. */
export const createPlainSealer = () => {
  const destroyed = new Set<string>()
  const prepared: string[][] = []
  const sealer: Sealer = {
    prepareToSeal: async (subjects) => void prepared.push([...subjects]),
    prepareToOpen: async (subjects) => void prepared.push([...subjects]),
    seal: (subjects, context, text) =>
      Buffer.from(JSON.stringify({ subjects, context, text })).toString('base64').split('').toReversed().join(''),
    open: (subjects, context, box): Opened => {
      const opened = JSON.parse(Buffer.from(box.split('').toReversed().join(''), 'base64').toString()) as {
        subjects: string[]
        context: string
        text: string
      }
      if (opened.context !== context || opened.subjects.join() !== subjects.join()) throw new Error('tampered')
      return subjects.some((subject) => destroyed.has(subject))
        ? { kind: 'erased' }
        : { kind: 'open', text: opened.text }
    },
  }
  return { sealer, prepared, destroy: (subject: string) => destroyed.add(subject) }
}

const checked = (value: unknown): Record<string, unknown> => {
  const data = value as Record<string, unknown>
  if (typeof data['thingId'] !== 'string') throw new Error('thingId is missing')
  if (data['count'] !== undefined && typeof data['count'] !== 'number') throw new Error('count is not a number')
  return data
}

const definition = (type: string, more: Partial<EventDefinition> = {}): EventDefinition => ({
  type,
  version: 1,
  parse: checked,
  upcasters: {},
  sealed: {},
  subjects: () => [],
  ...more,
})

/** Two small event types: one in the clear, one about a person. */
export const definitions = {
  counted: definition('thing.counted'),
  named: definition('thing.named', {
    sealed: { name: 'Erased', nick: undefined },
    subjects: (data) => [data['thingId'] as SubjectId],
  }),
}

export const catalogueOf = (...all: readonly EventDefinition[]): EventCatalogue =>
  new Map(all.map((each) => [each.type, each]))

export const catalogue = catalogueOf(definitions.counted, definitions.named)
