// A reader of MIME for reports alone. It never throws, and its work grows with the length of the message: what comes in
// is written by strangers. Parts nested deeper, or more of them, than any report has are left out.

const deepest = 4
const mostParts = 40
const mostHeaderBytes = 64_000

/** Headers by lower-case name; of repeated ones the first. */
export type Headers = ReadonlyMap<string, string>

export interface MimePart {
  readonly headers: Headers
  /** Lower case, without parameters. */
  readonly type: string
  readonly parameters: Headers
  readonly body: string
}

/** The fields of a block of headers; continued lines are joined. */
export const readHeaders = (text: string): Headers => {
  const headers = new Map<string, string>()
  let name: string | undefined
  for (const line of text.slice(0, mostHeaderBytes).split('\n')) {
    const trimmed = line.endsWith('\r') ? line.slice(0, -1) : line
    if (name !== undefined && (trimmed.startsWith(' ') || trimmed.startsWith('\t'))) {
      headers.set(name, `${headers.get(name) ?? ''} ${trimmed.trim()}`)
      continue
    }
    const colon = trimmed.indexOf(':')
    const next = colon > 0 ? trimmed.slice(0, colon).trim().toLowerCase() : undefined
    // A continued line of a repeated header belongs to nothing that is kept.
    name = next !== undefined && !headers.has(next) ? next : undefined
    if (name !== undefined) headers.set(name, trimmed.slice(colon + 1).trim())
  }
  return headers
}

/** `multipart/report; report-type=delivery-status; boundary="x"`, taken apart. */
const readContentType = (value: string): Pick<MimePart, 'type' | 'parameters'> => {
  const [type = '', ...rest] = value.split(';')
  const parameters = new Map<string, string>()
  for (const each of rest) {
    const equals = each.indexOf('=')
    if (equals < 1) continue
    const bare = each.slice(equals + 1).trim()
    const unquoted = bare.startsWith('"') ? bare.slice(1, bare.endsWith('"') ? -1 : undefined) : bare
    parameters.set(each.slice(0, equals).trim().toLowerCase(), unquoted)
  }
  return { type: type.trim().toLowerCase(), parameters }
}

const decode = (body: string, encoding: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const joined = body.replaceAll(/=\r?\n/g, '')
  return joined.replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Headers and body of a message or a part; a blank line lies between. */
export const splitPart = (text: string): MimePart => {
  const blank = /\r?\n\r?\n/.exec(text.slice(0, mostHeaderBytes))
  // A part may begin with the blank line: then it has no headers.
  const opens = /^\r?\n/.exec(text)
  const head = opens ? '' : blank ? text.slice(0, blank.index) : text.slice(0, mostHeaderBytes)
  const rest = opens ? text.slice(opens[0].length) : blank ? text.slice(blank.index + blank[0].length) : ''
  const headers = readHeaders(head)
  const { type, parameters } = readContentType(headers.get('content-type') ?? 'text/plain')
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  const isContainer = type.startsWith('multipart/')
  return { headers, type, parameters, body: isContainer ? rest : decode(rest, encoding) }
}

const between = (body: string, boundary: string): readonly string[] => {
  const delimiter = `--${boundary}`
  const pieces: string[] = []
  let from = body.startsWith(delimiter) ? 0 : body.indexOf(`\n${delimiter}`)
  while (from >= 0 && pieces.length < mostParts) {
    const lineEnd = body.indexOf('\n', body.indexOf(delimiter, from))
    if (lineEnd < 0) break
    if (body.slice(from, lineEnd).trim() === `${delimiter}--`) break
    const next = body.indexOf(`\n${delimiter}`, lineEnd - 1)
    pieces.push(body.slice(lineEnd + 1, next < 0 ? undefined : next))
    from = next
  }
  return pieces
}

/** All parts of a message that are no containers themselves, from the first to the last. */
export const leavesOf = (part: MimePart, depth = 0): readonly MimePart[] => {
  const boundary = part.parameters.get('boundary')
  if (!part.type.startsWith('multipart/')) return [part]
  if (boundary === undefined || boundary === '' || depth >= deepest) return []
  return between(part.body, boundary)
    .flatMap((piece) => leavesOf(splitPart(piece), depth + 1))
    .slice(0, mostParts)
}
