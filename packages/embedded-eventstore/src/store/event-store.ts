import type { AppendOutcome, ExpectedRevision, ProposedEvent } from '../log/append.ts'
import { decideAppend, type StreamFacts } from '../log/decide-append.ts'
import { RecentIds } from '../log/recent-ids.ts'
import { isSoftDeleted, SOFT_DELETED_JSON, undeletedMetadata } from '../log/stream-metadata.ts'
import { isMetastream, metastreamOf, originalOf } from '../log/streams.ts'
import { uuidToBytes } from '../wire/uuid.ts'
import { buildBlock, type PlacedEvent } from './block-builder.ts'
import type { Catalogue } from './catalogue.ts'
import { CommitQueue } from './commit-queue.ts'
import { StreamReader } from './stream-reader.ts'
import type { LogStorage } from '../file/storage.ts'

export type AppendRequest = {
  readonly stream: string
  readonly expected: ExpectedRevision
  readonly events: readonly ProposedEvent[]
}

export type DeleteRequest = {
  readonly stream: string
  readonly expected: ExpectedRevision
  /** A hard delete closes the stream for ever (a tombstone); a soft one hides its events until the next append. */
  readonly hard: boolean
}

type Reply = (outcome: AppendOutcome) => void

type Draft = { readonly stream: string; readonly event: ProposedEvent; readonly tombstone?: boolean }

export type EventStoreOptions = {
  readonly storage: LogStorage
  readonly catalogue: Catalogue
  readonly now: () => number
  readonly newId: () => string
  readonly onFailure: (reason: string) => void
}

const NOTHING: Buffer = Buffer.alloc(0)

/** The one writer of a log: decides appends in the order they arrive and answers when their bytes are durable. */
export class EventStore {
  readonly catalogue: Catalogue
  /** Readers see what is durable. */
  readonly reader: StreamReader
  private readonly options: EventStoreOptions
  private readonly queue: CommitQueue
  private readonly pending: StreamReader
  private readonly recent = new RecentIds()
  private readonly listeners = new Set<() => void>()
  private committedEvents: number
  private appendCount = 0

  constructor(options: EventStoreOptions) {
    this.options = options
    this.catalogue = options.catalogue
    this.committedEvents = options.catalogue.index.count
    this.reader = new StreamReader(options.storage, options.catalogue, () => this.committedEvents)
    this.pending = new StreamReader(options.storage, options.catalogue, () => options.catalogue.index.count)
    this.queue = new CommitQueue(options.storage, {
      counted: () => options.catalogue.index.count,
      onCommitted: (count) => this.committedUpTo(count),
      onFailure: options.onFailure,
    })
  }

  /** How many events are durable, and so visible: the ordinal the next one will have. */
  get committed(): number {
    return this.committedEvents
  }

  get appends(): number {
    return this.appendCount
  }

  get flushes(): number {
    return this.options.storage.flushes
  }

