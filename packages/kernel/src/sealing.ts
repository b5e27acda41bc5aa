import type { SubjectId } from './ids.ts'

/** What comes out of opening a box: the text, or the news that its key is gone for good. */
export type Opened = { readonly kind: 'open'; readonly text: string } | { readonly kind: 'erased' }

/** What binds a ciphertext to its place, so that it cannot be moved: stream, event id, field path. */
export type SealingContext = string

/**
 * Seals and opens text under per-person keys. Keys are loaded (or made) beforehand in one go, so that sealing itself is
 * synchronous and a batch of events costs one look-up.
 */
export interface Sealer {
  /** Makes sure that every subject has a key; new keys are durable when this resolves. Throws for an erased subject. */
  readonly prepareToSeal: (subjects: Iterable<SubjectId>) => Promise<void>
  /** Loads the keys that still exist. */
  readonly prepareToOpen: (subjects: Iterable<SubjectId>) => Promise<void>
  /** Seals under all subjects at once; `prepareToSeal` must have named them. Returns printable text. */
  readonly seal: (subjects: readonly SubjectId[], context: SealingContext, text: string) => string
  /** Opens what `seal` made; `prepareToOpen` must have named the subjects. Throws when the box was tampered with. */
  readonly open: (subjects: readonly SubjectId[], context: SealingContext, box: string) => Opened
}
