// Builds the client and weighs what each page loads, gzipped. Fails when a page is heavier than its budget.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

type Chunk = {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** In kB of 1,000 bytes. */
const budget = { entryAndPeople: 160, furtherRoute: 40, total: 500, css: 25, fonts: 70 } as const
const people = 'src/features/people/people-page.tsx'

const web = fileURLToPath(new URL('..', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'kith-size-'))
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }))
await build({
  root: web,
  configFile: join(web, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir, emptyOutDir: true },
})

const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
const weigh = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(outDir, file))).length, 0) / 1_000

/** The files that come with a chunk at once. */
const closure = (key: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const next of chunk.imports ?? []) closure(next, seen)
  return seen
}

const chunks = Object.entries(manifest)
const entryKey = chunks.find(([, { isEntry }]) => isEntry === true)?.[0]
if (entryKey === undefined) throw new Error('The build has no entry.')
const entry = closure(entryKey)
const lazy = chunks
  .filter(([, chunk]) => 'isDynamicEntry' in chunk)
  .map(([key]) => key)
  .sort()

const rows = lazy.map((key) => ({ key, size: weigh([...closure(key)].filter((file) => !entry.has(file))) }))
const scripts = new Set(chunks.map(([, { file }]) => file).filter((file) => file.endsWith('.js')))
const styles = new Set(chunks.flatMap(([, { css }]) => css ?? []))
const fonts = readFileSync(join(outDir, [...styles][0] ?? ''), 'utf8').match(/[\w-]+\.woff2/g) ?? []

const complaints: string[] = []
const hold = (name: string, size: number, most: number): void => {
  console.log(`${size.toFixed(1).padStart(7)} kB  of ${String(most).padStart(3)}  ${name}`)
  if (size > most) complaints.push(`${name} weighs ${size.toFixed(1)} kB; the budget is ${most}.`)
}

console.log(`${weigh(entry).toFixed(1).padStart(7)} kB          entry alone`)
hold(
  'entry + People',
  weigh(entry) + (rows.find(({ key }) => key === people)?.size ?? Number.NaN),
  budget.entryAndPeople,
)
for (const { key, size } of rows) if (key.endsWith('-page.tsx') && key !== people) hold(key, size, budget.furtherRoute)
for (const { key, size } of rows)
  if (!key.endsWith('-page.tsx')) console.log(`${size.toFixed(1).padStart(7)} kB          ${key} (on demand)`)
hold('all scripts', weigh(scripts), budget.total)
hold('styles', weigh(styles), budget.css)
// Fonts are compressed already.
hold(
  'fonts',
  new Set(fonts).size === 0
    ? 0
    : [...new Set(fonts)].reduce((sum, file) => sum + readFileSync(join(outDir, 'assets', file)).length, 0) / 1_000,
  budget.fonts,
)

if (complaints.length > 0) {
  console.error(`\n${complaints.join('\n')}`)
  process.exitCode = 1
}
