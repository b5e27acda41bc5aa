// `npm run dev`: the app, with services rebuilt and started again as their sources change, and the web client served by
// Vite with hot reload.
import { requireNode } from './workshop/node-version.mjs'

requireNode()
const { install } = await import('./workshop/install.mjs')
await install()
const { build } = await import('./workshop/build.mjs')
await build()
const { spawn } = await import('node:child_process')
const { watch } = await import('node:fs')
const path = await import('node:path')
const { bin, root, run } = await import('./workshop/run.mjs')
const { say } = await import('./workshop/say.mjs')

const startApp = () =>
  spawn(process.execPath, ['services/standalone/dist/main.js'], {
    cwd: root,
    stdio: 'inherit',
    // While developing, pages send their operations as text.
    env: { KITH_AD_HOC_QUERIES: 'session', ...process.env },
  })

const webPort = process.env['KITH_DEV_PORT'] ?? '5173'
const web = spawn(bin('vite'), ['web', '--config', 'web/vite.config.ts', '--port', webPort, '--strictPort'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})
say(`The web client with hot reload: http://localhost:${webPort}`)

let app = startApp()
let again = Promise.resolve()
let timer

const restart = async () => {
  const { code, output } = await run(
    bin('vite'),
    ['build', '--config', 'services/standalone/vite.config.ts', '--logLevel', 'error'],
    { quiet: true },
  )
  if (code !== 0) return say(output.trim())
  const gone = new Promise((resolve) => app.once('exit', resolve))
  app.kill('SIGTERM')
  await gone
  app = startApp()
}

// One restart for a burst of saves.
const changed = (_event, file) => {
  if (!file?.endsWith('.ts') && !file?.endsWith('.tsx')) return
  if (file.includes('dist') || file.includes('.spec.')) return
  clearTimeout(timer)
  timer = setTimeout(() => {
    again = again.then(restart)
  }, 150)
}
for (const folder of ['packages', 'services']) watch(path.join(root, folder), { recursive: true }, changed)

const end = () => {
  web.kill('SIGTERM')
  app.once('exit', () => process.exit(0))
  app.kill('SIGTERM')
}
process.on('SIGINT', end)
process.on('SIGTERM', end)
