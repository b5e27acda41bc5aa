import { readFileSync } from 'node:fs'
import type { Counts } from './count.ts'

/** How much of something one request may cost, at most and, where fewer would be a lie, at least. */
interface Bound {
  readonly most: number
  readonly least?: number
}

const file = new URL('../../bounds.json', import.meta.url)

const readBounds = (): Readonly<Record<string, Bound>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Bound>>

const complaint = (name: string, count: number | undefined, { most, least = 0 }: Bound): string | undefined => {
  if (count === undefined) return `"${name}" was not counted, but bench/bounds.json has a bound for it.`
  if (count > most)
    return `${name}: ${count} for each request, and bench/bounds.json allows ${most}. Find what got dearer, or raise the bound and say why in the commit.`
  if (count < least)
    return `${name}: ${count} for each request, and bench/bounds.json expects at least ${least}. Does the counter still see what it counts?`
  return undefined
}

/** What is over its bound, as sentences. Something counted without a bound is one, too. */
export const complaints = (counts: Counts): readonly string[] => {
  const bounds = readBounds()
  const unbounded = Object.keys(counts)
    .filter((name) => bounds[name] === undefined)
    .map((name) => `"${name}" is counted (${counts[name]}) and has no bound in bench/bounds.json; write one.`)
  const over = Object.entries(bounds).flatMap(([name, bound]) => complaint(name, counts[name], bound) ?? [])
  return [...unbounded, ...over]
}
