import { z } from 'zod'

/** The environment does not hold what the process needs. The message names every variable that is wrong, one a line. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly variables: readonly string[]

  constructor(complaints: ReadonlyMap<string, readonly string[]>) {
    const lines = [...complaints].map(([variable, texts]) => `  ${variable}: ${texts.join('; ')}`)
    super(`The environment is not complete:\n${lines.join('\n')}`)
    this.variables = [...complaints.keys()]
  }
}

/** An empty variable is a variable that is not set: compose files and shells pass them on that way. */
const withoutEmpty = (source: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(source).flatMap(([name, value]) => (value ? [[name, value]] : [])))

const sentenceFor = (issue: z.core.$ZodIssue, isSet: boolean): string => {
  if (!isSet) return 'is missing'
  return issue.message
}

const complaintsOf = (error: z.ZodError, source: Record<string, string>): ReadonlyMap<string, readonly string[]> => {
  const complaints = new Map<string, string[]>()
  for (const issue of error.issues) {
    const variable = issue.path.length > 0 ? String(issue.path[0]) : 'environment'
    const texts = complaints.get(variable) ?? []
    // Never the value: it may be a password.
    texts.push(sentenceFor(issue, variable in source || issue.path.length === 0))
    complaints.set(variable, texts)
  }
  return complaints
}

/**
 * Reads the variables that `shape` names, once, with all complaints at once. `shape` is a zod shape or, when some
 * variables depend on others, a whole zod schema. Throws EnvironmentError.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  source?: NodeJS.ProcessEnv,
): z.output<z.ZodObject<Shape>>
export function readEnvironment<Schema extends z.ZodType>(schema: Schema, source?: NodeJS.ProcessEnv): z.output<Schema>
export function readEnvironment(shape: z.ZodRawShape | z.ZodType, source: NodeJS.ProcessEnv = process.env): unknown {
  const schema = shape instanceof z.ZodType ? shape : z.object(shape)
  const present = withoutEmpty(source)
  const parsed = schema.safeParse(present)
  if (parsed.success) return parsed.data
  throw new EnvironmentError(complaintsOf(parsed.error, present))
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** How much to log: one of pino's levels. */
export type LogLevel = (typeof levels)[number]

/** Building blocks for shapes. Each says in its message what a right value looks like. */
export const variables = {
  /** A port to listen on; 0 picks a free one. */
  port: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535'),
  /** A URL with one of these schemes, e.g. `postgres`. */
  url: (...schemes: readonly string[]) =>
    z
      .string()
      .refine(
        (text) => schemes.some((scheme) => text.startsWith(`${scheme}://`) && text.length > scheme.length + 3),
        `must start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
      ),
  /** `true`, `false`, `1`, `0`, `yes`, `no`. */
  flag: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false', '1', '0', 'yes', 'no'], 'must be true or false'))
    .transform((text) => text === 'true' || text === '1' || text === 'yes'),
  logLevel: z.enum(levels, `must be one of ${levels.join(', ')}`),
} as const
