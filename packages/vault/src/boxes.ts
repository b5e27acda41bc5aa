import type { Opened, SealingContext, SubjectId } from '@kith/kernel'
import { decrypt, encrypt } from './cipher.ts'
import type { Key, KeyCache } from './key-cache.ts'
import { BoxTampered, SubjectErased } from './vault.ts'

/** One order for the layers, whoever names the people in whatever order. */
const layersOf = (subjects: readonly SubjectId[]): readonly SubjectId[] => {
  if (subjects.length === 0) throw new Error('Nobody to seal for: personal data needs a subject')
  return subjects.length === 1 ? subjects : [...new Set(subjects)].toSorted()
}

/** Names all the people and which of them this layer is for: no layer can be taken for a whole box. */
const layerContext = (context: SealingContext, layers: readonly SubjectId[], subject: SubjectId): string =>
  `${layers.join()}\n${subject}\n${context}`

const keyOf = (cache: KeyCache, subject: SubjectId): Key => {
  const key = cache.get(subject)
  if (key === undefined) throw new Error(`The key of ${subject} was not prepared`)
  return key
}

/** Seals in layers, one for each person: whoever is missing one key can open nothing. */
export const sealBox = (
  cache: KeyCache,
  subjects: readonly SubjectId[],
  context: SealingContext,
  text: string,
): string => {
  let box: Buffer = Buffer.from(text, 'utf8')
  const layers = layersOf(subjects)
  for (const subject of layers) {
    const key = keyOf(cache, subject)
    if (key === 'destroyed') throw new SubjectErased(subject)
    box = encrypt(key, layerContext(context, layers, subject), box)
  }
  return box.toString('base64')
}

/** Opens the layers from the outside in. Any destroyed key means erased; a layer that does not open is an alarm. */
export const openBox = (
  cache: KeyCache,
  subjects: readonly SubjectId[],
  context: SealingContext,
  text: string,
): Opened => {
  const layers = layersOf(subjects)
  let box: Buffer = Buffer.from(text, 'base64')
  const keys: { readonly subject: SubjectId; readonly key: Uint8Array }[] = []
  for (const subject of layers) {
    const key = keyOf(cache, subject)
    if (key === 'destroyed') return { kind: 'erased' }
    keys.push({ subject, key })
  }
  for (const { subject, key } of keys.toReversed()) {
    try {
      box = decrypt(key, layerContext(context, layers, subject), box)
    } catch (error) {
      throw new BoxTampered(`A sealed box does not open under the key of ${subject}: it was changed or moved here`, {
        cause: error,
      })
    }
  }
  return { kind: 'open', text: box.toString('utf8') }
}
