import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { giveUp, say } from './say.mjs'

const pnpm = 'pnpm@12.21.0'
const stampFile = join(root, 'node_modules', '.kith-installed')

const manifests = () => [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...['packages', 'services'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((room) => `${folder}/${room}/package.json`),
  ),
  'web/package.json',
  'bench/package.json',
]

const wanted = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${pnpm}`)
  for (const file of manifests()) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const installed = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined)

/** npm tells its scripts where it lives; started by hand there is only the PATH. */
const runPnpm = (args, options) => {
  const npm = process.env['npm_execpath']
  const call = ['exec', '--yes', '--', pnpm, ...args]
  return npm?.endsWith('npm-cli.js') ? run(process.execPath, [npm, ...call], options) : run('npm', call, options)
}

/** Installs the dependencies of the lockfile unless that has been done; `offline once installed` rests on the stamp. */
export const install = async () => {
  const stamp = wanted()
  if (installed() === stamp) return
  say('Installing dependencies (once; about a minute on a fresh machine) …')
  const started = Date.now()
  const { code, output } = await runPnpm(['install', '--frozen-lockfile'], { quiet: true })
  if (code !== 0) giveUp(`${output.trim()}\n\nThe dependencies could not be installed; the lines above say why.`)
  writeFileSync(stampFile, stamp)
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}
