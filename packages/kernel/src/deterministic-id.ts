import { v5 } from 'uuid'
import type { CommandId, EventId } from './ids.ts'

/** Kith's own namespace for name-based ids (RFC 9562, version 5). Never change it: ids on disk depend on it. */
const namespace = '5f3a4a0e-8d0b-5c7e-9f57-6b1c2d3e4f50'

/** The same UUID for the same words, for ever. Used where a repeated act must meet what it did the first time. */
export const deterministicId = (...words: readonly string[]): string => v5(words.join('\u0000'), namespace)

/** The id of the `index`-th event of a command: a retried append carries the ids of the first try. */
export const eventIdFor = (commandId: CommandId, index: number): EventId =>
  deterministicId('event', commandId, String(index)) as EventId
