import { pino } from 'pino'
import type { DestinationStream, Logger as PinoLogger } from 'pino'
import type { LogLevel } from './environment.ts'
import { redact } from './redact.ts'

/** Writes JSON lines. Give it ids and counts, never people. */
export type Logger = PinoLogger

interface SerializedError {
  readonly type: string
  readonly message: string
  readonly code?: unknown
  readonly stack?: string | undefined
  readonly cause?: SerializedError
}

/** Name, message, code and stack; nothing else that hangs on an error: a database puts rows there, a parser its input. */
const serializeError = (error: Error): SerializedError => {
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: error.code } : {}),
    stack: error.stack,
    ...(error.cause instanceof Error ? { cause: serializeError(error.cause) } : {}),
  }
}

const serialize = (value: unknown): unknown => (value instanceof Error ? serializeError(value) : redact(value))

export interface LoggerOptions {
  readonly level: LogLevel
  /** Which process or part speaks. */
  readonly name: string
  /** Standard output unless told. */
  readonly destination?: DestinationStream
}

/** A logger with level names, ISO timestamps, and personal data censored by key. */
export const createLogger = ({ level, name, destination }: LoggerOptions): Logger =>
  pino(
    {
      level,
      name,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (line) => redact(line) as Record<string, unknown>,
      },
      serializers: { err: serialize, error: serialize },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  )
