import { ProtoReader } from './proto-reader.ts'
import { readStreamIdentifier } from './recorded-event.ts'

/** Where a read begins: a revision of a stream, or a position of `$all`. */
export type ReadFrom = 'start' | 'end' | number

export type FilterRequest = {
  readonly on: 'stream' | 'type'
  readonly prefixes: readonly string[]
  readonly regex: string
  readonly searchWindow: number | undefined
  readonly checkpointInterval: number
}

export type ReadRequest = {
  /** The name of a stream; undefined for `$all`. */
  readonly stream: string | undefined
  readonly from: ReadFrom
  readonly backwards: boolean
  readonly resolveLinks: boolean
  /** How many events at most; undefined for a subscription. */
  readonly count: number | undefined
  readonly filter: FilterRequest | undefined
  readonly structuredIds: boolean
}

const LARGEST_POSITION = 2 ** 63

export const readReadRequest = (message: Buffer): ReadRequest => {
  const request = new ProtoReader(message)
  let options: ReadRequest = {
    stream: undefined,
    from: 'start',
    backwards: false,
    resolveLinks: false,
    count: 0,
    filter: undefined,
    structuredIds: false,
  }
  while (!request.done) {
    const tag = request.tag()
    if (tag === 0x0a) options = readOptions(request.message(), options)
    else request.skip(tag)
  }
  return options
}

const readOptions = (reader: ProtoReader, defaults: ReadRequest): ReadRequest => {
  let options = defaults
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) options = { ...options, ...readStreamOptions(reader.message()) }
    else if (tag === 0x12) options = { ...options, stream: undefined, from: readAllOptions(reader.message()) }
    else if (tag === 0x18) options = { ...options, backwards: reader.varint() === 1 }
    else if (tag === 0x20) options = { ...options, resolveLinks: reader.varint() === 1 }
    else if (tag === 0x28) options = { ...options, count: reader.varint() }
    else if (tag === 0x32) {
      reader.slice()
      options = { ...options, count: undefined }
    } else if (tag === 0x3a) options = { ...options, filter: readFilter(reader.message()) }
    else if (tag === 0x4a) options = { ...options, structuredIds: asksForStructuredIds(reader.message()) }
    else reader.skip(tag)
  }
  return options
}

const readStreamOptions = (reader: ProtoReader): Pick<ReadRequest, 'stream' | 'from'> => {
  let stream = ''
  let from: ReadFrom = 'start'
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) stream = readStreamIdentifier(reader.message())
    else if (tag === 0x10) from = reader.varint()
    else {
      if (tag === 0x1a) from = 'start'
      if (tag === 0x22) from = 'end'
      reader.skip(tag)
    }
  }
  return { stream, from }
}

const readAllOptions = (reader: ProtoReader): ReadFrom => {
  let from: ReadFrom = 'start'
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) from = readPosition(reader.message())
    else {
      if (tag === 0x12) from = 'start'
      if (tag === 0x1a) from = 'end'
      reader.skip(tag)
    }
  }
  return from
}

/** Commit and prepare are one and the same here; the commit position decides. */
const readPosition = (reader: ProtoReader): ReadFrom => {
  let commit = 0
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x08) commit = reader.varint()
    else reader.skip(tag)
  }
  if (commit === 0) return 'start'
  return commit >= LARGEST_POSITION ? 'end' : commit
}

const readFilter = (reader: ProtoReader): FilterRequest => {
  let on: FilterRequest['on'] = 'stream'
  let expression: Pick<FilterRequest, 'prefixes' | 'regex'> = { prefixes: [], regex: '' }
  let searchWindow: number | undefined
  let checkpointInterval = 0
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a || tag === 0x12) {
      on = tag === 0x0a ? 'stream' : 'type'
      expression = readExpression(reader.message())
    } else if (tag === 0x18) searchWindow = reader.varint()
    else if (tag === 0x28) checkpointInterval = reader.varint()
    else reader.skip(tag)
  }
  return { on, ...expression, searchWindow, checkpointInterval }
}

const readExpression = (reader: ProtoReader): Pick<FilterRequest, 'prefixes' | 'regex'> => {
  const prefixes: string[] = []
  let regex = ''
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) regex = reader.text()
    else if (tag === 0x12) prefixes.push(reader.text())
    else reader.skip(tag)
  }
  return { prefixes, regex }
}

const asksForStructuredIds = (reader: ProtoReader): boolean => {
  let structured = false
  while (!reader.done) {
    const tag = reader.tag()
    if (tag === 0x0a) structured = true
    reader.skip(tag)
  }
  return structured
}
