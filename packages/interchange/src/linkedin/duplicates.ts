import { identityWords } from './identity.ts'
import { refuseRow } from './read-row.ts'
import type { ConnectionRow, Person } from './row.ts'

/** FNV-1a over the words of a row, cut to 20 bits: enough to tell "the same again" from "something else". */
const fingerprint = (person: Person): number => {
  const text = [person.name, person.company, person.position, person.email, person.connectedOn ?? ''].join('\u0000')
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0) & 0xfffff
}

const bits = 0x100000

/**
 * Spots people that the list names twice. Holds one number per person (line and fingerprint in one), so that a million
 * rows stay small in memory.
 */
export const duplicateFinder = () => {
  const seen = new Map<string, number>()
  return (row: ConnectionRow): ConnectionRow => {
    if (row.kind !== 'person') return row
    const key = identityWords(row.person).join('\u0000')
    const mark = fingerprint(row.person)
    const earlier = seen.get(key)
    if (earlier === undefined) {
      seen.set(key, row.line * bits + mark)
      return row
    }
    const firstLine = Math.floor(earlier / bits)
    if (earlier % bits === mark) return { line: row.line, kind: 'duplicate', firstLine, person: row.person }
    return refuseRow({ line: row.line, raw: row.person.name }, 'CONTRADICTS_EARLIER_ROW')
  }
}
