import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root, run } from './run.mjs'
import { giveUp, say } from './say.mjs'

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })

/** What a build was made from: names, sizes and times of change, plus the lockfile. */
const fingerprint = (folders) => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')))
  for (const file of folders.flatMap((folder) => filesBelow(join(root, folder))).sort()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file.slice(root.length)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

const builds = [
  {
    name: 'the services',
    from: ['packages', 'services', 'scripts/workshop'],
    into: 'services/standalone/dist',
    args: ['build', '--config', 'services/standalone/vite.config.ts', '--logLevel', 'error'],
  },
  {
    name: 'the web client',
    from: ['web', 'packages/graphql-schema'],
    into: 'web/dist',
    args: ['build', 'web', '--config', 'web/vite.config.ts', '--logLevel', 'error'],
  },
]

const buildOne = async ({ name, from, into, args }) => {
  const stampFile = join(root, into, '.built-from')
  const stamp = fingerprint(from)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  say(`Building ${name} …`)
  const { code, output } = await run(bin('vite'), args, { quiet: true })
  if (code !== 0) giveUp(`${output.trim()}\n\nBuilding ${name} failed; the lines above say why.`)
  writeFileSync(stampFile, stamp)
}

/** Builds what is missing or older than its sources. */
export const build = async () => {
  for (const each of builds) await buildOne(each)
}
