import { startEmbeddedPostgres } from '../src/embedded/index.ts'

/** Starts (or adopts) a server in a process of its own, which specs kill or run as another user; says how it went. */
const [directory = '', binaries = ''] = process.argv.slice(2)
const log: string[] = []
try {
  const { stop: _, ...server } = await startEmbeddedPostgres({
    directory,
    log: (text) => void log.push(text),
    ...(binaries ? { binaries } : {}),
  })
  process.stdout.write(JSON.stringify({ ...server, log }))
} catch (error) {
  process.stdout.write(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }))
}
