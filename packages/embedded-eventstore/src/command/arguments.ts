import { parseArgs } from 'node:util'

export const USAGE = `Usage: embedded-eventstore (--dir <directory> | --memory) [--port 2113]

  --dir <directory>  keeps the events in this directory
  --memory           keeps them in memory, until the end of the process
  --port <number>    listens on this port of 127.0.0.1; 0 takes a free one (default 2113)
  --host <address>   accepted for 127.0.0.1 and localhost only: this server is for one machine
  --help             shows this text
`

/** Arguments that cannot be followed. The message says which one and what to do. */
export class WrongArguments extends Error {
  override readonly name = 'WrongArguments'
}

export type Command =
  | { readonly kind: 'help' }
  /** `directory` is undefined for a log in memory. */
  | { readonly kind: 'serve'; readonly port: number; readonly directory: string | undefined }

const OPTIONS = {
  port: { type: 'string' },
  dir: { type: 'string' },
  memory: { type: 'boolean' },
  host: { type: 'string' },
  help: { type: 'boolean' },
} as const

const DEFAULT_PORT = '2113'
const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost']

export const parseCommand = (given: readonly string[]): Command => {
  const values = valuesOf(given)
  if (values.help) return { kind: 'help' }
  if (values.host !== undefined && !LOOPBACK_NAMES.includes(values.host)) throw notLoopback(values.host)
  if ((values.dir === undefined) === (values.memory !== true)) {
    throw new WrongArguments('Say where the events go: --dir <directory> keeps them, --memory forgets them at the end.')
  }
  if (values.dir === '') throw new WrongArguments('--dir names no directory.')
  return { kind: 'serve', port: portOf(values.port ?? DEFAULT_PORT), directory: values.dir }
}

const valuesOf = (given: readonly string[]) => {
  try {
    return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: false }).values
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new WrongArguments(`${sentence}. Try --help.`)
  }
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new WrongArguments(`--port ${text} is no port: give a number from 0 to 65535.`)
}

const notLoopback = (host: string): WrongArguments =>
  new WrongArguments(
    `--host ${host} is refused: this server has no passwords and listens on 127.0.0.1 only. For other machines run a real EventStoreDB.`,
  )
