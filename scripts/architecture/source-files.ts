import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly room: string
  readonly text: string
  /** Runs only in tests: a spec, a test helper, or the testing room. */
  readonly isTest: boolean
  /** Every module that it names, as written. */
  readonly imports: readonly string[]
}

const folders = ['packages', 'services']
const skipped = new Set(['node_modules', 'dist', 'generated', 'fixtures'])

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })

const importPattern = /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/gm

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(importPattern)].flatMap(([, from, bare]) => from ?? bare ?? [])

const isTest = (path: string): boolean => /\.spec\.tsx?$|\/test\/|\/spec\/|\/testing\//.test(path)

const read = (room: string, file: string): SourceFile => {
  const text = readFileSync(file, 'utf8')
  const path = relative(root, file).replaceAll('\\', '/')
  return { path, room, text, isTest: isTest(path), imports: importsOf(text) }
}

const roomFolders = (): readonly (readonly [string, string])[] => [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((room) => [room, join(root, folder, room)] as const),
  ),
  ['web', join(root, 'web')],
  ['bench', join(root, 'bench')],
]

/** Every TypeScript file of every room. */
export const sourceFiles = (): readonly SourceFile[] =>
  roomFolders().flatMap(([room, folder]) =>
    filesBelow(folder)
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => read(room, file)),
  )

/** The project file that a relative import means, or undefined when it is not one. */
export const resolveRelative = (from: SourceFile, specifier: string): string | undefined => {
  if (!specifier.startsWith('.')) return undefined
  const target = resolve(root, dirname(from.path), specifier)
  return existsSync(target) ? relative(root, target).replaceAll('\\', '/') : undefined
}
