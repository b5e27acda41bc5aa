import { doors, edges, singleImporters } from './edges.ts'
import type { SourceFile } from './source-files.ts'
import { resolveRelative } from './source-files.ts'

const roomOf = (specifier: string): string | undefined => /^@kith\/([^/]+)/.exec(specifier)?.[1]

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Imports along edges that the table does not have. */
export const forbiddenEdges = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((specifier) => {
      const target = roomOf(specifier)
      if (!target || target === file.room || file.isTest) return []
      const allowed = edges[file.room]
      if (allowed === undefined)
        return [`${file.path}: the room "${file.room}" is not in the table of edges; add it with an ADR.`]
      if (allowed !== 'any' && !allowed.includes(target))
        return [
          `${file.path} imports ${specifier}, but ${file.room} may not know ${target}: let what it needs come in through an edge of ARCHITECTURE.md, or change the table with an ADR.`,
        ]
      const users = doors[specifier]
      if (users && !users.includes(file.room) && file.room !== target)
        return [`${file.path} uses the door ${specifier}, which is open to ${users.join(', ')} only.`]
      return []
    }),
  )

/** Relative imports that climb into another room instead of using its door. */
export const climbedWalls = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((specifier) => {
      const target = resolveRelative(file, specifier)
      const [storey, room] = (target ?? '').split('/')
      if (!target || room === file.room || (storey !== 'packages' && storey !== 'services')) return []
      return [
        `${file.path} climbs into ${target}; rooms are entered through their package's door (@kith/${room ?? ''}).`,
      ]
    }),
  )

/** Libraries imported outside the one room that hides them. */
export const strayImporters = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((specifier) => {
      const owner = singleImporters[packageOf(specifier)]
      if (!owner || owner === file.room || file.isTest || file.room === 'bench') return []
      return [
        `${file.path} imports ${specifier}; only ${owner} may, so that replacing the library stays a change of one room.`,
      ]
    }),
  )

/** Reads of the environment outside a file called environment.ts. */
export const strayEnvironment = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => /\bprocess\.env\b/.test(file.text) && !/(^|\/)environment\.ts$/.test(file.path))
    .filter((file) => !file.isTest && file.room !== 'bench' && !file.path.endsWith('.config.ts'))
    .map(
      (file) =>
        `${file.path} reads process.env; parse it in environment.ts, once, so that all complaints come at once.`,
    )

const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bTemporal\.Now\b|\bperformance\.now\(/

/** Clock or chance in the rooms that have to be pure. */
export const impurity = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) => (file.room === 'kernel' || file.room === 'domain') && !file.isTest && impure.test(file.text))
    .map(
      (file) =>
        `${file.path} asks for the time or for chance; both come in with the command, so that deciding can be repeated.`,
    )

/** Circles among files, each once, written as a path that comes back. */
export const circles = (files: readonly SourceFile[]): readonly string[] => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    const at = trail.indexOf(file.path)
    if (at >= 0) {
      found.push(
        `${[...trail.slice(at), file.path].join(' → ')} goes in a circle; move what both need into a third file.`,
      )
      return
    }
    if (done.has(file.path)) return
    for (const specifier of file.imports) {
      const next = byPath.get(resolveRelative(file, specifier) ?? '')
      if (next) visit(next, [...trail, file.path])
    }
    done.add(file.path)
  }
  for (const file of files) visit(file, [])
  return found
}

/** Files that have outgrown one screenful many times over. */
export const tooLong = (files: readonly SourceFile[]): readonly string[] =>
  files
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines} lines; past 300 there is a seam: find it and make two files.`)