  /** Calls the listener after every group commit. Returns the way to stop that. */
  onCommitted(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  append(request: AppendRequest, reply: Reply): void {
    if (this.queue.failure !== undefined) return reply({ status: 'failed', reason: this.queue.failure })
    const facts = this.factsOf(request.stream)
    const ids = request.events.map((event) => event.id)
    const decision = decideAppend(request.expected, ids, facts)
    switch (decision.kind) {
      case 'deleted':
        return this.answer({ status: 'stream_deleted' }, reply)
      case 'conflict':
        return this.answer({ status: 'wrong_expected_version', current: facts.current }, reply)
      case 'repeat':
        return this.answer(this.written(request.stream, decision.lastRevision), reply)
      case 'write':
        this.write([...this.drafts(request), ...this.undeletions(request, facts)])
        return this.answer(this.written(request.stream, facts.current + request.events.length), reply)
    }
  }

  delete(request: DeleteRequest, reply: Reply): void {
    if (this.queue.failure !== undefined) return reply({ status: 'failed', reason: this.queue.failure })
    const id = this.options.newId()
    const facts = this.factsOf(request.stream)
    const decision = decideAppend(request.expected, [id], facts)
    if (decision.kind === 'deleted') return this.answer({ status: 'stream_deleted' }, reply)
    const neverWritten = facts.current < 0 && !facts.hasMetadata
    if (decision.kind !== 'write' || (!request.hard && neverWritten)) {
      return this.answer({ status: 'wrong_expected_version', current: facts.current }, reply)
    }
    const position = this.write([request.hard ? tombstone(request.stream, id) : softDeletion(request.stream, id)])
    this.answer({ status: 'written', revision: facts.current, position }, reply)
  }

  /** Waits for every append under way. */
  async idle(): Promise<void> {
    await this.queue.idle()
  }

  private answer(outcome: AppendOutcome, reply: Reply): void {
    this.queue.settle((failure) => reply(failure === undefined ? outcome : { status: 'failed', reason: failure }))
  }

  private written(stream: string, revision: number): AppendOutcome {
    const ordinal = this.catalogue.streams.find(stream)?.ordinals[revision]
    const position = ordinal === undefined ? undefined : this.catalogue.index.position(ordinal)
    return { status: 'written', revision, position }
  }

  private factsOf(name: string): StreamFacts {
    const stream = this.catalogue.streams.find(name)
    const ordinals = stream?.ordinals ?? []
    return {
      current: ordinals.length - 1,
      tombstoned: this.pending.isTombstoned(name),
      softDeleted: isSoftDeleted(this.pending.metadataOf(name)),
      hasMetadata: (this.catalogue.streams.find(metastreamOf(name))?.ordinals.length ?? 0) > 0,
      recentRevisionOf: (id) => (stream ? this.recent.revisionIn(stream.number, id) : undefined),
      holdsAt: (revision, id) => {
        const ordinal = ordinals[revision]
        return ordinal !== undefined && this.pending.idOf(ordinal).equals(uuidToBytes(id))
      },
    }
  }

  private drafts(request: AppendRequest): Draft[] {
    return request.events.map((event) => ({ stream: request.stream, event }))
  }

  /** An append to a soft-deleted stream brings it back; so does one to its metastream, with what it just said. */
  private undeletions(request: AppendRequest, facts: StreamFacts): Draft[] {
    if (request.events.length === 0) return []
    if (facts.softDeleted)
      return this.undeletion(request.stream, this.pending.rawMetadataOf(request.stream), facts.current + 1)
    if (!isMetastream(request.stream)) return []
    const original = originalOf(request.stream)
    if (!isSoftDeleted(this.pending.metadataOf(original))) return []
    const last = this.catalogue.streams.find(original)?.ordinals.length ?? 0
    return this.undeletion(original, request.events.at(-1)?.data.toString('utf8') ?? '', last)
  }

  private undeletion(stream: string, metadata: string, fromRevision: number): Draft[] {
    const json = undeletedMetadata(metadata, fromRevision)
    return json === undefined ? [] : [metadataDraft(stream, this.options.newId(), json)]
  }

  /** Puts the drafts into the log as one block. Returns the position of the last one. */
  private write(drafts: readonly Draft[]): number | undefined {
    if (drafts.length === 0) return undefined
    const { storage, now } = this.options
    const placed = this.place(drafts)
    const built = buildBlock(placed, { position: storage.end, durableEnd: storage.durableEnd, now: now() })
    storage.append(built.bytes)
    this.catalogue.enter(placed, built)
    for (const { event, stream, revision } of placed) {
      if (revision !== 'tombstone') this.recent.remember(event.id, stream.number, revision)
    }
    this.appendCount++
    return built.places.at(-1)?.position
  }

  private place(drafts: readonly Draft[]): PlacedEvent[] {
    const next = new Map<string, number>()
    return drafts.map(({ stream: name, event, tombstone: isTombstone }) => {
      const stream = this.catalogue.streams.open(name)
      const revision = next.get(name) ?? stream.ordinals.length
      next.set(name, revision + 1)
      const type = this.catalogue.types.number(event.type)
      return { event, stream, type, revision: isTombstone ? 'tombstone' : revision }
    })
  }

  private committedUpTo(count: number): void {
    if (count === this.committedEvents) return
    this.committedEvents = count
    for (const listener of this.listeners) listener()
  }
}

const metadataDraft = (stream: string, id: string, json: string): Draft => ({
  stream: metastreamOf(stream),
  event: { id, type: '$metadata', isJson: true, metadata: NOTHING, data: Buffer.from(json) },
})

const softDeletion = (stream: string, id: string): Draft => metadataDraft(stream, id, SOFT_DELETED_JSON)

const tombstone = (stream: string, id: string): Draft => ({
  stream,
  event: { id, type: '$streamDeleted', isJson: false, metadata: NOTHING, data: NOTHING },
  tombstone: true,
})
