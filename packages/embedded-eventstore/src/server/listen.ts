import { createServer, type Http2Server, type ServerHttp2Session } from 'node:http2'
import { isFileError } from '../file/file-error.ts'
import { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import { route } from './router.ts'
import { unavailable } from './status.ts'

export const LOOPBACK = '127.0.0.1'

/** The port cannot be had. The message says what to do. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse'
}

export type Listening = { readonly port: number; close(): Promise<void> }

const CONNECTION_WINDOW = 4 * 1024 * 1024

// Time for clients to read the last answers before their connection is cut.
const FAREWELL_MS = 200

/** Serves gRPC on the loopback address. Port 0 takes a free one. */
export const listen = async (context: ServerContext, port: number): Promise<Listening> => {
  const sessions = new Set<ServerHttp2Session>()
  const calls = new Set<Call>()
  const server = createServer({
    // 100 concurrent calls are what the real server allows: more must not work here alone.
    settings: { maxConcurrentStreams: 100, initialWindowSize: 1024 * 1024 },
  })
  server.on('session', (session) => {
    sessions.add(session)
    // All calls of a client share its connection: large appends must not wait for 64 KiB at a time.
    session.setLocalWindowSize(CONNECTION_WINDOW)
    session.on('close', () => sessions.delete(session))
    session.on('error', () => session.destroy())
  })
  server.on('stream', (stream, headers) => {
    const call = new Call(stream)
    calls.add(call)
    call.onClose(() => calls.delete(call))
    call.guard(() => route(headers[':path'] ?? '', call, context))
  })
  await open(server, port)
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.')
  return { port: address.port, close: () => shutDown(server, sessions, calls) }
}

const open = (server: Http2Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(isFileError(error, 'EADDRINUSE') ? portInUse(port) : error))
    server.listen(port, LOOPBACK, resolve)
  })

const portInUse = (port: number): PortInUse =>
  new PortInUse(`Port ${port} on ${LOOPBACK} is in use: stop the program that holds it, or choose another with --port.`)

const shutDown = async (
  server: Http2Server,
  sessions: ReadonlySet<ServerHttp2Session>,
  calls: ReadonlySet<Call>,
): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const call of calls) call.fail(unavailable('The event store is shutting down.'))
  for (const session of sessions) session.close()
  const farewell = setTimeout(() => {
    for (const session of sessions) session.destroy()
  }, FAREWELL_MS)
  await closed
  clearTimeout(farewell)
}
